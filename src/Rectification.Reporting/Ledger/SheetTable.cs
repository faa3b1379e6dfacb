namespace Rectification.Reporting.Ledger;

/// <summary>A sheet that holds a ledger: its columns, wherever they stand, and its rows.</summary>
/// <param name="Name">The name of the sheet.</param>
/// <param name="IsChinese">Whether its headers are Chinese.</param>
/// <param name="Columns">Where each column stands, from 1.</param>
/// <param name="Rows">The rows below the headers that hold something.</param>
internal sealed record SheetTable(string Name, bool IsChinese, IReadOnlyDictionary<LedgerColumn, int> Columns, IReadOnlyList<SheetRow> Rows)
{
    // Somebody may put a title above the ledger.
    private const int HighestHeader = 30;

    /// <summary>Finds the ledger on a sheet.</summary>
    /// <returns>Null where the sheet holds none.</returns>
    public static SheetTable? Find(string name, IReadOnlyList<SheetRow> rows)
    {
        for (var i = 0; i < rows.Count && rows[i].Number <= HighestHeader; i++)
        {
            var columns = new Dictionary<LedgerColumn, int>();
            var chinese = 0;
            foreach (var (at, cell) in rows[i].Cells.OrderBy(static cell => cell.Key))
            {
                if (LedgerColumns.Find(cell.Text, out var isChinese) is not { } column || !columns.TryAdd(column, at))
                    continue;
                chinese += isChinese ? 1 : -1;
            }

            if (IsLedger(columns))
                return new(name, chinese > 0, columns, [.. rows.Skip(i + 1).Where(static row => !row.IsBlank)]);
        }

        return null;
    }

    /// <summary>The cell of a column in a row; empty where there is no such column.</summary>
    public SheetCell CellOf(SheetRow row, LedgerColumn column) => Columns.TryGetValue(column, out var at) ? row[at] : SheetCell.Empty;

    /// <summary>What a cell is called: 整改台账!E7.</summary>
    public string NameOf(SheetRow row, LedgerColumn column)
        => string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"{Name}!{CellReference.ColumnName(Columns.GetValueOrDefault(column, 1))}{row.Number}");

    private static bool IsLedger(Dictionary<LedgerColumn, int> columns)
        => columns.ContainsKey(LedgerColumn.Identity)
            || (columns.ContainsKey(LedgerColumn.Issue) && columns.ContainsKey(LedgerColumn.Status));
}
