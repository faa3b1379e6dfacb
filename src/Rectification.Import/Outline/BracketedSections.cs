using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>Headings of sections in brackets, each alone on its line: 【整改组织情况】 … 【今后安排】.</summary>
internal static class BracketedSections
{
    private const int FewestSections = 3;
    private const int FewestNamed = 2;
    private const int LongestHeading = 32;

    /// <summary>The position, among the lines, of every such heading; none where hardly one has the words of a section, or one comes back as labels do.</summary>
    public static List<int> Find(CleanText text, ArraySegment<TextLine> lines)
    {
        var (headings, said, named) = (new List<int>(), new HashSet<TextSlice>(), 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Length > LongestHeading || text.Fold(lines[i].Range) is not ['【', .. var words, '】'])
                continue;
            if (!said.Add(text.Slice(lines[i].Range)) || words.EndsWith("方面", StringComparison.Ordinal) || words.Contains('】'))
                return [];
            headings.Add(i);
            named += BareSections.NamesSection(words) ? 1 : 0;
        }

        return headings.Count >= FewestSections && named >= FewestNamed ? headings : [];
    }
}
