using System.Globalization;
using System.Text;
using Rectification.Validation;

namespace Rectification.Reporting.Markdown;

/// <summary>One notice as Markdown.</summary>
internal sealed class NoticeMarkdown(ReportLabels labels)
{
    private readonly FindingPlaces _places = new(labels);

    public string Write(ReportedNotice reported)
    {
        var (page, notice) = (new StringBuilder(), reported.Notice);
        Line(page, $"## {MarkdownText.Of(notice.Title ?? labels.NoTitle)}");
        Line(page);
        foreach (var (name, value) in NoticeFacts.Of(reported, labels))
            Line(page, $"- {name}{labels.Colon}{MarkdownText.Of(value)}");
        if (notice.Summarize().Outcomes is { IsEmpty: false } outcomes)
            Line(page, $"- {labels.Outcomes}{labels.Colon}{string.Join(labels.ListSeparator, outcomes.Select(Describe))}");
        WriteProgress(page, notice);
        WriteIssues(page, notice);
        WriteFollowUps(page, notice);
        WriteFindings(page, reported);
        return page.ToString();
    }

    private void WriteProgress(StringBuilder page, Notice notice)
    {
        var table = StageTable.Of(notice);
        if (table.Rows.Count == 0)
            return;
        Heading(page, labels.Progress);
        Row(page, [labels.Aspect, labels.Issues, .. table.Stages.Select(labels.Stage).Select(MarkdownText.Of), labels.Measures]);
        Row(page, ["---", .. Enumerable.Repeat("--:", table.Stages.Count + 2)]);
        foreach (var row in table.Rows)
            Row(page, Cells(table, row, MarkdownText.Of(labels.HeadingOf(row.Aspect!))));
        if (table.Rows.Count > 1)
            Row(page, Cells(table, table.Total, labels.Total));
    }

    private void WriteIssues(StringBuilder page, Notice notice)
    {
        if (notice.Aspects.IsEmpty)
            return;
        Heading(page, labels.Issues);
        for (var i = 0; i < notice.Aspects.Count; i++)
        {
            var aspect = notice.Aspects[i];
            Line(page, $"{(i == 0 ? "" : "\n")}**{MarkdownText.Of(labels.HeadingOf(aspect))}**");
            Line(page);
            foreach (var placed in new Notice { Aspects = [aspect] }.AllIssues())
                Line(page, $"{Indent(placed.Depth)}- {MarkdownText.Of(placed.Part.Number + placed.Part.Title)}{labels.Dash}{MarkdownText.Of(State(placed.Part))}");
        }
    }

    private void WriteFollowUps(StringBuilder page, Notice notice)
    {
        if (notice.FollowUps.IsEmpty)
            return;
        Heading(page, labels.FollowUps);
        foreach (var followUp in notice.FollowUps)
            Line(page, $"- {MarkdownText.Of(followUp.Number + followUp.Title)}");
    }

    private void WriteFindings(StringBuilder page, ReportedNotice reported)
    {
        Heading(page, labels.Findings);
        foreach (var finding in reported.Findings)
            Line(page, $"- **{labels.Term(finding.Severity)}** {MarkdownText.Of(finding.Rule.Id)} {MarkdownText.Of(_places.Describe(finding, reported))}{labels.Colon}{Message(finding)}");
        if (reported.Findings.IsEmpty)
            Line(page, labels.NothingFound);
    }

    private string Message(Finding finding)
    {
        var message = MarkdownText.Of(labels.Message(finding));
        return finding.SuggestedFix is { } fix ? $"{message} → {MarkdownText.Of(fix)}" : message;
    }

    private string State(Issue issue) => string.Join(labels.ListSeparator, new[]
    {
        labels.Status(issue.Status),
        issue.Measures.IsEmpty ? "" : labels.CountOfMeasures(issue.Measures.Count),
        ReportLabels.Short(issue.Deadline) is { } deadline ? $"{labels.Deadline} {deadline}" : "",
    }.Where(static part => part.Length > 0));

    private string Describe(OutcomeSum sum) => MarkdownText.Of($"{labels.Term(sum.Kind)} {ReportLabels.Number(sum)} {sum.Unit}");

    private static List<string> Cells(StageTable table, StageRow row, string name)
        => [name, Figure(row.Issues), .. table.Stages.Select(stage => Figure(row.Of(stage))), Figure(row.Measures)];

    private static string Figure(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    // Deeper than this, viewers take the indent for code.
    private static string Indent(int depth) => new(' ', 2 * Math.Min(depth - 1, 8));

    private static void Heading(StringBuilder page, string heading)
    {
        Line(page);
        Line(page, $"### {heading}");
        Line(page);
    }

    private static void Row(StringBuilder page, IEnumerable<string> cells) => Line(page, $"| {string.Join(" | ", cells)} |");

    private static void Line(StringBuilder page, string line = "") => page.Append(line).Append('\n');
}
