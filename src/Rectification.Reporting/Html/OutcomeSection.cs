namespace Rectification.Reporting.Html;

/// <summary>What came of it: the numbers the notice states, added up by kind, each kind in one unit where it has one.</summary>
internal static class OutcomeSection
{
    public static void Write(ArticleContext context)
    {
        var (html, labels) = (context.Html, context.Labels);
        var kinds = context.Notice.Summarize().Outcomes.GroupBy(static sum => sum.Kind).ToList();
        if (kinds.Count == 0)
            return;
        context.OpenSection("outcomes", labels.Outcomes);
        html.Open("dl", ("class", "tiles")).Line();
        foreach (var kind in kinds)
        {
            html.Open("div").Element("dt", labels.Term(kind.Key));
            foreach (var sum in kind)
                html.Open("dd").Element("b", ReportLabels.Number(sum)).Markup(" ")
                    .Element("span", sum.Unit, ("lang", labels.NoticeLanguage)).Close("dd");
            html.Close("div").Line();
        }

        html.Close("dl").Line();
        context.CloseSection();
    }
}
