using AngleSharp.Dom;

namespace Rectification.Documents.Web;

/// <summary>Names elements by CSS selectors that lead to them alone.</summary>
internal sealed class CssPath(IDocument page)
{
    private readonly Dictionary<IElement, string> _known = [];

    // Asked for one by one, each id would be looked for in the whole page.
    private readonly Dictionary<string, IElement> _firstWithId = page.QuerySelectorAll("[id]").DistinctBy(element => element.Id)
        .ToDictionary(element => element.Id ?? "", StringComparer.Ordinal);

    // Per parent, so that long lists of siblings are counted once.
    private readonly Dictionary<IElement, Dictionary<IElement, int>> _places = [];

    /// <summary>The selector of an element: from the nearest element with an id of its own, or from the root.</summary>
    public string Of(IElement element)
    {
        if (_known.TryGetValue(element, out var path))
            return path;
        if (IsPlainId(element.Id) && _firstWithId.GetValueOrDefault(element.Id!) == element)
            path = $"#{element.Id}";
        else if (element.ParentElement is { } parent && element.LocalName is not ("body" or "html"))
            path = FormattableString.Invariant($"{Of(parent)} > {element.LocalName}:nth-of-type({PlaceOf(element, parent)})");
        else
            path = element.LocalName;
        return _known[element] = path;
    }

    private int PlaceOf(IElement element, IElement parent)
    {
        if (!_places.TryGetValue(parent, out var places))
        {
            var counts = new Dictionary<string, int>(StringComparer.Ordinal);
            _places[parent] = places = parent.Children.ToDictionary(child => child,
                child => counts[child.LocalName] = counts.GetValueOrDefault(child.LocalName) + 1);
        }

        return places[element];
    }

    private static bool IsPlainId(string? id)
        => id is [>= 'A' and <= 'z', ..] && id.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_');
}
