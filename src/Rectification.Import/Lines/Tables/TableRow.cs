using Rectification.Import.Text;

namespace Rectification.Import.Lines.Tables;

/// <summary>A row of a table, or a line across all columns that heads the rows below it: then its only cell is an aspect.</summary>
/// <param name="Cells">The cells that hold something, in the order of the columns.</param>
/// <param name="Line">Its last line.</param>
/// <param name="Fits">Whether every cell is such as its column holds; where not, nobody can say which cell is which.</param>
internal sealed record TableRow(List<TableCell> Cells, int Line, bool Fits)
{
    /// <summary>From its first character to its last.</summary>
    public TextRange Range => new(Cells[0].Range.Start, Cells[^1].Range.End);

    /// <summary>Whether it heads the rows below it.</summary>
    public bool IsPart => Cells is [{ Column.Kind: ColumnKind.Aspect }];

    /// <summary>The cell of a column; null where it is empty.</summary>
    public TableCell? this[ColumnKind kind] => Cells.FindIndex(cell => cell.Column.Kind == kind) is >= 0 and var at ? Cells[at] : null;
}
