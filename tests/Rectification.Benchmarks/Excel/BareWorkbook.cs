using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Validations;
using SpreadCheetah.Worksheets;

namespace Rectification.Benchmarks.Excel;

/// <summary>Writes sheets that are known beforehand with the bare library: no row is made, nothing is counted, there is no chart.</summary>
internal static class BareWorkbook
{
    public static async Task WriteAsync(Stream stream, List<WrittenSheet> sheets)
    {
        await using var workbook = await Spreadsheet.CreateNewAsync(stream);
        var styles = Enumerable.Range(0, sheets.SelectMany(static sheet => sheet.Rows).SelectMany(static row => row.Cells).Max(static cell => cell.Style) + 1).Select(_ => workbook.AddStyle(Bordered())).ToList();
        foreach (var sheet in sheets)
            await WriteAsync(workbook, sheet, styles);
        await workbook.FinishAsync();
    }

    private static async Task WriteAsync(Spreadsheet workbook, WrittenSheet sheet, List<StyleId> styles)
    {
        var options = new WorksheetOptions { FrozenRows = sheet.Frozen.Rows == 0 ? null : sheet.Frozen.Rows, FrozenColumns = sheet.Frozen.Columns == 0 ? null : sheet.Frozen.Columns, AutoFilter = sheet.Filter is { } filter ? new(filter) : null };
        for (var i = 0; i < sheet.Widths.Count; i++)
            options.Column(i + 1).Width = sheet.Widths[i];
        await workbook.StartWorksheetAsync(sheet.Name, options);
        var cells = new List<Cell>();
        foreach (var row in sheet.Rows)
        {
            cells.Clear();
            foreach (var cell in row.Cells)
                cells.Add(Of(cell, styles[cell.Style]));
            await workbook.AddRowAsync(cells, new RowOptions { Height = row.Height });
        }

        foreach (var choice in sheet.Choices)
            workbook.AddDataValidation(choice.Cells, DataValidation.ListValues(choice.Words, showDropdown: true));
    }

    private static Cell Of((string? Words, double? Number, string? Formula, int Style) cell, StyleId style) => cell switch
    {
        { Formula: { } formula } => new(new Formula(formula), cell.Words, style),
        { Number: { } number } => new(number, style),
        _ => new(cell.Words, style),
    };

    private static Style Bordered()
    {
        var edge = new EdgeBorder { BorderStyle = BorderStyle.Thin };
        return new() { Alignment = new() { WrapText = true }, Border = new() { Left = edge, Right = edge, Top = edge, Bottom = edge } };
    }
}
