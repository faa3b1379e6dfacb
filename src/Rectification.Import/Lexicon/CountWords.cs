using Rectification.Import.Text;

namespace Rectification.Import.Lexicon;

/// <summary>Words that stand around a number.</summary>
internal static class CountWords
{
    /// <summary>What a sum begins with: 共12个.</summary>
    public static readonly WordTable Sums = ["共", "共计", "合计", "总计", "总共", "累计"];

    /// <summary>What remains of what was counted before: 其余3个.</summary>
    public static readonly WordTable Remaining = ["其余", "其余的", "剩余", "剩余的", "余下", "余下的", "剩下", "剩下的"];

    /// <summary>The same, with words that may also mean what was never counted.</summary>
    public static readonly WordTable Rest = [.. Remaining, "其他", "其他的"];

    /// <summary>What there is still: 尚有2个.</summary>
    public static readonly WordTable Left = ["还有", "尚有", "仍有", "尚余", "还剩", "仅剩", "只剩"];
}
