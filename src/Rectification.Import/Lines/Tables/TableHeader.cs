using Rectification.Import.Text;

namespace Rectification.Import.Lines.Tables;

/// <summary>The header of a table.</summary>
/// <param name="Columns">The columns in order.</param>
/// <param name="Separator">What stands between the cells, here and in the rows.</param>
/// <param name="Indent">How many separators every line begins with, none of which stands for an empty cell.</param>
/// <param name="Spaced">
/// Whether an empty line stands between its cells; a line of a row without one goes on with the cell above it then.
/// </param>
/// <param name="End">The line behind it.</param>
/// <param name="Range">Where it stands.</param>
internal sealed record TableHeader(Column[] Columns, CellSeparator Separator, int Indent, bool Spaced, int End, TextRange Range)
{
    /// <summary>Whether another header names the same columns: pages repeat it.</summary>
    public bool IsRepeatedBy(TableHeader other)
        => Separator == other.Separator && Columns.Select(column => column.Kind).SequenceEqual(other.Columns.Select(column => column.Kind));

    /// <summary>Whether it has a column of this kind.</summary>
    public bool Has(ColumnKind kind) => Array.Exists(Columns, column => column.Kind == kind);
}
