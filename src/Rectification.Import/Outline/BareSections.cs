using Rectification.Import.Outline.Tables;
using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>Headings of sections that have no number: 整改工作组织情况, 反馈问题整改情况, 下一步工作打算, each on a line of its own.</summary>
internal static class BareSections
{
    private const int LongestHeading = 30;
    private const int FewestSections = 2;

    private static readonly WordTable Subjects = ["整改", "巡察", "巡视", "反馈", "下一步", "下步", "今后", "下阶段"];

    private static readonly WordTable Endings = ["情况", "打算", "安排", "计划", "措施", "事项", "方向", "工作"];

    private static readonly WordTable Findings = ["问题", "反馈意见", "整改落实", "整改进展", "整改情况"];

    /// <summary>The position, among the lines, of every such heading; none where a number stands in front of the first or no heading speaks of the findings.</summary>
    public static List<int> Find(CleanText text, ArraySegment<TextLine> lines, TableList tables)
    {
        var headings = new List<int>();
        for (var i = 1; i + 1 < lines.Count; i++)
        {
            if (tables.Hold(lines[i]))
                continue;
            if (IsHeading(text, lines, i))
                headings.Add(i);
            else if (headings.Count == 0 && MarkerReader.TryRead(text, lines[i].Start, lines[i].End, out _))
                return [];
        }

        return headings.Count >= FewestSections && headings.Exists(at => TextSearch.ContainsAny(text.Fold(lines[at].Range), Findings)) ? headings : [];
    }

    // Behind a whole paragraph, so that a title is none; said once, so that a label is none.
    private static bool IsHeading(CleanText text, ArraySegment<TextLine> lines, int at)
    {
        var words = text.Fold(lines[at].Range);
        return words.Length is > 3 and <= LongestHeading && Endings.LengthAtEnd(words) > 0 && TextSearch.ContainsAny(words, Subjects)
            && words.IndexOfAny("。，；：、") < 0 && PageMargin.EndsSentence(text, lines[at - 1]) && !MarkerReader.TryRead(text, lines[at].Start, lines[at].End, out _)
            && IsSaidOnce(text, lines, words);
    }

    private static bool IsSaidOnce(CleanText text, ArraySegment<TextLine> lines, ReadOnlySpan<char> words)
    {
        var said = 0;
        foreach (var line in lines)
            said += line.Length == words.Length && text.Fold(line.Range).SequenceEqual(words) ? 1 : 0;
        return said == 1;
    }
}
