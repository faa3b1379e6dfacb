using CsvHelper;
using Rectification.Analysis;
using Rectification.Reporting.Csv;

namespace Rectification.Reporting.Statistics;

/// <summary>Shows statistics as tables for people, and as CSV.</summary>
/// <remarks>Safe to call from many threads.</remarks>
public static class StatisticsReport
{
    private const int Topics = 30;

    private static readonly string[] Columns = ["table", "key", "label", "count", "share"];

    /// <summary>The tables, those without a row left out.</summary>
    /// <param name="statistics">The statistics.</param>
    /// <param name="most">The most rows of a table, the most frequent first.</param>
    /// <param name="options">The language; null means <see cref="ReportOptions.Default"/>.</param>
    /// <returns>The tables in the order to show.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static IReadOnlyList<StatisticsTable> Tables(NoticeStatistics statistics, int most = int.MaxValue, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        var words = new StatisticsWords(options?.Culture);
        return [.. All(statistics, words)
            .Where(static table => table.Rows.Count > 0)
            .Select(table => new StatisticsTable(table.Name, words.Heading(table.Name), [.. table.Rows.Take(most)],
                Math.Max(0, table.Rows.Count - most)))];
    }

    /// <summary>Writes all tables as one CSV file: the name of the table, key, label, count and share in each row.</summary>
    /// <remarks>The form is that of <see cref="CsvReport"/>; the headings are the same in all languages.</remarks>
    /// <param name="stream">Where the rows go; it stays open.</param>
    /// <param name="statistics">The statistics.</param>
    /// <param name="options">The language of the labels; null means <see cref="ReportOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the writing between two rows.</param>
    /// <returns>A task that is complete when all is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="statistics"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled; the file is not complete.</exception>
    public static Task WriteCsvAsync(Stream stream, NoticeStatistics statistics, ReportOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return WriteAsync(stream, Tables(statistics, options: options), cancellationToken);
    }

    private static async Task WriteAsync(Stream stream, IReadOnlyList<StatisticsTable> tables, CancellationToken cancellationToken)
    {
        var writer = CsvWriter.Create(stream, CsvReport.Format, leaveOpen: true);
        await using (writer.ConfigureAwait(false))
        {
            foreach (var column in Columns)
                writer.WriteField(column);
            await writer.EndRecordAsync(cancellationToken).ConfigureAwait(false);
            foreach (var (table, row) in tables.SelectMany(static table => table.Rows.Select(row => (table, row))))
            {
                CsvCell share = row.Share is { } part ? (decimal)Math.Round(part, 4) : (decimal?)null;
                foreach (var cell in (CsvCell[])[table.Name, row.Key, row.Label, row.Count, share])
                    cell.WriteTo(writer);
                await writer.EndRecordAsync(cancellationToken).ConfigureAwait(false);
            }

            await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static IEnumerable<(string Name, IReadOnlyList<StatisticsRow> Rows)> All(NoticeStatistics statistics, StatisticsWords words)
    {
        // The words of notices stay as they are; only what is not stated has a word of ours.
        string Known(string key) => key is "none" or "unknown" ? words.Term(key) : key;

        return
        [
            ("totals", Totals(statistics, words)),
            ("shares", Shares(statistics, words)),
            ("issuesByStatus", Counts(statistics.IssuesByStatus, words.NameOf<Progress>)),
            ("issuesByKind", Counts(statistics.IssuesByKind, words.NameOf<IssueKind>)),
            ("issuesByAspect", Counts(statistics.IssuesByAspect, Known)),
            ("issuesByMeasures", Counts(statistics.IssuesByMeasures, static key => key)),
            ("outcomes", [.. statistics.Outcomes.Totals.Select(total => Outcome(total, words))]),
            ("topics", [.. statistics.FrequentTopics(Topics)
                .Select(static topic => new StatisticsRow(topic.Text, topic.Text, topic.Titles, topic.Share))]),
            ("noticesByPublisher", Counts(statistics.NoticesByPublisher, Known)),
            ("noticesByLevel", Counts(statistics.NoticesByLevel, words.Term)),
            ("noticesByRegion", Counts(statistics.NoticesByRegion, Known)),
            ("noticesByPeriod", [.. Counts(statistics.NoticesByPeriod, Known).OrderBy(static row => row.Key, StringComparer.Ordinal)]),
            ("findingsByRule", Counts(statistics.FindingsByRule, words.Rule)),
        ];
    }

    private static StatisticsRow[] Totals(NoticeStatistics statistics, StatisticsWords words)
    {
        (string Name, long Count)[] totals =
        [
            ("notices", statistics.Notices), ("issues", statistics.Issues), ("measures", statistics.Measures),
                ("checkedNotices", statistics.CheckedNotices),
            ("noticesWithFindings", statistics.NoticesWithFindings), ("noticesWithErrors", statistics.NoticesWithErrors),
            ("uncertainReadings", statistics.UncertainReadings),
        ];
        return [.. totals.Select(total => new StatisticsRow(total.Name, words.Term(total.Name), total.Count, null))];
    }

    private static StatisticsRow[] Shares(NoticeStatistics statistics, StatisticsWords words)
    {
        (string Name, double? Value, bool IsShare)[] shares =
        [
            ("completionRate", statistics.CompletionRate, true), ("shareWithFindings", statistics.ShareWithFindings, true),
            ("measuresPerIssue", statistics.MeasuresPerIssue, false),
        ];
        return [.. shares.Where(static one => one.Value is not null)
            .Select(one => new StatisticsRow(one.Name, words.Term(one.Name), (decimal)Math.Round(one.Value!.Value, 4),
                one.IsShare ? one.Value : null))];
    }

    private static IReadOnlyList<StatisticsRow> Counts(CountTable table, Func<string, string> label)
        => [.. table.Counts.Select(one => new StatisticsRow(one.Key, label(one.Key), one.Value,
            table.Total == 0 ? null : (double)one.Value / table.Total))];

    private static StatisticsRow Outcome(OutcomeTotal total, StatisticsWords words)
        => new($"{total.Kind} {total.Unit}".TrimEnd(), $"{words.NameOf<OutcomeKind>(total.Kind.Value)} {total.Unit}".TrimEnd(), total.Sum,
            null);
}
