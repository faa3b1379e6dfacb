namespace Rectification.Reporting.Html;

/// <summary>What needs further work, with what is planned.</summary>
internal static class FollowUpSection
{
    public static void Write(ArticleContext context)
    {
        var followUps = context.Notice.FollowUps;
        if (followUps.IsEmpty)
            return;
        context.OpenSection("followups", context.Labels.FollowUps);
        for (var i = 0; i < followUps.Count; i++)
            WriteFollowUp(context, followUps[i], FormattableString.Invariant($"/followUps/{i}"), context.Id("u", i));
        context.CloseSection();
    }

    private static void WriteFollowUp(ArticleContext context, FollowUp followUp, string path, string id)
    {
        var (html, labels) = (context.Html, context.Labels);
        html.Open("details", ("class", "issue"), ("id", id)).Line();
        html.Open("summary").Element(context.HeadingName(2), $"{followUp.Number}{followUp.Title}", ("lang", labels.NoticeLanguage))
            .Markup(" ").Open("span", ("class", "state"));
        if (!followUp.Measures.IsEmpty)
            html.Element("span", labels.CountOfMeasures(followUp.Measures.Count));
        if (ReportLabels.Short(followUp.Deadline) is { } deadline)
            html.Markup(" ").Element("span", deadline);
        html.Close("span").Close("summary").Open("div", ("class", "body")).Open("p", ("class", "links"));
        context.LinkToText(followUp.Source, id, labels.NameOf(followUp));
        context.LinkToFindings(path);
        html.Close("p").Line();
        MeasureList.Write(context, followUp.Measures, path, id);
        html.Close("div").Close("details").Line();
    }
}
