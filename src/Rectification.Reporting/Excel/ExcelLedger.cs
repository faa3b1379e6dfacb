using System.Runtime.CompilerServices;

namespace Rectification.Reporting.Excel;

/// <summary>
/// Writes notices as a ledger (整改台账) that Excel, WPS and LibreOffice open: one row an issue, with a summary, a chart and what was found.
/// </summary>
/// <remarks>
/// Each row carries a hidden identity, by which <see cref="Ledger.LedgerReader"/> finds its issue again after people have edited, sorted
/// and filtered the ledger. Rows are written as the notices come; the workbook grows in a temporary file that is deleted at the end, so
/// that memory does not grow with the rows. Every method is safe to call from many threads, each with a stream of its own.
/// </remarks>
public static class ExcelLedger
{
    /// <summary>Writes the ledger of one notice.</summary>
    /// <param name="stream">Where to write; it is written from front to end and stays open.</param>
    /// <param name="notice">The notice.</param>
    /// <param name="options">How to write; null for <see cref="LedgerOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>How many notices there are: 1.</returns>
    /// <exception cref="ArgumentNullException">The stream or the notice is null.</exception>
    public static Task<int> WriteAsync(Stream stream, ReportedNotice notice, LedgerOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return WriteAsync(stream, [notice], options, cancellationToken);
    }

    /// <summary>Writes one ledger of many notices, with a sheet that lists them.</summary>
    /// <param name="stream">Where to write; it is written from front to end and stays open.</param>
    /// <param name="notices">The notices, in the order of their rows.</param>
    /// <param name="options">How to write; null for <see cref="LedgerOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>How many notices there are.</returns>
    /// <exception cref="ArgumentNullException">The stream or the notices are null.</exception>
    public static Task<int> WriteAsync(Stream stream, IEnumerable<ReportedNotice> notices, LedgerOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notices);
        return WriteAsync(stream, EachOf(notices, cancellationToken), options, cancellationToken);
    }

    /// <summary>Writes one ledger of many notices as they arrive, with a sheet that lists them; none is kept.</summary>
    /// <inheritdoc cref="WriteAsync(Stream, IEnumerable{ReportedNotice}, LedgerOptions?, CancellationToken)" path="/param"/>
    /// <returns>How many notices there are.</returns>
    /// <exception cref="ArgumentNullException">The stream or the notices are null.</exception>
    public static async Task<int> WriteAsync(Stream stream, IAsyncEnumerable<ReportedNotice> notices, LedgerOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(notices);
        var draft = TemporaryFile.Create();
        await using (draft.ConfigureAwait(false))
        {
            var additions = await new LedgerWorkbook(options ?? LedgerOptions.Default).WriteAsync(draft, notices, cancellationToken)
                .ConfigureAwait(false);
            PackageFinisher.Finish(draft, additions);
            draft.Position = 0;
            await draft.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
            return additions.Notices;
        }
    }

    private static async IAsyncEnumerable<ReportedNotice> EachOf(IEnumerable<ReportedNotice> notices,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var notice in notices)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return notice;
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }
}
