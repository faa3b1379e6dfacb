using System.Globalization;
using Rectification.Primitives;

namespace Rectification.Reporting.Ledger;

/// <summary>
/// Reads a ledger back that <see cref="Excel.ExcelLedger"/> wrote and people edited: status, long-term work, deadline, responsible persons
/// and remarks come into the notice by issue, everything else that changed is a finding with its cell.
/// </summary>
/// <remarks>
/// Rows are found by their hidden identity and columns by their headers, in either language: a ledger may be sorted, filtered, moved, and
/// have rows inserted. Formulas are not evaluated, nothing is fetched, and a workbook with macros or links to others is refused. Every
/// method is safe to call from many threads, each with a stream of its own.
/// </remarks>
public static class LedgerReader
{
    /// <summary>Reads the ledger of one notice.</summary>
    /// <param name="workbook">The workbook; it is read to its end and stays open.</param>
    /// <param name="notice">The notice that the ledger was written from.</param>
    /// <param name="options">How much is read; null for <see cref="LedgerReadOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The notice with the changes, what changed, and what did not come into it.</returns>
    /// <exception cref="ArgumentNullException">The workbook or the notice is null.</exception>
    /// <exception cref="UnreadableLedgerException">It is no workbook, damaged, or holds what a ledger must not hold.</exception>
    /// <exception cref="LedgerLimitException">It is larger than the options allow.</exception>
    public static LedgerReading Read(Stream workbook, Notice notice, LedgerReadOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return Read(workbook, [notice], options, cancellationToken);
    }

    /// <summary>Reads the ledger of many notices.</summary>
    /// <param name="workbook">The workbook; it is read to its end and stays open.</param>
    /// <param name="notices">The notices that the ledger was written from; of notices that are alike, in the same order.</param>
    /// <param name="options">How much is read; null for <see cref="LedgerReadOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The notices with the changes, what changed, and what did not come into them.</returns>
    /// <exception cref="ArgumentNullException">The workbook or the notices are null.</exception>
    /// <exception cref="UnreadableLedgerException">It is no workbook, damaged, or holds what a ledger must not hold.</exception>
    /// <exception cref="LedgerLimitException">It is larger than the options allow.</exception>
    public static LedgerReading Read(Stream workbook, IEnumerable<Notice> notices, LedgerReadOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        ArgumentNullException.ThrowIfNull(notices);
        var given = notices.ToValueList();
        var tables = new WorkbookReader(options ?? LedgerReadOptions.Default, cancellationToken).Read(workbook, out var formats);
        return new LedgerMerge(given, formats, cancellationToken).Apply(tables);
    }

    /// <summary>What stands above a column of a ledger.</summary>
    /// <param name="column">The column.</param>
    /// <param name="culture">Chinese for any Chinese culture, else English; null means the current UI culture.</param>
    /// <returns>The header, such as 完成情况.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    public static string HeaderOf(LedgerColumn column, CultureInfo? culture = null)
    {
        if (!Enum.IsDefined(column))
            throw new ArgumentOutOfRangeException(nameof(column), column, "There is no such column.");
        return LedgerColumns.Header(column, culture);
    }
}
