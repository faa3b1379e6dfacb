using System.Drawing;
using Rectification.Validation;
using SpreadCheetah;
using SpreadCheetah.Styling;

namespace Rectification.Reporting.Excel;

/// <summary>How the cells of a workbook look.</summary>
internal sealed class LedgerStyles
{
    // Nothing is a dash, so that the other numbers stand out.
    private const string Whole = "#,##0;-#,##0;–";

    private static readonly Color HeaderFill = Color.FromArgb(0x1F, 0x4E, 0x79);
    private static readonly Color Line = Color.FromArgb(0xBF, 0xBF, 0xBF);
    private static readonly Color OverdueFill = Color.FromArgb(0xFD, 0xE9, 0xE7);
    private static readonly Color OverdueText = Color.FromArgb(0xB0, 0x1E, 0x1E);
    private static readonly Color Link = Color.FromArgb(0x05, 0x63, 0xC1);

    private LedgerStyles(Spreadsheet workbook)
    {
        Header = workbook.AddStyle(Make(HorizontalAlignment.Center, HeaderFill, new() { Bold = true, Color = Color.White },
            VerticalAlignment.Center));
        Title = workbook.AddStyle(new Style { Font = new() { Bold = true, Size = 14 } });
        Text = workbook.AddStyle(Make(HorizontalAlignment.Left));
        Centred = workbook.AddStyle(Make(HorizontalAlignment.Center));
        Linked = workbook.AddStyle(Make(HorizontalAlignment.Left, font: new() { Color = Link, Underline = Underline.Single }));
        Overdue = workbook.AddStyle(Make(HorizontalAlignment.Left, OverdueFill));
        OverdueCentred = workbook.AddStyle(Make(HorizontalAlignment.Center, OverdueFill));
        OverdueDate = workbook.AddStyle(Make(HorizontalAlignment.Center, OverdueFill, new() { Bold = true, Color = OverdueText }));
        Number = workbook.AddStyle(Make(HorizontalAlignment.Right,
            vertical: VerticalAlignment.Center) with { Format = NumberFormat.Custom(Whole) });
        Decimal = workbook.AddStyle(Make(HorizontalAlignment.Right,
            vertical: VerticalAlignment.Center) with { Format = NumberFormat.Custom("#,##0.00##") });
        Total = workbook.AddStyle(Make(HorizontalAlignment.Right, font: new() { Bold = true },
            vertical: VerticalAlignment.Center) with { Format = NumberFormat.Custom(Whole) });
        TotalName = workbook.AddStyle(Make(HorizontalAlignment.Left, font: new() { Bold = true }));
        Note = workbook.AddStyle(new Style { Font = new() { Italic = true, Color = Color.FromArgb(0x59, 0x59, 0x59) } });
    }

    public StyleId Header { get; }

    public StyleId Title { get; }

    public StyleId Text { get; }

    public StyleId Centred { get; }

    public StyleId Linked { get; }

    public StyleId Overdue { get; }

    public StyleId OverdueCentred { get; }

    public StyleId OverdueDate { get; }

    public StyleId Number { get; }

    public StyleId Decimal { get; }

    public StyleId Total { get; }

    public StyleId TotalName { get; }

    public StyleId Note { get; }

    /// <summary>The styles, made known to a workbook.</summary>
    public static LedgerStyles AddTo(Spreadsheet workbook) => new(workbook);

    /// <summary>The font of the whole workbook: one that has the characters of the language on every machine with Excel or WPS.</summary>
    public static DefaultFont Font(System.Globalization.CultureInfo? culture)
        => new() { Name = new LocalizedText("Calibri", "SimSun").For(culture), Size = 11 };

    private static Style Make(HorizontalAlignment horizontal, Color? fill = null, Font? font = null,
        VerticalAlignment vertical = VerticalAlignment.Top)
    {
        var edge = new EdgeBorder { BorderStyle = BorderStyle.Thin, Color = Line };
        var style = new Style
        {
            Alignment = new() { Horizontal = horizontal, Vertical = vertical, WrapText = true },
            Border = new() { Left = edge, Right = edge, Top = edge, Bottom = edge },
            Fill = new() { Color = fill },
        };
        return font is null ? style : style with { Font = font };
    }
}
