namespace Rectification.Reporting.Ledger;

/// <summary>A row of a sheet with the cells that it holds.</summary>
/// <param name="number">The number of the row, from 1.</param>
internal sealed class SheetRow(int number)
{
    private readonly Dictionary<int, SheetCell> _cells = [];

    /// <summary>The number of the row, from 1.</summary>
    public int Number { get; } = number;

    /// <summary>The columns that hold something, from 1.</summary>
    public IReadOnlyDictionary<int, SheetCell> Cells => _cells;

    /// <summary>Whether all cells are empty.</summary>
    public bool IsBlank => _cells.Values.All(static cell => string.IsNullOrWhiteSpace(cell.Text));

    /// <summary>The cell of a column, from 1.</summary>
    public SheetCell this[int column]
    {
        get => _cells.GetValueOrDefault(column, SheetCell.Empty);
        set => _cells[column] = value;
    }
}
