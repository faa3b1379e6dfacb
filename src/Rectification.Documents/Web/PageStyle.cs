namespace Rectification.Documents.Web;

/// <summary>What one set of declarations says.</summary>
/// <param name="IsHidden">Whether the element is not displayed; null where nothing is said.</param>
/// <param name="ListStyle">How list items are numbered; null where nothing is said.</param>
internal readonly record struct PageStyle(bool? IsHidden, string? ListStyle)
{
    public bool IsEmpty => IsHidden is null && ListStyle is null;

    public PageStyle Or(PageStyle other) => new(IsHidden ?? other.IsHidden, ListStyle ?? other.ListStyle);

    /// <summary>Reads declarations such as <c>display:none; list-style-type:cjk-ideographic</c>.</summary>
    /// <param name="declarations">The declarations; null for none.</param>
    /// <param name="important">Whether to read those with <c>!important</c> or those without.</param>
    public static PageStyle Read(string? declarations, bool important)
    {
        var style = default(PageStyle);
        foreach (var declaration in declarations?.Split(';') ?? [])
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            var mark = declaration.IndexOf('!', StringComparison.Ordinal);
            if (colon < 0 || mark >= 0 != important)
                continue;
            var value = declaration[(colon + 1)..(mark > colon ? mark : declaration.Length)].Trim().ToLowerInvariant();
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
