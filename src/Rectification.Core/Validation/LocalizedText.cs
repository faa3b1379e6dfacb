using System.Globalization;

namespace Rectification.Validation;

/// <summary>A text in the two languages the library speaks.</summary>
/// <remarks>
/// Equal when both texts are equal. Immutable. A host that needs another language keys its own texts by <see cref="RuleDescriptor.Id"/>.
/// </remarks>
/// <param name="English">The text for every culture that is not Chinese.</param>
/// <param name="Chinese">The text in simplified characters for every Chinese culture (zh, zh-CN, zh-SG, zh-Hans, …).</param>
public readonly record struct LocalizedText(string English, string Chinese)
{
    /// <summary>The text for a culture.</summary>
    /// <param name="culture">The culture; null means the current UI culture.</param>
    /// <returns>Chinese for any Chinese culture, else English.</returns>
    public string For(CultureInfo? culture = null) => IsChinese(culture) ? Chinese : English;

    internal static bool IsChinese(CultureInfo? culture)
    {
        var name = (culture ?? CultureInfo.CurrentUICulture).Name;
        return name.StartsWith("zh", StringComparison.OrdinalIgnoreCase) && (name.Length == 2 || name[2] == '-');
    }
}
