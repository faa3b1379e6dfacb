using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Rectification.Documents.Word;

/// <summary>What styles say about numbering and hidden text, taken over along the chain of styles that they are based on.</summary>
internal sealed class WordStyles
{
    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Style[]> _chains = new(StringComparer.Ordinal);
    private readonly string? _default;
    private readonly int _maxDepth;

    public WordStyles(Styles? styles, int maxDepth)
    {
        _maxDepth = maxDepth;
        foreach (var style in styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is not { } id)
                continue;
            _styles.TryAdd(id, style);
            if (style.Type?.InnerText == "paragraph" && IsOn(style.Default))
                _default ??= id;
        }
    }

    /// <summary>The numbering that a style gives its paragraphs.</summary>
    /// <param name="id">The style; null is the default one.</param>
    /// <returns>Null where it gives none. Where a style gives no level, the list says which level the style belongs to.</returns>
    public NumberingReference? NumberingOf(string? id)
    {
        foreach (var style in ChainOf(id ?? _default))
        {
            if (NumberingReference.Read(style.StyleParagraphProperties?.Elements<NumberingProperties>()) is { } numbering)
                return numbering with { Style = style.StyleId?.Value };
        }

        return null;
    }

    /// <summary>Whether a style hides its text; null where it says nothing.</summary>
    public bool? Hides(string? id)
        => ChainOf(id).Select(style => IsHidden(style.StyleRunProperties)).FirstOrDefault(hidden => hidden is not null);

    /// <summary>The same for a paragraph, which has the default style where it names none.</summary>
    public bool HidesParagraph(string? id) => Hides(id ?? _default) ?? false;

    /// <summary>Whether paragraphs of a style are lines of a table of contents, which repeats headings.</summary>
    public bool IsContents(string? id)
        => id is not null && _styles.TryGetValue(id, out var style) && style.StyleName?.Val?.Value is { } name
            && name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase);

    /// <summary>What formatting says about hiding text; null where it says nothing.</summary>
    public static bool? IsHidden(OpenXmlElement? formatting)
        => formatting?.GetFirstChild<Vanish>() is { } vanish ? IsOn(vanish.Val, absent: true) : null;

    private static bool IsOn(OnOffValue? value, bool absent = false) => value is null || !value.HasValue ? absent : value.Value;

    // The style and those it is based on, nearest first.
    private Style[] ChainOf(string? id)
    {
        if (id is null)
            return [];
        if (_chains.TryGetValue(id, out var known))
            return known;
        var chain = new List<Style>();
        for (var at = id; at is not null && _styles.TryGetValue(at, out var style); at = style.BasedOn?.Val?.Value)
        {
            // Styles that are based on each other in a circle end here, too.
            if (chain.Count >= _maxDepth)
                throw new DocumentLimitException(nameof(DocumentOptions.MaxDepth), _maxDepth);
            chain.Add(style);
        }

        return _chains[id] = [.. chain];
    }
}
