using Rectification.Import.Text;

namespace Rectification.Import.Lines.Tables;

/// <summary>The tables of a text in order.</summary>
internal sealed class TableList(List<Table> tables)
{
    /// <summary>No table.</summary>
    public static TableList Empty { get; } = new([]);

    /// <summary>The tables.</summary>
    public IReadOnlyList<Table> All => tables;

    /// <summary>Whether a line belongs to one.</summary>
    public bool Hold(TextLine line) => tables.Count > 0 && IndexAt(line.Start) >= 0;

    /// <summary>The tables that stand among these lines.</summary>
    public List<Table> Among(ArraySegment<TextLine> lines)
        => tables.Count == 0 || lines.Count == 0
            ? []
            : tables.FindAll(table => table.Range.Start >= lines[0].Start && table.Range.End <= lines[^1].End);

    private int IndexAt(int offset)
    {
        var (low, high) = (0, tables.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tables[middle].Range.End <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low < tables.Count && tables[low].Range.Start <= offset ? low : -1;
    }
}
