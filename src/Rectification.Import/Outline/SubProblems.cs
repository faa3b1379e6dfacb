using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>
/// Finds problems that the heading of an answered item enumerates: "1.用车管理不严。一是…；二是…。" with the answer on the lines below.
/// </summary>
internal static class SubProblems
{
    private const int ShortestHeading = 4;
    private const int LongestHeading = 120;

    /// <summary>The enumerated problems as items of their own; none where the heading enumerates nothing or something else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="node">The answered item.</param>
    /// <param name="markers">Filled anew with the markers of the heading.</param>
    public static IReadOnlyList<OutlineNode> Find(CleanText text, OutlineNode node, MarkerLists markers)
    {
        InlineMarkers.Find(text, node.Words, markers.All);
        var items = markers.Items;
        Enumeration.Outermost(markers.All, 0, int.MaxValue, atStart: false, items);
        // "2.（1）…；（2）…。" has no words of its own.
        var heading = node.Words.To(items.Count == 0 ? node.Words.Start : items[0].Range.Start);
        if (items.Count < 2 || heading.Length is (> 0 and < ShortestHeading) or > LongestHeading)
            return [];

        var found = new List<OutlineNode>();
        for (var i = 0; i < items.Count; i++)
        {
            var range = new TextRange(items[i].Range.Start, i + 1 < items.Count ? items[i + 1].Range.Start : node.Range.End);
            found.Add(new() { Marker = items[i], Range = range, Parent = node, Kind = NodeKind.Issue });
        }

        // What stands in front of the answer tells of the problem, whatever its words.
        return heading.IsEmpty || Wording.NamesProblem(text.Fold(heading)) || MostNameProblems(text, found) ? found : [];
    }

    private static bool MostNameProblems(CleanText text, List<OutlineNode> items)
    {
        var naming = 0;
        foreach (var item in items)
            naming += Wording.NamesProblem(text.Fold(item.Words)) ? 1 : 0;
        return naming * 2 > items.Count;
    }
}
