using Rectification.Validation;

namespace Rectification.Reporting.Html;

/// <summary>What is odd about the notice, each with links to its words and to the part it is about.</summary>
internal static class FindingSection
{
    public static void Write(ArticleContext context)
    {
        var (html, findings) = (context.Html, context.Reported.Findings);
        context.OpenSection("findings", context.Labels.Findings);
        if (findings.IsEmpty)
            html.Element("p", context.Labels.NothingFound);
        else
            html.Open("ol").Line();
        for (var i = 0; i < findings.Count; i++)
            WriteFinding(context, findings[i], i + 1);
        if (!findings.IsEmpty)
            html.Close("ol").Line();
        context.CloseSection();
    }

    private static void WriteFinding(ArticleContext context, Finding finding, int number)
    {
        var (html, labels, severity) = (context.Html, context.Labels, ReportLabels.NameOf(finding.Severity));
        html.Open("li", ("id", context.Id("f", number)), ("class", severity));
        html.Element("span", labels.Term(finding.Severity), ("class", $"severity {severity}")).Markup(" ").Element("code", finding.Rule.Id)
            .Markup(" ");
        if (FindingLinks.IsUncertain(finding))
            html.Element("span", labels.UncertainReading, ("class", "uncertain")).Markup(" ");
        html.Text(labels.Message(finding));
        if (finding.SuggestedFix is { } fix)
            html.Markup(" ").Text(labels.SuggestedFix).Markup(" ").Element("q", fix, ("lang", labels.NoticeLanguage));
        html.Markup(" ");
        WritePlace(context, finding, number);
        if (PartPath.Nearest(finding.Path) is { Length: > 0 } path && context.Notice.Find(path) is { } part)
            html.Markup(" ").Element("a", labels.NameOf(part), ("class", "at"), ("href", $"#{context.Id("p", number)}"),
                ("aria-label", labels.ToData(labels.NameOf(part))));
        html.Close("li").Line();
    }

    private static void WritePlace(ArticleContext context, Finding finding, int number)
    {
        var place = context.Places.Describe(finding, context.Reported);
        if (context.Places.LineOf(finding.Source, context.Reported) is null)
            context.Html.Element("span", place, ("class", "place"));
        else
            context.Html.Element("a", place, ("class", "at"), ("href", $"#{context.Id("w", number)}"),
                ("aria-label", $"{context.Labels.InText}: {place}"));
    }
}
