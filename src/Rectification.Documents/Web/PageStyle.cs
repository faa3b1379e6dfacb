namespace Rectification.Documents.Web;

/// <summary>What one set of declarations says.</summary>
/// <param name="IsHidden">Whether the element is not displayed; null where nothing is said.</param>
/// <param name="ListStyle">How list items are numbered; null where nothing is said.</param>
internal readonly record struct PageStyle(bool? IsHidden, string? ListStyle)
{
    public bool IsEmpty => IsHidden is null && ListStyle is null;

    public bool IsComplete => IsHidden is not null && ListStyle is not null;

    public PageStyle Or(PageStyle other) => new(IsHidden ?? other.IsHidden, ListStyle ?? other.ListStyle);

    /// <summary>Reads declarations such as <c>display:none; list-style-type:cjk-ideographic</c>.</summary>
    public static PageStyle Read(string? declarations)
    {
        var style = default(PageStyle);
        foreach (var declaration in declarations?.Split(';') ?? [])
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
                continue;
            var value = declaration[(colon + 1)..].Replace("!important", "", StringComparison.OrdinalIgnoreCase).Trim().ToLowerInvariant();
            style = declaration[..colon].Trim().ToLowerInvariant() switch
            {
                "display" => style with { IsHidden = value == "none" },
                "list-style-type" => style with { ListStyle = value },
                "list-style" => style with { ListStyle = value.Split(' ').FirstOrDefault(ListMarkers.IsKnown) ?? style.ListStyle },
                _ => style,
            };
        }

        return style;
    }
}
