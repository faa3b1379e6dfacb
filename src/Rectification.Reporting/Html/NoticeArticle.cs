using System.Globalization;

namespace Rectification.Reporting.Html;

/// <summary>One notice: its data, and its text beside it.</summary>
internal sealed class NoticeArticle(HtmlWriter html, ReportLabels labels, FindingPlaces places, int topLevel)
{
    public void Write(ReportedNotice reported, int number)
    {
        var context = new ArticleContext(html, labels, places, reported, number, topLevel);
        var hasText = reported.Text is not null;
        html.Open("article", ("id", string.Create(CultureInfo.InvariantCulture, $"n{number}")),
            ("class", hasText ? "notice beside" : "notice"), ("aria-labelledby", context.Id("title"))).Line();
        HeadSection.Write(context);
        html.Open("div", ("class", "data")).Line();
        ProgressSection.Write(context);
        OutcomeSection.Write(context);
        FindingSection.Write(context);
        new IssueSection(context).Write();
        FollowUpSection.Write(context);
        html.Close("div").Line();
        if (hasText)
            new TextSection(context).Write();
        html.Close("article").Line();
    }
}
