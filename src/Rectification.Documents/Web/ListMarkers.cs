using System.Collections.Frozen;
using System.Globalization;
using AngleSharp.Dom;
using Rectification.Documents.Word;

namespace Rectification.Documents.Web;

/// <summary>Counts list items as a browser does, and writes the numbers that it prints in front of them.</summary>
internal sealed class ListMarkers(PageStyles styles)
{
    private readonly Dictionary<IElement, int> _next = [];

    // By the names of CSS; the second is the name of the same format in Word, the third what follows the number.
    private static readonly FrozenDictionary<string, (string Format, string Suffix)> Styles =
        new Dictionary<string, (string, string)>(StringComparer.Ordinal)
    {
        ["decimal"] = ("decimal", "."),
        ["decimal-leading-zero"] = ("decimalZero", "."),
        ["lower-alpha"] = ("lowerLetter", "."),
        ["lower-latin"] = ("lowerLetter", "."),
        ["upper-alpha"] = ("upperLetter", "."),
        ["upper-latin"] = ("upperLetter", "."),
        ["lower-roman"] = ("lowerRoman", "."),
        ["upper-roman"] = ("upperRoman", "."),
        ["cjk-ideographic"] = ("chineseCounting", "、"),
        ["simp-chinese-informal"] = ("chineseCounting", "、"),
        ["trad-chinese-informal"] = ("chineseCounting", "、"),
        ["simp-chinese-formal"] = ("chineseLegalSimplified", "、"),
        ["trad-chinese-formal"] = ("ideographLegalTraditional", "、"),
        ["cjk-decimal"] = ("ideographDigital", "、"),
        ["cjk-heavenly-stem"] = ("ideographTraditional", "、"),
        ["cjk-earthly-branch"] = ("ideographZodiac", "、"),
        ["none"] = ("none", ""),
        ["disc"] = ("none", ""),
        ["circle"] = ("none", ""),
        ["square"] = ("none", ""),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool IsKnown(string style) => Styles.ContainsKey(style);

    /// <summary>The number of the next item of its list; empty for items of lists without numbers.</summary>
    public string Next(IElement item)
    {
        if (item.ParentElement is not { LocalName: "ol" } list)
            return "";
        var style = styles.ListStyleOf(item) ?? styles.ListStyleOf(list) ?? ByType(item.GetAttribute("type") ?? list.GetAttribute("type"));
        var (format, suffix) = Styles.GetValueOrDefault(style, Styles["decimal"]);
        var number = Count(item, list);
        return format == "none" ? "" : NumberFormats.Write(number, format) + suffix;
    }

    private int Count(IElement item, IElement list)
    {
        var isReversed = list.HasAttribute("reversed");
        if (Value(item, "value") is not { } number && !_next.TryGetValue(list, out number))
            number = Value(list, "start") ?? (isReversed ? list.Children.Count(child => child.LocalName == "li") : 1);
        _next[list] = unchecked(isReversed ? number - 1 : number + 1);
        return number;
    }

    private static string ByType(string? type) => type switch
    {
        "a" => "lower-alpha",
        "A" => "upper-alpha",
        "i" => "lower-roman",
        "I" => "upper-roman",
        _ => "decimal",
    };

    private static int? Value(IElement element, string attribute)
        => int.TryParse(element.GetAttribute(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
}
