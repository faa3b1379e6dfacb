using Rectification.Import.Lexicon;
using Rectification.Import.Lines;
using Rectification.Import.Lines.Paragraphs;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Tables;
using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>Headings of sections that have no number: 整改工作组织情况, 反馈问题整改情况, 下一步工作打算, each on a line of its own.</summary>
internal static class BareSections
{
    private const int LongestHeading = 30;
    private const int LongestPlan = 12;
    private const int FewestSections = 2;

    private static readonly WordTable Subjects = [.. TimeWords.Later, .. InspectionTerms.Feedback, "整改"];

    private static readonly WordTable Endings = ["情况", "打算", "安排", "计划", "措施", "事项", "方向", "工作"];

    private static readonly WordTable Findings = ["问题", "反馈意见", "整改落实", "整改进展", "整改情况"];

    /// <summary>
    /// The position, among the lines, of every such heading; none where a number stands in front of the first or no heading speaks of the
    /// findings.
    /// </summary>
    public static List<int> Find(CleanText text, ArraySegment<TextLine> lines, TableList tables)
    {
        var (headings, said, marked) = (new List<int>(), new Dictionary<TextSlice, int>(), lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (tables.Hold(lines[i]))
                continue;
            // A sign in front numbers nothing.
            var isMarked = LineFacts.TryMarker(text, lines[i], out var marker);
            var namesSection = (!isMarked || marker.Style == MarkerStyle.Bullet)
                && NamesSection(text.Fold(lines[i].Range.From(isMarked ? marker.Range.End : lines[i].Start)));
            if (isMarked && !namesSection)
            {
                marked = Math.Min(marked, i);
                if (headings.Count == 0)
                    return [];
            }
            else if (namesSection)
            {
                var words = text.Slice(lines[i].Range);
                said[words] = said.GetValueOrDefault(words) + 1;
                // Behind a whole paragraph: a title is none.
                if (i > 0 && i + 1 < lines.Count && PageMargin.EndsSentence(text, lines[i - 1]))
                    headings.Add(i);
            }
        }

        // What is said again and again is a label.
        headings.RemoveAll(at => said[text.Slice(lines[at].Range)] > 1);
        return headings.Count >= FewestSections && headings[0] < marked
            && headings.Exists(at => TextSearch.ContainsAny(text.Fold(lines[at].Range), Findings)) ? headings : [];
    }

    /// <summary>Whether these words, on a line of their own, are what a notice calls a section.</summary>
    public static bool NamesSection(ReadOnlySpan<char> words)
        => words.Length is > 3 and <= LongestHeading && words.IndexOfAny("。，；：、") < 0
            && ((Endings.LengthAtEnd(words) > 0 && TextSearch.ContainsAny(words, Subjects))
                || (words.Length <= LongestPlan && SectionWords.RoleOf(words) == SectionRole.NextSteps));
}
