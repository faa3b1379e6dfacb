using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Rectification.Documents.Web;

/// <summary>
/// The few properties of style sheets that decide what a reader sees: what is not displayed, and how list items are numbered.
/// </summary>
internal sealed class PageStyles
{
    // Every rule is held against every element: on a huge page only the first rules count.
    private const int MostRules = 200;
    private const int FewestRules = 10;
    private const int MostMatches = 2_000_000;

    // Longer or cleverer selectors cost more than they tell.
    private const int LongestSelector = 100;
    private const int MostSteps = 4;

    private readonly Dictionary<IElement, PageStyle> _styles = [];

    /// <summary>Reads the rules in the page itself; style sheets elsewhere are not fetched.</summary>
    public PageStyles(IHtmlDocument page)
    {
        var rules = page.QuerySelectorAll("style").SelectMany(sheet => StyleSheetText.Rules(sheet.TextContent))
            .Select(rule => (rule.Selector, Style: PageStyle.Read(rule.Declarations)))
                .Where(rule => !rule.Style.IsEmpty && IsPlain(rule.Selector));
        foreach (var (selector, style) in rules.Take(Math.Clamp(MostMatches / Math.Max(1, page.All.Length), FewestRules, MostRules)))
        {
            // A later rule comes before an earlier one.
            foreach (var element in Select(page, selector))
                _styles[element] = style.Or(_styles.GetValueOrDefault(element));
        }
    }

    /// <summary>Whether an element and all in it is left out.</summary>
    public bool IsHidden(IElement element) => PageElements.IsUnread(element) || StyleOf(element).IsHidden == true;

    /// <summary>How the items of a list are numbered; null where nothing is said.</summary>
    public string? ListStyleOf(IElement element) => StyleOf(element).ListStyle;

    // What the element says itself comes before any rule.
    private PageStyle StyleOf(IElement element) => PageStyle.Read(element.GetAttribute("style")).Or(_styles.GetValueOrDefault(element));

    private static bool IsPlain(string selector)
        => selector.Length <= LongestSelector && !selector.Contains(':', StringComparison.Ordinal)
            && selector.Count(char.IsWhiteSpace) < MostSteps;

    private static IEnumerable<IElement> Select(IHtmlDocument page, string selector)
    {
        try
        {
            return page.QuerySelectorAll(selector);
        }
        catch (DomException)
        {
            // A selector of tomorrow, or none.
            return [];
        }
    }
}
