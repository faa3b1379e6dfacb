namespace Rectification.Analysis.Matching;

/// <summary>The assignment of rows to columns with the least sum of costs (Hungarian method with shortest augmenting paths).</summary>
/// <remarks>
/// Time grows with rows × rows × columns. The result depends on the costs alone. Own code: solvers that
/// offer it bring native parts, and it is one page.
/// </remarks>
internal sealed class Assignment
{
    private const int None = -1;

    private readonly double[,] _costs;
    private readonly int _rows;
    private readonly int _columns;
    private readonly double[] _rowPrices;
    private readonly double[] _columnPrices;

    // The last column is no real one: a row that is being assigned starts there.
    private readonly int[] _rowOfColumn;

    private Assignment(double[,] costs)
    {
        (_costs, _rows, _columns) = (costs, costs.GetLength(0), costs.GetLength(1));
        _rowPrices = new double[_rows];
        _columnPrices = new double[_columns + 1];
        _rowOfColumn = new int[_columns + 1];
        Array.Fill(_rowOfColumn, None);
    }

    /// <summary>Solves one problem.</summary>
    /// <param name="costs">One row for each item to assign; no fewer columns than rows.</param>
    /// <returns>The column of each row.</returns>
    public static int[] Solve(double[,] costs)
    {
        if (costs.GetLength(0) > costs.GetLength(1))
            throw new ArgumentException("There are more rows than columns; turn the matrix.", nameof(costs));
        var assignment = new Assignment(costs);
        for (var row = 0; row < assignment._rows; row++)
            assignment.Assign(row);
        return assignment.ColumnsOfRows();
    }

    private void Assign(int row)
    {
        var (slack, cameFrom, done) = (new double[_columns], new int[_columns], new bool[_columns + 1]);
        Array.Fill(slack, double.PositiveInfinity);
        var column = _columns;
        _rowOfColumn[column] = row;
        while (_rowOfColumn[column] != None)
        {
            done[column] = true;
            var next = Relax(column, slack, cameFrom, done);
            ChangePrices(slack[next], slack, done);
            column = next;
        }

        Augment(column, cameFrom);
    }

    // Looks from the row of a column at all columns that are not done, and gives the nearest.
    private int Relax(int column, double[] slack, int[] cameFrom, bool[] done)
    {
        var row = _rowOfColumn[column];
        var nearest = None;
        for (var other = 0; other < _columns; other++)
        {
            if (done[other])
                continue;
            var reduced = _costs[row, other] - _rowPrices[row] - _columnPrices[other];
            if (reduced < slack[other])
                (slack[other], cameFrom[other]) = (reduced, column);
            if (nearest == None || slack[other] < slack[nearest])
                nearest = other;
        }

        return nearest;
    }

    private void ChangePrices(double by, double[] slack, bool[] done)
    {
        for (var column = 0; column <= _columns; column++)
        {
            if (done[column])
            {
                _rowPrices[_rowOfColumn[column]] += by;
                _columnPrices[column] -= by;
            }
            else if (column < _columns)
            {
                slack[column] -= by;
            }
        }
    }

    private void Augment(int column, int[] cameFrom)
    {
        while (column != _columns)
        {
            var previous = cameFrom[column];
            _rowOfColumn[column] = _rowOfColumn[previous];
            column = previous;
        }

        _rowOfColumn[_columns] = None;
    }

    private int[] ColumnsOfRows()
    {
        var columns = new int[_rows];
        for (var column = 0; column < _columns; column++)
        {
            if (_rowOfColumn[column] != None)
                columns[_rowOfColumn[column]] = column;
        }

        return columns;
    }
}
