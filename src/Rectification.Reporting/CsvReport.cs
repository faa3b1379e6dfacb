using CsvHelper;
using Rectification.Reporting.Csv;

namespace Rectification.Reporting;

/// <summary>Writes issues, measures, outcomes or findings as CSV that spreadsheet programs open.</summary>
/// <remarks>
/// UTF-8 with a byte order mark, commas, CR LF, a row of headings. Text that a spreadsheet program would take for a formula has an
/// apostrophe in front; numbers stay numbers. Safe to call from many threads.
/// </remarks>
public static class CsvReport
{
    internal static CsvWriterOptions Format { get; } = CsvWriterOptions.Default with { WriteByteOrderMark = true,
        Injection = CsvInjection.Escape };

    /// <summary>Writes the rows of <see cref="ReportOptions.Table"/> as the notices come.</summary>
    /// <remarks>Holds one notice in memory.</remarks>
    /// <param name="stream">Where the rows go; it stays open.</param>
    /// <param name="notices">The notices, in the order to show.</param>
    /// <param name="options">Which table, in which language; null means <see cref="ReportOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the writing between two rows.</param>
    /// <returns>How many notices were written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="notices"/> is null.</exception>
    /// <exception cref="ArgumentException"><see cref="ReportOptions.Table"/> is no table.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled; the file is not complete.</exception>
    public static Task<int> WriteAsync(Stream stream, IAsyncEnumerable<ReportedNotice> notices, ReportOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(notices);
        return WriteToAsync(stream, notices, CsvTables.Of(options ?? ReportOptions.Default), cancellationToken);
    }

    /// <inheritdoc cref="WriteAsync(Stream, IAsyncEnumerable{ReportedNotice}, ReportOptions?, CancellationToken)"/>
    public static Task<int> WriteAsync(Stream stream, IEnumerable<ReportedNotice> notices, ReportOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notices);
        return WriteAsync(stream, AsyncNotices.Of(notices), options, cancellationToken);
    }

    private static async Task<int> WriteToAsync(Stream stream, IAsyncEnumerable<ReportedNotice> notices, CsvRows table,
        CancellationToken cancellationToken)
    {
        var count = 0;
        var writer = CsvWriter.Create(stream, Format, leaveOpen: true);
        await using (writer.ConfigureAwait(false))
        {
            foreach (var heading in table.Headings)
                writer.WriteField(heading);
            await writer.EndRecordAsync(cancellationToken).ConfigureAwait(false);
            await foreach (var notice in notices.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                foreach (var row in table.RowsOf(notice))
                {
                    foreach (var cell in row)
                        cell.WriteTo(writer);
                    await writer.EndRecordAsync(cancellationToken).ConfigureAwait(false);
                }

                count++;
            }

            await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        }

        return count;
    }
}
