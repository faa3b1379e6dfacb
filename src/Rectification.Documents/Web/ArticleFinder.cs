using System.Buffers;
using AngleSharp.Dom;

namespace Rectification.Documents.Web;

/// <summary>Finds the article of a page by where its sentences are: navigation, links and buttons have none.</summary>
internal sealed class ArticleFinder
{
    // The rest is imprint, sidebar or comments.
    private const double MostOfText = 0.9;
    private const int ShortestSentence = 15;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("。；：，！？");

    private readonly Dictionary<IElement, int> _weights = [];
    private readonly PageStyles _styles;

    private ArticleFinder(PageStyles styles) => _styles = styles;

    /// <summary>The smallest part of a page that holds nearly all of its sentences; the page where its sentences are scattered.</summary>
    public static IElement Find(IElement body, PageStyles styles)
    {
        var finder = new ArticleFinder(styles);
        var total = finder.Weigh(body);
        var article = body;
        while (finder.FindHeaviest(article) is { } child && finder._weights[child] >= total * MostOfText && finder._weights[child] > 0
                && !finder.HasOwnText(article, child))
            article = child;
        // Rows are read with their table.
        return article.LocalName is "tbody" or "tr" ? article.Closest("table") ?? article : article;
    }

    // Number of characters in sentences outside of links.
    private int Weigh(IElement element)
    {
        if (element.LocalName == "a" || _styles.IsHidden(element))
            return _weights[element] = 0;
        var weight = 0;
        foreach (var node in element.ChildNodes)
            weight += node switch { IElement child => Weigh(child), IText text => WeightOf(text.Data), _ => 0 };
        return _weights[element] = weight;
    }

    private static int WeightOf(string text)
    {
        var words = text.Trim();
        return words.Length >= ShortestSentence || words.AsSpan().ContainsAny(SentenceMarks) ? words.Length : 0;
    }

    private IElement? FindHeaviest(IElement element) => element.Children.Where(IsContainer).MaxBy(child => _weights[child]);

    private static bool IsContainer(IElement element)
        => element.LocalName is "div" or "section" or "article" or "main" or "table" or "tbody" or "tr" or "td" or "form" or "center"
            or "font" or "span" or "blockquote";

    // Paragraphs beside the child, such as a title above or a signature below, are part of the same article; so are the other cells of a
    // ledger.
    private bool HasOwnText(IElement element, IElement except)
        => element.ChildNodes.Any(node => node != except && node switch
        {
            IElement { LocalName: "p" or "h1" or "h2" or "h3" or "ol" or "tbody" or "tr" or "td" or "th" } child
                => !_styles.IsHidden(child) && TextOutsideLinks(child),
            IText text => !string.IsNullOrWhiteSpace(text.Data),
            _ => false,
        });

    private static bool TextOutsideLinks(INode node)
        => node.ChildNodes.Any(child => child switch { IElement { LocalName: "a" or "script" or "style" } => false,
            IText text => !string.IsNullOrWhiteSpace(text.Data), _ => TextOutsideLinks(child) });
}
