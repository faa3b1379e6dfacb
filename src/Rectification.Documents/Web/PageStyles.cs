using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Rectification.Documents.Web;

/// <summary>
/// The few properties of style sheets that decide what a reader sees: what is not displayed, and how list items are numbered.
/// </summary>
internal sealed class PageStyles
{
    // Every rule is held against every element: on a huge page only the first ones count.
    private const int MostSelectors = 200;
    private const int FewestSelectors = 10;
    private const int MostMatches = 2_000_000;

    // Longer or cleverer selectors cost more than they tell.
    private const int LongestSelector = 100;
    private const int MostSteps = 4;

    private readonly Dictionary<IElement, PageStyle> _styles = [];
    private readonly Dictionary<IElement, PageStyle> _importantStyles = [];

    /// <summary>Reads the rules in the page itself; style sheets elsewhere are not fetched.</summary>
    public PageStyles(IHtmlDocument page)
    {
        // Of selectors that are equally specific the later one comes first; the sorting keeps their order.
        var most = Math.Clamp(MostMatches / Math.Max(1, page.All.Length), FewestSelectors, MostSelectors);
        foreach (var (selector, declarations) in Selectors(page).Take(most).OrderBy(rule => rule.Selector.Specificity))
        {
            var (style, important) = (PageStyle.Read(declarations, important: false), PageStyle.Read(declarations, important: true));
            foreach (var element in page.ChildNodes.QuerySelectorAll(selector))
            {
                _styles[element] = style.Or(_styles.GetValueOrDefault(element));
                _importantStyles[element] = important.Or(_importantStyles.GetValueOrDefault(element));
            }
        }
    }

    /// <summary>Whether an element and all in it is left out.</summary>
    public bool IsHidden(IElement element) => PageElements.IsUnread(element) || StyleOf(element).IsHidden == true;

    /// <summary>How the items of a list are numbered; null where nothing is said.</summary>
    public string? ListStyleOf(IElement element) => StyleOf(element).ListStyle;

    // What the element says itself comes before any rule, but for important ones.
    private PageStyle StyleOf(IElement element)
    {
        var own = element.GetAttribute("style");
        return PageStyle.Read(own, important: true).Or(_importantStyles.GetValueOrDefault(element))
            .Or(PageStyle.Read(own, important: false)).Or(_styles.GetValueOrDefault(element));
    }

    private static IEnumerable<(ISelector Selector, string Declarations)> Selectors(IHtmlDocument page)
    {
        var parser = new CssSelectorParser();
        var rules = page.QuerySelectorAll("style").SelectMany(sheet => StyleSheetText.Rules(sheet.TextContent))
            .Where(rule => !PageStyle.Read(rule.Declarations, important: false).IsEmpty
                || !PageStyle.Read(rule.Declarations, important: true).IsEmpty);
        foreach (var (selectors, declarations) in rules)
        {
            foreach (var text in selectors.Split(',', StringSplitOptions.TrimEntries).Where(IsPlain))
            {
                // No selector: one of tomorrow, or none.
                if (parser.ParseSelector(text) is { } selector)
                    yield return (selector, declarations);
            }
        }
    }

    private static bool IsPlain(string selector)
        => selector.Length is > 0 and <= LongestSelector && !selector.Contains(':', StringComparison.Ordinal)
            && selector.Count(char.IsWhiteSpace) < MostSteps;
}
