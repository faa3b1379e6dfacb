namespace Rectification.Reporting.Ledger;

/// <summary>A row of the workbook beside the row that was written.</summary>
/// <param name="Table">The sheet.</param>
/// <param name="Found">The row as it was found.</param>
/// <param name="Expected">The row as it was written.</param>
internal sealed record RowEdit(SheetTable Table, SheetRow Found, ExpectedRow Expected)
{
    /// <summary>The columns whose words are not those that were written. A column that is not there says nothing.</summary>
    public IEnumerable<LedgerColumn> Changed(IEnumerable<LedgerColumn> columns)
        => columns.Where(column => Table.Columns.ContainsKey(column) && !IsAsWritten(column));

    /// <summary>The words of a cell.</summary>
    public string Words(LedgerColumn column) => LedgerCell.Comparable(Table.CellOf(Found, column).Text);

    /// <summary>What a cell is called.</summary>
    public string NameOf(LedgerColumn column) => Table.NameOf(Found, column);

    /// <summary>Whether another row says the same in all columns that are read back.</summary>
    public bool SaysTheSameAs(RowEdit other) => LedgerColumns.Editable.All(column => Words(column) == other.Words(column));

    private bool IsAsWritten(LedgerColumn column)
    {
        var (found, written) = (Words(column), LedgerCell.Comparable(Expected.Row[column]));
        return found == written || FormerWords.Mean(column, found, written);
    }
}
