using Rectification.Import.Lexicon;
using Rectification.Import.Text;

namespace Rectification.Import.Page;

/// <summary>Tells by its words what may be a title of a notice from what a page prints above it.</summary>
internal static class PageTitle
{
    /// <summary>The longest title.</summary>
    public const int Longest = 90;

    private const int LongestColumn = 10;

    private static readonly WordTable Bodies =
    [
        .. BodyWords.Endings, .. BodyWords.Units, "党支部", "党总支", "委", "办", "中学", "小学", "大学", "乡", "县", "市", "区", "厅", "会", "站", "所",
        "文件", "机关", "馆", "的",
    ];

    private static readonly WordTable TitleEndings = [.. PaperWords.TitleEndings, "说明", "结果", "方案", "清单", "通知", "意见", "讲话"];

    /// <summary>Whether a line can be the title of a notice.</summary>
    /// <remarks>A remark in brackets may follow: …整改情况的通报（摘要）.</remarks>
    public static bool IsMatch(string words)
    {
        if (words.Length is <= 6 or > Longest || words.Contains('：', StringComparison.Ordinal))
            return false;
        var open = words.EndsWith('）') ? words.LastIndexOf('（') : -1;
        return words.Contains("关于", StringComparison.Ordinal) || TitleEndings.LengthAtEnd(open > 0 ? words.AsSpan(0, open) : words) > 0;
    }

    /// <summary>Whether a line can be the name of a column of the site.</summary>
    /// <remarks>The upper line of a title names a body, or a paper.</remarks>
    public static bool IsColumn(string words)
        => words.Length <= LongestColumn && words.IndexOfAny(['，', '、', '（', '《', '“', '—']) < 0
            && !words.StartsWith("中共", StringComparison.Ordinal) && !words.StartsWith("关于", StringComparison.Ordinal)
            && Bodies.LengthAtEnd(words) == 0 && !IsMatch(words) && TitleEndings.LengthAtEnd(words) == 0;
}
