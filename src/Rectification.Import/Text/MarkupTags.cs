namespace Rectification.Import.Text;

/// <summary>Finds the tags of HTML that copying from an editor took along: &lt;p&gt;, &lt;/strong&gt;, &lt;br/&gt;.</summary>
internal static class MarkupTags
{
    private const int LongestTag = 300;
    private const int LongestName = 10;

    private static readonly HashSet<string> Blocks =
    [
        "p", "br", "div", "li", "ul", "ol", "tr", "table", "tbody", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "hr",
    ];
    private static readonly HashSet<string> Inline =
    [
        "span", "strong", "b", "i", "u", "em", "font", "a", "td", "th", "img", "sup", "sub", "o:p", "st1",
    ];

    /// <summary>The length of the tag that starts here; 0 where none does.</summary>
    public static int LengthAt(ReadOnlySpan<char> text) => Name(text).IsEmpty ? 0 : text.IndexOf('>') + 1;

    /// <summary>Whether the tag that starts here begins or ends a line.</summary>
    public static bool BreaksLine(ReadOnlySpan<char> text)
        => Name(text) is { IsEmpty: false } name && Blocks.Contains(name.ToString().ToLowerInvariant());

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> text)
    {
        var close = text[..Math.Min(text.Length, LongestTag)].IndexOf('>');
        if (close < 2 || text[1..close].Contains('<'))
            return default;
        var inside = text[1..close].TrimStart('/');
        var end = inside.IndexOfAny(" /\t");
        var name = end < 0 ? inside : inside[..end];
        if (name.IsEmpty || name.Length > LongestName)
            return default;
        var known = name.ToString().ToLowerInvariant();
        return Blocks.Contains(known) || Inline.Contains(known) ? name : default;
    }
}
