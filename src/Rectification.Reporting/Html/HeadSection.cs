namespace Rectification.Reporting.Html;

/// <summary>What the notice is: its title and the facts of its head.</summary>
internal static class HeadSection
{
    public static void Write(ArticleContext context)
    {
        var (html, labels, notice) = (context.Html, context.Labels, context.Notice);
        html.Open("header", ("class", "head")).Line();
        context.Heading(0, notice.Title ?? labels.NoTitle, context.Id("title"), notice.Title is null ? null : labels.NoticeLanguage);
        if (context.Reported.Text is not null)
            html.Open("p", ("class", "jump")).Element("a", labels.SourceText, ("href", $"#{context.Id("source")}")).Close("p");
        html.Line().Open("dl", ("class", "facts")).Line();
        foreach (var (name, value) in NoticeFacts.Of(context.Reported, labels))
            html.Open("div").Element("dt", name).Element("dd", value, ("lang", labels.NoticeLanguage)).Close("div").Line();
        html.Close("dl").Close("header").Line();
    }
}
