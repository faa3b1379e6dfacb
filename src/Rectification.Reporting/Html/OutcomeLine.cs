using Rectification.Primitives;

namespace Rectification.Reporting.Html;

/// <summary>The numbers that one part states.</summary>
internal static class OutcomeLine
{
    public static void Write(ArticleContext context, ValueList<OutcomeCount> outcomes)
    {
        if (outcomes.IsEmpty)
            return;
        context.Html.Open("ul", ("class", "outcomes"), ("aria-label", context.Labels.Outcomes));
        foreach (var outcome in outcomes)
            context.Html.Element("li", OutcomeWords.Of(outcome, context.Labels));
        context.Html.Close("ul");
    }
}
