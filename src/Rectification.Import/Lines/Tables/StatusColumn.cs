using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Tables;

/// <summary>Finds the column that tells how far each problem has come where no name says so: all that stands in it are statuses.</summary>
internal static class StatusColumn
{
    private const int FewestCells = 2;

    /// <summary>The rows with that column told; the same rows where another tells it, or none does.</summary>
    public static List<TableRow> Complete(CleanText text, List<TableRow> rows)
    {
        if (rows.Exists(row => row[ColumnKind.Progress] is not null))
            return rows;
        var told = rows.SelectMany(row => row.Cells).Where(cell => cell.Column.Kind == ColumnKind.Remark).GroupBy(cell => cell.Column)
            .FirstOrDefault(column => column.Count() >= FewestCells
                && column.All(cell => cell.Paragraphs.Count == 1 && StatusReader.IsStatus(text, cell.Range)));
        return told is null
            ? rows
            : rows.ConvertAll(
                row => row with { Cells = row.Cells.ConvertAll(cell => cell.Column == told.Key
                    ? cell with { Column = cell.Column with { Kind = ColumnKind.Progress } }
                    : cell) });
    }
}
