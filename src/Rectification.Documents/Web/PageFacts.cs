using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Rectification.Primitives;

namespace Rectification.Documents.Web;

/// <summary>What the head of a page says about its article.</summary>
/// <param name="Title">The title; null for none.</param>
/// <param name="PublishedOn">The date of publication; null for none.</param>
/// <param name="Source">Who the text comes from; null for none.</param>
/// <param name="Uri">The address of the page; null for none.</param>
internal sealed partial record PageFacts(string? Title, PartialDate? PublishedOn, string? Source, string? Uri)
{
    // Names of meta elements, the surest first; public bodies use those of a national guideline: ArticleTitle, PubDate, ContentSource.
    private static readonly string[] TitleNames = ["articletitle", "og:title", "dc.title", "twitter:title"];
    private static readonly string[] DateNames =
    [
        "pubdate", "publishdate", "publish_date", "article:published_time", "og:release_date", "dc.date", "dcterms.issued",
    ];
    private static readonly string[] SourceNames = ["contentsource", "source", "article:author", "og:site_name", "sitename"];

    public static PageFacts Read(IHtmlDocument page)
    {
        var metas = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
        {
            if ((meta.GetAttribute("name") ?? meta.GetAttribute("property")) is { Length: > 0 } name
                    && meta.GetAttribute("content")!.Trim() is { Length: > 0 } content)
                metas.TryAdd(name, content);
        }

        var title = First(metas, TitleNames)
            ?? (page.QuerySelectorAll("h1") is { Length: 1 } headings && headings[0].TextContent.Trim() is { Length: > 0 } heading
                ? heading
                : page.Title?.Trim());
        return new(string.IsNullOrEmpty(title) ? null : title, First(metas, DateNames) is { } date ? DateOf(date) : null,
            First(metas, SourceNames), AddressOf(page, metas));
    }

    /// <summary>The same with what the lines above the article tell, where the head tells nothing.</summary>
    public PageFacts Or(string lines) => this with
    {
        PublishedOn = PublishedOn ?? (PrintedDate().Match(lines) is { Success: true } date ? DateOf(date.Groups["date"].Value) : null),
        Source = PrintedSource().Match(lines) is { Success: true } source ? source.Groups["name"].Value : Source,
    };

    private static string? First(Dictionary<string, string> metas, string[] names)
        => names.Select(name => metas.GetValueOrDefault(name)).FirstOrDefault(value => value is not null);

    private static string? AddressOf(IHtmlDocument page, Dictionary<string, string> metas)
        => SavedFrom()
            .Match(page.ChildNodes.OfType<IComment>().Concat(page.DocumentElement.ChildNodes.OfType<IComment>())
                .Select(comment => comment.Data).FirstOrDefault(text => text.Contains("saved from", StringComparison.Ordinal))
                    ?? "") is { Success: true } saved
            ? saved.Groups["address"].Value
            : page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? metas.GetValueOrDefault("og:url");

    private static PartialDate? DateOf(string text)
        => Date().Match(text) is { Success: true } match && DateOnly.TryParseExact(
            $"{match.Groups["year"].Value}-{match.Groups["month"].Value}-{match.Groups["day"].Value}", "yyyy-M-d",
                CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? PartialDate.FromDateOnly(date)
            : null;

    [GeneratedRegex(@"(?<year>(?:19|20)\d{2})[-/.年]\s?(?<month>\d{1,2})[-/.月]\s?(?<day>\d{1,2})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Date();

    [GeneratedRegex(@"(?:时间|日期|发布|发表)[^\d]{0,4}(?<date>(?:19|20)\d{2}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PrintedDate();

    [GeneratedRegex(@"来源[:：]\s*(?<name>[^\s|【】:：]{2,40})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PrintedSource();

    // <!-- saved from url=(0037)https://example.invalid/notice.html -->
    [GeneratedRegex(@"saved from url=\(\d+\)(?<address>\S+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SavedFrom();
}
