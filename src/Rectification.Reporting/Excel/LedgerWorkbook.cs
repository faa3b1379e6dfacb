using Rectification.Reporting.Ledger;
using SpreadCheetah;

namespace Rectification.Reporting.Excel;

/// <summary>Writes the sheets of a workbook, one after the other: the rows first, then what was counted on the way.</summary>
internal sealed class LedgerWorkbook(LedgerOptions options)
{
    /// <summary>Writes the workbook.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="notices">The notices.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>What is still to be added to the package.</returns>
    public async Task<PackageAdditions> WriteAsync(Stream stream, IAsyncEnumerable<ReportedNotice> notices,
        CancellationToken cancellationToken)
    {
        var settings = new SpreadCheetahOptions { DefaultFont = LedgerStyles.Font(options.Culture) };
        var workbook = await Spreadsheet.CreateNewAsync(stream, settings, cancellationToken).ConfigureAwait(false);
        await using (workbook.ConfigureAwait(false))
        {
            var context = new SheetContext(workbook, LedgerStyles.AddTo(workbook), new SheetNames(options.Culture), options,
                cancellationToken);
            var ledger = new LedgerSheet(context);
            var facts = new WorkbookFacts(options);
            var keys = new NoticeKey();
            await ledger.StartAsync().ConfigureAwait(false);
            await foreach (var notice in notices.WithCancellation(cancellationToken).ConfigureAwait(false))
                await ledger.AddAsync(notice, keys.Next(notice.Notice), facts).ConfigureAwait(false);
            ledger.Finish();
            if (facts.Notices.Count > 1)
                await new PortfolioSheet(context).WriteAsync(facts).ConfigureAwait(false);
            var chart = await new SummarySheet(context).WriteAsync(facts).ConfigureAwait(false);
            await new FindingsSheet(context).WriteAsync(facts).ConfigureAwait(false);
            await workbook.FinishAsync(cancellationToken).ConfigureAwait(false);
            return Additions(ledger, facts, chart);
        }
    }

    private static PackageAdditions Additions(LedgerSheet ledger, WorkbookFacts facts, StatusChart? chart)
    {
        var rows = new List<int>(ledger.RowsOfSheets);
        if (facts.Notices.Count > 1)
            rows.Add(facts.Notices.Count);
        rows.Add(0);
        rows.Add(facts.Findings.Count);
        return new(rows, rows.Count - 2, chart, facts.Notices.Count);
    }
}
