using Rectification.Import.Lines;
using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>
/// Tells headings of sections from items where no words do: a notice is told before and after what was found, and of several short headings
/// one in the middle has nearly all numbers below it.
/// </summary>
internal static class SectionFrame
{
    private const int FewestHeadings = 3;
    private const int FewestItems = 4;
    private const int LongestHeading = 30;

    // What is still open may be listed behind; all else stands in one section.
    private const int ItemsPerOther = 4;

    /// <summary>Whether these headings, all of one style, are sections.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">The lines of the notice.</param>
    /// <param name="headings">The position of each heading among the lines.</param>
    public static bool IsFrame(CleanText text, ArraySegment<TextLine> lines, List<int> headings)
    {
        if (headings.Count < FewestHeadings)
            return false;
        var items = new int[headings.Count];
        for (var i = 0; i < headings.Count; i++)
        {
            var end = i + 1 < headings.Count ? headings[i + 1] : lines.Count;
            if (end == headings[i] + 1 || lines[headings[i]].Length > LongestHeading || text.Fold(lines[headings[i]].Range).Contains('。'))
                return false;
            items[i] = SectionWeight.CountItems(text, lines[(headings[i] + 1)..end]);
        }

        var most = Array.IndexOf(items, items.Max());
        return items[most] >= FewestItems && items.Take(most).Sum() == 0 && items.Skip(most + 1).Sum() * ItemsPerOther <= items[most]
            && most > 0 && most < headings.Count - 1;
    }
}
