using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Rectification.Documents.Web;

/// <summary>Finds what a page prints above its article: the title, and the line that tells date and source.</summary>
internal static partial class ArticleHead
{
    private const int LongestLine = 200;
    private const int MostLines = 6;

    /// <summary>The elements of these lines in order; none where the article holds its title itself.</summary>
    /// <param name="body">The page.</param>
    /// <param name="article">The article in it.</param>
    /// <param name="title">The title as the head of the page gives it; null for none.</param>
    /// <param name="styles">What is hidden.</param>
    public static IReadOnlyList<IElement> Find(IElement body, IElement article, string? title, PageStyles styles)
    {
        if (article == body || (title is not null && Squeeze(article.TextContent).Contains(Squeeze(title), StringComparison.Ordinal)))
            return [];
        var above = LinesAbove(body, article, styles);
        var at = above.FindLastIndex(line => IsTitle(line, title));
        return at < 0 ? [] : [above[at], .. above.Skip(at + 1).Where(line => Information().IsMatch(line.TextContent)).Take(MostLines)];
    }

    // Blocks without blocks in them, from the top of the page to the article.
    private static List<IElement> LinesAbove(IElement body, IElement article, PageStyles styles)
    {
        var lines = new List<IElement>();
        Add(body);
        return lines;

        // False at the article.
        bool Add(IElement element)
        {
            foreach (var child in element.Children)
            {
                if (child == article)
                    return false;
                if (styles.IsHidden(child))
                    continue;
                if (!child.Children.Any(PageElements.IsBlock) && PageElements.IsBlock(child))
                    lines.Add(child);
                else if (!Add(child))
                    return false;
            }

            return true;
        }
    }

    // The title of the head, which often goes on with the name of the site, or a heading.
    private static bool IsTitle(IElement line, string? title)
    {
        var words = Squeeze(line.TextContent);
        if (words.Length is 0 or > LongestLine)
            return false;
        return title is null
            ? line.LocalName is "h1" or "h2"
            : words == Squeeze(title)
            || (line.LocalName is "h1" or "h2" or "h3" && Squeeze(title).Contains(words, StringComparison.Ordinal));
    }

    private static string Squeeze(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    [GeneratedRegex(@"来源|发布|时间|日期|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}", RegexOptions.CultureInvariant)]
    private static partial Regex Information();
}
