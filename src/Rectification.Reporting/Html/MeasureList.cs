using Rectification.Primitives;

namespace Rectification.Reporting.Html;

/// <summary>Measures with their markers, each with a link to its words.</summary>
internal static class MeasureList
{
    /// <summary>Writes the measures of one part; nothing where it has none.</summary>
    /// <param name="context">The notice.</param>
    /// <param name="measures">The measures.</param>
    /// <param name="path">The path of the part that holds them.</param>
    /// <param name="id">The id of that part.</param>
    /// <param name="isUncertain">Whether that part is marked as uncertain already.</param>
    public static void Write(ArticleContext context, ValueList<Measure> measures, string path, string id, bool isUncertain = false)
    {
        if (measures.IsEmpty)
            return;
        context.Html.Element("p", context.Labels.Measures, ("class", "name")).Open("ul", ("class", "measures")).Line();
        for (var i = 0; i < measures.Count; i++)
            WriteMeasure(context, measures[i], FormattableString.Invariant($"{path}/measures/{i}"),
                FormattableString.Invariant($"{id}-m{i + 1}"), isUncertain);
        context.Html.Close("ul").Line();
    }

    private static void WriteMeasure(ArticleContext context, Measure measure, string path, string id, bool isUncertain)
    {
        var (html, labels) = (context.Html, context.Labels);
        html.Open("li", ("id", id)).Element("span", $"{measure.Marker}{measure.Text}", ("lang", labels.NoticeLanguage)).Markup(" ");
        if (!isUncertain && context.Findings.IsUncertain(measure.Source))
            html.Element("span", labels.UncertainReading, ("class", "uncertain")).Markup(" ");
        context.LinkToText(measure.Source, id);
        context.LinkToFindings(path);
        OutcomeLine.Write(context, measure.Outcomes);
        html.Close("li").Line();
    }
}
