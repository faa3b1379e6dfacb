using System.Globalization;
using System.Text;
using Rectification.Analysis;
using Rectification.Reporting.Markdown;

namespace Rectification.Reporting.Differences;

/// <summary>Shows people what differs between two notices: rows for a table, or Markdown for chats and pull requests.</summary>
/// <remarks>In Markdown, text of notices is escaped as in <see cref="MarkdownReport"/>. Safe to call from many threads.</remarks>
public static class DiffReport
{
    /// <summary>One row for each issue that is not unchanged.</summary>
    /// <param name="diff">The comparison.</param>
    /// <param name="options">The language; null means <see cref="ReportOptions.Default"/>.</param>
    /// <returns>The rows in the order of <see cref="NoticeDiff.Issues"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="diff"/> is null.</exception>
    public static IReadOnlyList<DiffRow> Rows(NoticeDiff diff, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(diff);
        var words = new DiffWords(options?.Culture);
        return [.. diff.Issues.Where(static issue => issue.Kind != IssueDiffKind.Unchanged).Select(issue => Row(issue, words))];
    }

    /// <summary>What differs outside the issues, each in a line of words.</summary>
    /// <inheritdoc cref="Rows" path="/param"/>
    /// <returns>The lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="diff"/> is null.</exception>
    public static IReadOnlyList<string> Elsewhere(NoticeDiff diff, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(diff);
        var words = new DiffWords(options?.Culture);
        return [.. diff.Differences.Select(words.Of)];
    }

    /// <summary>How many issues became what, in a line such as <c>12 unchanged, 3 changed, 1 new</c>.</summary>
    /// <inheritdoc cref="Rows" path="/param"/>
    /// <returns>The line; what there is none of is left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="diff"/> is null.</exception>
    public static string Summary(NoticeDiff diff, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(diff);
        var words = new DiffWords(options?.Culture);
        var counts = Enum.GetValues<IssueDiffKind>().Select(kind => (Kind: kind, Count: diff.Count(kind)))
            .Where(static one => one.Count > 0).ToList();
        if (counts.Count > 0)
            return string.Join(words.ListSeparator, counts.Select(one => words.Count(one.Kind, one.Count)));
        return diff.HasDifferences ? words.Elsewhere : words.NoDifference;
    }

    /// <summary>The comparison as Markdown: the summary, a table of issues, and what differs elsewhere.</summary>
    /// <inheritdoc cref="Rows" path="/param"/>
    /// <returns>CommonMark with a table of GitHub; lines end with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="diff"/> is null.</exception>
    public static string WriteMarkdown(NoticeDiff diff, ReportOptions? options = null)
    {
        var rows = Rows(diff, options);
        var (page, words) = (new StringBuilder(), new DiffWords(options?.Culture));
        Line(page, $"{words.Issues}: {MarkdownText.Of(Summary(diff, options))}");
        if (rows.Count > 0)
        {
            Line(page, "");
            Line(page, $"| {words.Change} | {words.Before} | {words.After} | {words.Differences} | {words.Certainty} |");
            Line(page, "| --- | --- | --- | --- | --: |");
        }

        foreach (var row in rows)
        {
            var differences = string.Join("<br>", row.Differences.Select(MarkdownText.Of));
            Line(page, $"| {MarkdownText.Of(row.Change)} | {MarkdownText.Of(row.Before)} | {MarkdownText.Of(row.After)} | {differences} | {Percent(row.Certainty)} |");
        }

        if (diff.Differences.IsEmpty)
            return page.ToString();
        Line(page, $"\n{words.Elsewhere}:\n");
        foreach (var line in Elsewhere(diff, options))
            Line(page, $"- {MarkdownText.Of(line)}");
        return page.ToString();
    }

    private static DiffRow Row(IssueDiff issue, DiffWords words) => new(
        issue.Kind, words.Of(issue), Names(issue.Before), Names(issue.After), [.. issue.Differences.Select(words.Of)], issue.Certainty);

    private static string Names(IEnumerable<DiffPlace> places)
        => string.Join(" + ", places.Select(static place => place.Number + place.Title));

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0} %");

    private static void Line(StringBuilder page, string line) => page.Append(line).Append('\n');
}
