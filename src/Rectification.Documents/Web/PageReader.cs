using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Rectification.Documents.Web;

/// <summary>Takes the article out of a web page. Scripts are not run, and nothing that the page refers to is fetched.</summary>
internal static class PageReader
{
    public static DocumentText Read(ReadOnlySpan<byte> bytes, DocumentOptions options, CancellationToken cancellationToken)
        => Read(PageDecoder.Decode(bytes, options.Charset), null, options, cancellationToken);

    /// <summary>Reads a page.</summary>
    /// <param name="markup">The page.</param>
    /// <param name="address">The address that a browser noted; null for none.</param>
    /// <param name="options">How much to read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static DocumentText Read(string markup, string? address, DocumentOptions options, CancellationToken cancellationToken)
    {
        using var page = Parse(markup, options, cancellationToken);
        var facts = PageFacts.Read(page);
        var text = new PlacedTextBuilder(options.MaxLength);
        if (page.Body is { } body)
        {
            ElementDepth.Check(body, options.MaxDepth);
            var styles = new PageStyles(page);
            var writer = new ElementWriter(text, styles, new ListMarkers(styles), new CssPath(page),
                new PageLimits(options, cancellationToken));
            var article = ArticleFinder.Find(body, styles);
            var head = ArticleHead.Find(body, article, facts.Title, styles);
            foreach (var line in head)
                writer.Write(line);
            writer.Write(article);
            facts = facts.Or(string.Join('\n', head.Select(line => line.TextContent)));
        }

        return text.Build(DocumentForm.WebPage) with
        {
            Title = facts.Title,
            PublishedOn = facts.PublishedOn,
            Source = facts.Source,
            Uri = address ?? facts.Uri,
        };
    }

    private static IHtmlDocument Parse(string markup, DocumentOptions options, CancellationToken cancellationToken)
    {
        var elements = 0;
        var parser = new HtmlParser(new HtmlParserOptions
        {
            IsScripting = false,
            OnCreated = (_, _) =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (++elements > options.MaxElements)
                    throw new DocumentLimitException(nameof(DocumentOptions.MaxElements), options.MaxElements);
            },
        });
        return parser.ParseDocument(markup);
    }
}
