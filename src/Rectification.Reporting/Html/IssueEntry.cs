using Rectification.Primitives;

namespace Rectification.Reporting.Html;

/// <summary>One issue: a line that tells how it stands, and what opens below it.</summary>
internal sealed class IssueEntry(ArticleContext context)
{
    /// <summary>Writes the issue and leaves it open for those inside it.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="path">Its path in the notice.</param>
    /// <param name="id">Its id on the page.</param>
    /// <param name="headingLevel">How many levels its heading lies below that of the notice.</param>
    public void Open(Issue issue, string path, string id, int headingLevel)
    {
        context.Html.Open("details", ("class", "issue"), ("id", id)).Line();
        WriteSummary(issue, path, headingLevel);
        context.Html.Open("div", ("class", "body")).Line().Open("p", ("class", "links"));
        context.LinkToText(issue.Source, id, context.Labels.NameOf(issue));
        context.LinkToFindings(path);
        context.Html.Close("p").Line();
        WriteText(issue.Description);
        WriteFacts(issue, id);
        MeasureList.Write(context, issue.Measures, path, id, isUncertain: context.Findings.IsUncertain(issue.Source));
        WriteList(context.Labels.Results, issue.Results);
        WriteList(context.Labels.NextSteps, issue.NextSteps);
        OutcomeLine.Write(context, issue.Outcomes);
    }

    public void Close() => context.Html.Close("div").Close("details").Line();

    private void WriteSummary(Issue issue, string path, int headingLevel)
    {
        var (html, labels, heading) = (context.Html, context.Labels, context.HeadingName(headingLevel));
        html.Open("summary").Element(heading, $"{issue.Number}{issue.Title}", ("lang", labels.NoticeLanguage)).Markup(" ")
            .Open("span", ("class", "state"));
        html.Element("span", labels.Status(issue.Status), ("class", $"stage {StageBar.ClassOf(issue.Status?.Progress)}"));
        if (issue.Kind == IssueKind.Recommendation)
            html.Markup(" ").Element("span", labels.Term(issue.Kind));
        if (!issue.Measures.IsEmpty)
            html.Markup(" ").Element("span", labels.CountOfMeasures(issue.Measures.Count));
        if (ReportLabels.Short(issue.Deadline) is { } deadline)
            html.Markup(" ").Element("span", deadline);
        if (context.Findings.IsUncertain(issue.Source))
            html.Markup(" ").Element("span", labels.UncertainReading, ("class", "uncertain"));
        if (context.Findings.CountIn(path, issue) is > 0 and var count)
            html.Markup(" ").Element("span", labels.CountOfFindings(count), ("class", "ref"));
        html.Close("span").Close("summary").Line();
    }

    private void WriteFacts(Issue issue, string id)
    {
        var labels = context.Labels;
        (string Name, string? Value, SourceSpan? Source, string Id)[] all =
        [
            (labels.StatusWords, issue.Status?.Text, issue.Status?.Source, $"{id}-s"),
            (labels.Deadline, DeadlineOf(issue, labels), issue.Deadline?.Source, $"{id}-d"),
            (labels.Leader, issue.Responsible?.Leader, null, ""),
            (labels.Department, issue.Responsible?.Department, null, ""),
            (labels.Person, issue.Responsible?.Person, null, ""),
            (labels.Remarks, issue.Remarks, null, ""),
        ];
        var facts = all.Where(static fact => !string.IsNullOrEmpty(fact.Value)).ToList();
        if (facts.Count == 0)
            return;
        context.Html.Open("dl", ("class", "facts")).Line();
        foreach (var (name, value, source, place) in facts)
        {
            context.Html.Open("div").Element("dt", name).Open("dd").Element("span", value, ("lang", labels.NoticeLanguage)).Markup(" ");
            context.LinkToText(source, place);
            context.Html.Close("dd").Close("div").Line();
        }

        context.Html.Close("dl").Line();
    }

    private static string? DeadlineOf(Issue issue, ReportLabels labels)
        => issue.Deadline is { Date: { } date, Text: { } text } ? $"{date}{labels.InBrackets(text)}" : ReportLabels.Short(issue.Deadline);

    private void WriteText(string? text)
    {
        if (!string.IsNullOrEmpty(text))
            context.Html.Element("p", text, ("lang", context.Labels.NoticeLanguage)).Line();
    }

    private void WriteList(string name, ValueList<string> items)
    {
        if (items.IsEmpty)
            return;
        context.Html.Element("p", name, ("class", "name")).Open("ul", ("lang", context.Labels.NoticeLanguage)).Line();
        foreach (var item in items)
            context.Html.Element("li", item).Line();
        context.Html.Close("ul").Line();
    }
}
