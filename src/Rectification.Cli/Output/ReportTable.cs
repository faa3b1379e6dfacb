using Spectre.Console;

namespace Rectification.Cli.Output;

/// <summary>Rows of cells: a table where the page is wide enough for one, else a line a row.</summary>
/// <remarks>The widths are settled here and given to Spectre, which has nothing left to squeeze.</remarks>
internal sealed class ReportTable(params Column[] columns)
{
    private const string Dot = " · ";

    private readonly List<Cell[]> _rows = [];
    private Cell[]? _footer;

    public void AddRow(params Cell[] cells) => _rows.Add(cells);

    /// <summary>The row below all others; it counts as one of them where there is no table.</summary>
    public void SetFooter(params Cell[] cells) => _footer = cells;

    public void Write(IAnsiConsole console)
    {
        var rows = _footer is null ? _rows : [.. _rows, _footer];
        var natural = columns.Select((column, at) => rows.SelectMany(row => row[at].Text.Split('\n')).Select(CellText.Width)
            .Append(CellText.Width(column.Heading)).Max()).ToArray();
        if (TableLayout.Fit(columns, natural, console.Profile.Width) is { } widths)
            console.Write(Table(widths));
        else
            rows.ForEach(row => WriteLine(console, row));
    }

    private Table Table(int[] widths)
    {
        var table = new Table().Border(TableBorder.Rounded);
        table.ShowFooters = _footer is not null;
        foreach (var (at, column) in columns.Index())
        {
            var shown = new TableColumn(new Text(column.Heading)).Width(widths[at]);
            shown.NoWrap = column.Kind != ColumnKind.Prose;
            shown.Alignment = column.Kind == ColumnKind.Number ? Justify.Right : Justify.Left;
            table.AddColumn(_footer is null ? shown : shown.Footer(Words(_footer[at], column)));
        }

        foreach (var row in _rows)
            table.AddRow(row.Zip(columns, Words));
        return table;
    }

    // Right-aligned by itself too: a column aligns its cells, not its footer.
    private static Text Words(Cell cell, Column column)
        => new(cell.Text, cell.Style) { Justification = column.Kind == ColumnKind.Number ? Justify.Right : Justify.Left };

    private void WriteLine(IAnsiConsole console, Cell[] row)
    {
        var told = row.Zip(columns).Where(one => !one.First.IsEmpty)
            .Select(one => one.Second.Kind == ColumnKind.Number ? $"{one.Second.Heading} {one.First.Text}" : one.First.Text);
        PlainLine.Write(console, string.Join(Dot, told).Replace("\n", Dot, StringComparison.Ordinal), row[0].Style);
    }
}
