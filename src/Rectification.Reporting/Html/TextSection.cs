using Rectification.Import;
using Rectification.Primitives;

namespace Rectification.Reporting.Html;

/// <summary>The text as it was read: a legend, and every line with what its stretches were read as.</summary>
internal sealed class TextSection(ArticleContext context)
{
    public void Write()
    {
        var (html, labels) = (context.Html, context.Labels);
        context.OpenSection("source", labels.SourceText);
        WriteLegend();
        html.Open("div", ("class", "text"), ("tabindex", "0"), ("role", "region"),
            ("aria-labelledby", $"{context.Id("source")} {context.Id("title")}"), ("lang", labels.NoticeLanguage)).Line();
        new TextLines(context, context.Reported.Text!).Write();
        html.Close("div");
        context.CloseSection();
    }

    private void WriteLegend()
    {
        var (html, labels) = (context.Html, context.Labels);
        var roles = context.Reported.Segments.Select(static segment => segment.Role).Where(static role => role != SegmentRole.Blank)
            .Distinct().ToList();
        if (roles.Count == 0)
            return;
        html.Open("details", ("class", "legend")).Element("summary", labels.Legend).Open("ul").Line();
        foreach (var role in roles.Order())
            html.Open("li").Element("span", labels.Term(role), ("class", TextLines.ClassOf(role))).Close("li").Line();
        html.Close("ul").Close("details").Line();
    }
}
