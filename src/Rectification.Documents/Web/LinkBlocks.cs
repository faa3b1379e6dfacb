using AngleSharp.Dom;

namespace Rectification.Documents.Web;

/// <summary>Tells blocks of links, which lead to other pages and are no text of this one.</summary>
internal static class LinkBlocks
{
    private const int FewestLinks = 4;
    private const double MostOfText = 0.7;

    /// <summary>Whether nearly all that a block says is said by links.</summary>
    public static bool IsOne(IElement element)
    {
        if (element.LocalName is not ("ul" or "ol" or "div" or "section" or "aside" or "header" or "footer" or "dl"))
            return false;
        // Only the smallest such blocks are measured, so that none is measured again with each one around it.
        if (element.LocalName is not ("ul" or "ol" or "dl")
                && element.Children.Any(child => child.LocalName is "div" or "ul" or "ol" or "table" or "p" or "section"))
            return false;
        var links = element.QuerySelectorAll("a");
        return links.Length >= FewestLinks && links.Sum(link => Length(link.TextContent)) >= MostOfText * Length(element.TextContent);
    }

    private static int Length(string text) => text.Count(character => !char.IsWhiteSpace(character));
}
