namespace Rectification.Documents.Pdf;

/// <summary>A table made of drawn lines. Cells that no line parts are one cell.</summary>
internal sealed class RuledTable
{
    private const double SamePlace = 3;
    private const int MostColumns = 40;
    private const int MostCells = 5000;

    private readonly double[] _columns;
    private readonly double[] _rows;

    // For each cell, the one to the left or above that it is part of; itself where it begins.
    private readonly (int Row, int Column)[,] _owners;

    private RuledTable(double[] columns, double[] rows, Rulings rulings)
    {
        (_columns, _rows) = (columns, rows);
        _owners = new (int, int)[RowCount, ColumnCount];
        for (var row = 0; row < RowCount; row++)
        {
            for (var column = 0; column < ColumnCount; column++)
                _owners[row, column] = OwnerOf(row, column, rulings);
        }
    }

    public int RowCount => _rows.Length - 1;

    public int ColumnCount => _columns.Length - 1;

    public double Left => _columns[0];

    public double Right => _columns[^1];

    /// <summary>The tables of a page.</summary>
    public static IEnumerable<RuledTable> Find(Rulings rulings)
    {
        foreach (var (bottom, top) in Stretches(rulings.Down))
        {
            var columns = Places(rulings.Down.Where(line => line.From >= bottom - SamePlace && line.To <= top + SamePlace)
                .Select(line => line.At));
            var rows = Places(rulings.Across.Where(line => line.At >= bottom - SamePlace && line.At <= top + SamePlace)
                .Select(line => line.At));
            Array.Reverse(rows);
            if (columns.Length is >= 3 and <= MostColumns && rows.Length >= 2 && columns.Length * rows.Length <= MostCells)
                yield return new(columns, rows, rulings);
        }
    }

    /// <summary>The cell at a place of the page; null outside of the table.</summary>
    public (int Row, int Column)? CellAt(double x, double y)
    {
        var column = Array.FindLastIndex(_columns, left => left <= x);
        var row = Array.FindLastIndex(_rows, top => top >= y);
        return column < 0 || column >= ColumnCount || row < 0 || row >= RowCount ? null : _owners[row, column];
    }

    /// <summary>The bottom of a row.</summary>
    public double BottomOf(int row) => _rows[row + 1];

    /// <summary>Whether one cell takes the whole width of a row.</summary>
    public bool IsOneCell(int row) => Enumerable.Range(0, ColumnCount).All(column => _owners[row, column] == (row, 0));

    private (int Row, int Column) OwnerOf(int row, int column, Rulings rulings)
    {
        var (x, y) = ((_columns[column] + _columns[column + 1]) / 2, (_rows[row] + _rows[row + 1]) / 2);
        if (column > 0 && !rulings.Down.Exists(line => line.Covers(_columns[column], y)))
            return _owners[row, column - 1];
        return row > 0 && !rulings.Across.Exists(line => line.Covers(_rows[row], x)) ? _owners[row - 1, column] : (row, column);
    }

    // Where lines down follow each other without a gap.
    private static List<(double Bottom, double Top)> Stretches(List<Ruling> down)
    {
        var stretches = new List<(double Bottom, double Top)>();
        foreach (var line in down.OrderBy(line => line.From))
        {
            if (stretches.Count > 0 && line.From <= stretches[^1].Top + SamePlace)
                stretches[^1] = (stretches[^1].Bottom, Math.Max(stretches[^1].Top, line.To));
            else
                stretches.Add((line.From, line.To));
        }

        return stretches;
    }

    // Lines side by side are one thick or double line.
    private static double[] Places(IEnumerable<double> values)
    {
        var places = new List<double>();
        foreach (var value in values.Order())
        {
            if (places.Count == 0 || value - places[^1] > SamePlace)
                places.Add(value);
        }

        return [.. places];
    }
}
