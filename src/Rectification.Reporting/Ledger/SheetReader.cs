using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Rectification.Reporting.Ledger;

/// <summary>Takes the rows out of a sheet, one after the other.</summary>
internal sealed class SheetReader(List<string> shared, CellBudget budget, CancellationToken cancellationToken)
{
    /// <summary>The rows in the order of the sheet; cells under a merged one have its value.</summary>
    public List<SheetRow> Read(WorksheetPart sheet)
    {
        var rows = new List<SheetRow>();
        Dictionary<int, int>? places = null;
        using var reader = OpenXmlReader.Create(sheet);
        while (reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!reader.IsStartElement)
                continue;
            if (reader.ElementType == typeof(Row))
                rows.Add(ReadRow((Row)reader.LoadCurrentElement()!, rows.Count == 0 ? 0 : rows[^1].Number));
            else if (reader.ElementType == typeof(MergeCell))
                Spread((MergeCell)reader.LoadCurrentElement()!, rows, places ??= PlacesOf(rows));
        }

        return rows;
    }

    // Numbers of rows and references of cells may be left out: what has none follows what stands before it.
    private SheetRow ReadRow(Row row, int before)
    {
        var read = new SheetRow((int)(row.RowIndex?.Value ?? (uint)(before + 1)));
        var column = 0;
        foreach (var cell in row.Elements<Cell>())
        {
            column = cell.CellReference?.Value is { } reference && CellReference.TryRead(reference, out var at, out _) ? at : column + 1;
            var found = ReadCell(cell);
            if (found.Text.Length == 0)
                continue;
            budget.Take(found.Text);
            read[column] = found;
        }

        return read;
    }

    private SheetCell ReadCell(Cell cell)
    {
        var (type, value, style) = (cell.DataType?.Value, cell.CellValue?.Text ?? "", cell.StyleIndex?.Value ?? 0);
        var isComputed = cell.CellFormula is not null || type == CellValues.Error;
        if (type == CellValues.InlineString)
            return new(cell.InlineString is { } inline ? SharedTexts.TextOf(inline) : "", IsComputed: isComputed);
        if (type == CellValues.SharedString)
            return new(int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < shared.Count
                ? shared[index]
                : "", IsComputed: isComputed);
        if (type == CellValues.Boolean)
            return new(value == "1" ? "TRUE" : "FALSE", IsComputed: isComputed);
        if (type == CellValues.String || type == CellValues.Error || type == CellValues.Date)
            return new(LedgerCell.Unescape(value), IsComputed: isComputed);
        return double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? new(number.ToString(CultureInfo.InvariantCulture), number, style, isComputed)
            : new(value, IsComputed: isComputed);
    }

    private static Dictionary<int, int> PlacesOf(List<SheetRow> rows)
    {
        var places = new Dictionary<int, int>();
        for (var at = 0; at < rows.Count; at++)
            places.TryAdd(rows[at].Number, at);
        return places;
    }

    private void Spread(MergeCell merged, List<SheetRow> rows, Dictionary<int, int> places)
    {
        if (merged.Reference?.Value is not { } reference || !CellReference.TryReadRange(reference, out var first, out var last)
                || first.Column != last.Column || !places.TryGetValue(first.Row, out var at))
            return;
        var value = rows[at][first.Column];
        for (var below = at + 1; below < rows.Count && rows[below].Number <= last.Row; below++)
        {
            budget.Take(value.Text);
            rows[below][first.Column] = value;
        }
    }
}
