using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Rectification.Benchmarks.Excel;

/// <summary>A sheet of a ledger as it was written, so that the bare library can write the very same.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Widths">How wide its columns are.</param>
/// <param name="Frozen">How many rows and columns stay in view.</param>
/// <param name="Filter">The cells with filters; null for none.</param>
/// <param name="Choices">Where one of some words can be chosen.</param>
/// <param name="Rows">The height of each row, and its cells with the number of their style.</param>
internal sealed record WrittenSheet(
    string Name, List<double> Widths, (int Rows, int Columns) Frozen, string? Filter, List<(string Cells, string[] Words)> Choices, List<(double Height, (string? Words, double? Number, string? Formula, int Style)[] Cells)> Rows)
{
    public static List<WrittenSheet> AllOf(Stream ledger)
    {
        using var document = SpreadsheetDocument.Open(ledger, isEditable: false);
        var workbook = document.WorkbookPart!;
        return [.. workbook.Workbook.Sheets!.Elements<Sheet>().Select(sheet => Of(sheet.Name!, ((WorksheetPart)workbook.GetPartById(sheet.Id!)).Worksheet))];
    }

    private static WrittenSheet Of(string name, Worksheet sheet)
    {
        var pane = sheet.Descendants<Pane>().FirstOrDefault();
        return new(
            name,
            [.. sheet.Descendants<Column>().Select(static column => column.Width!.Value)],
            ((int)(pane?.VerticalSplit?.Value ?? 0), (int)(pane?.HorizontalSplit?.Value ?? 0)),
            sheet.GetFirstChild<AutoFilter>()?.Reference?.Value,
            [.. sheet.Descendants<DataValidation>().Select(static choice => (choice.SequenceOfReferences!.InnerText!, choice.Formula1!.Text.Trim('"').Split(',')))],
            [.. sheet.Descendants<Row>().Select(static row => (row.Height?.Value ?? 15, row.Elements<Cell>().Select(Cells).ToArray()))]);
    }

    private static (string? Words, double? Number, string? Formula, int Style) Cells(Cell cell)
    {
        var isText = cell.DataType is { } type && (type.Value == CellValues.InlineString || type.Value == CellValues.String);
        var number = isText || cell.CellValue is null ? (double?)null : double.Parse(cell.CellValue.Text, CultureInfo.InvariantCulture);
        return (isText ? cell.InlineString?.InnerText ?? cell.CellValue?.Text : null, number, cell.CellFormula?.Text, (int)(cell.StyleIndex?.Value ?? 0));
    }
}
