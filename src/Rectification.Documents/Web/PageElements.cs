using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Rectification.Documents.Web;

/// <summary>What the elements of a page are for.</summary>
internal static class PageElements
{
    // What shows no text, or text that nobody wrote for the article.
    private static readonly FrozenSet<string> Unread = new[]
    {
        "script", "style", "noscript", "template", "iframe", "frame", "svg", "math", "button", "select", "textarea", "input", "object",
        "embed", "audio", "video", "canvas", "head", "title", "nav", "rt", "rp",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Blocks = new[]
    {
        "p", "div", "section", "article", "main", "header", "footer", "aside", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl",
        "dt", "dd", "blockquote", "pre", "table", "caption", "thead", "tbody",
        "tfoot", "tr", "td", "th", "form", "fieldset", "figure", "figcaption", "address", "hr", "center", "body", "details", "summary",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsUnread(IElement element) => Unread.Contains(element.LocalName) || element.HasAttribute("hidden");

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);
}
