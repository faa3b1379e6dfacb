using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>Finds problems that the heading of an answered item enumerates: "1.用车管理不严。一是…；二是…。" with the answer on the lines below.</summary>
internal static class SubProblems
{
    private const int LongestHeading = 120;

    /// <summary>The enumerated problems as items of their own; none where the heading enumerates nothing or something else.</summary>
    public static List<OutlineNode> Find(CleanText text, OutlineNode node)
    {
        var markers = InlineMarkers.Find(text, node.Words);
        var items = Enumeration.Outermost(markers, atStart: false);
        if (items.Count < 2 || items[0].Range.Start - node.Words.Start is < 4 or > LongestHeading)
            return [];

        var found = new List<OutlineNode>();
        for (var i = 0; i < items.Count; i++)
        {
            var range = new TextRange(items[i].Range.Start, i + 1 < items.Count ? items[i + 1].Range.Start : node.Range.End);
            found.Add(new() { Marker = items[i], Range = range, Parent = node, Kind = NodeKind.Issue });
        }

        // What stands in front of the answer tells of the problem, whatever its words.
        return Wording.NamesProblem(text.Fold(node.Words.To(items[0].Range.Start))) ? found : [];
    }
}
