using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Rectification.Documents.Tests.Pdf;

/// <summary>Makes PDF documents of Latin letters, for which no font is needed.</summary>
internal static class PdfFile
{
    public const double Left = 60;

    /// <summary>A document whose pages have these lines at these places.</summary>
    public static byte[] Make(params (double X, double Y, string Text)[][] pages)
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Courier);
        foreach (var lines in pages)
        {
            var page = builder.AddPage(PageSize.A4);
            foreach (var (x, y, text) in lines)
                page.AddText(text, 10, new PdfPoint(x, y), font);
        }

        return builder.Build();
    }

    /// <summary>Lines one below the other from the top; a blank in front is an indent of two characters.</summary>
    public static (double X, double Y, string Text)[] Lines(params string[] lines)
        => [.. lines.Select((line, index) => (line.StartsWith(' ') ? Left + 20 : Left, 700.0 - (16 * index), line.TrimStart()))];

    /// <summary>A line of the full width, which ends with a word.</summary>
    public static string Full(string start) => start.PadRight(60, 'x');

    public static DocumentText Read(params (double X, double Y, string Text)[][] pages) => DocumentText.Read(new MemoryStream(Make(pages)), "notice.pdf");
}
