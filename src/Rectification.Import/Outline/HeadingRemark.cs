using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>Finds what a heading adds in brackets: "1.用车管理不严（责任领导：某某；整改状态：已完成）。"</summary>
internal static class HeadingRemark
{
    /// <summary>The words between the brackets; empty where the heading ends otherwise, or its brackets hold no label.</summary>
    public static TextRange Find(CleanText text, TextRange heading)
    {
        var words = text.Fold(heading);
        if (words.IsEmpty || words[^1] != '）' || words.LastIndexOf('（') is not (> 0 and var open))
            return default;
        var inside = new TextRange(heading.Start + open + 1, heading.End - 1);
        return LabelReader.TryRead(text, inside, out _) ? inside : default;
    }
}
