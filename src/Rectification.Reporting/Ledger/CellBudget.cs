namespace Rectification.Reporting.Ledger;

/// <summary>Counts cells and their words, over all sheets.</summary>
internal sealed class CellBudget(LedgerReadOptions options)
{
    private int _cells;
    private long _length;

    /// <summary>Takes a cell.</summary>
    /// <exception cref="LedgerLimitException">There are too many, or too many words in them.</exception>
    public void Take(string text)
    {
        if (++_cells > options.MaxCells)
            throw new LedgerLimitException(nameof(LedgerReadOptions.MaxCells), options.MaxCells);
        _length += text.Length;
        if (_length > options.MaxLength)
            throw new LedgerLimitException(nameof(LedgerReadOptions.MaxLength), options.MaxLength);
    }
}
