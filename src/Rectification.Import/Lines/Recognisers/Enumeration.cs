using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers;

/// <summary>Picks the items of the outermost list out of the markers of a paragraph; lists inside an item belong to that item.</summary>
internal static class Enumeration
{
    /// <summary>The items of the first list that counts on: 一, 二, 三 … with other lists nested anywhere inside.</summary>
    /// <param name="markers">All markers of the paragraph in order.</param>
    /// <param name="from">The first marker to look at.</param>
    /// <param name="end">The offset behind the last character to look at.</param>
    /// <param name="atStart">Whether the first marker opens the paragraph; then even a list of one item is a list.</param>
    /// <param name="items">Filled anew with the markers of its items; empty where nothing is enumerated.</param>
    public static void Outermost(List<Marker> markers, int from, int end, bool atStart, List<Marker> items)
    {
        items.Clear();
        // Where one marker of a style has no successor, none after it has: each style is searched once.
        var alone = new HashSet<(MarkerStyle, int)>();
        for (var i = from; i < markers.Count && markers[i].Range.Start < end; i++)
        {
            if (markers[i].Number != 1 || alone.Contains((markers[i].Style, markers[i].Form)))
                continue;
            var opens = (HasSuccessor(markers, i, end) || (atStart && i == from && markers[i].Style == MarkerStyle.FirstIs));
            if (opens)
            {
                From(markers, i, end, items);
                if (markers[i].Style == MarkerStyle.Ordinal && items.Count > 1 && CountingThrough(markers, items) is >= 0 and var inner)
                {
                    items.Clear();
                    From(markers, inner, end, items);
                }

                return;
            }

            alone.Add((markers[i].Style, markers[i].Form));
        }
    }

    /// <summary>The items that continue a list whose item stands at <paramref name="first"/>, that one included.</summary>
    public static List<Marker> From(List<Marker> markers, int first)
    {
        var items = new List<Marker>();
        From(markers, first, int.MaxValue, items);
        return items;
    }

    private static void From(List<Marker> markers, int first, int end, List<Marker> items)
    {
        items.Add(markers[first]);
        var (expected, nested) = (markers[first].Number + 1, 0);
        for (var i = first + 1; i < markers.Count && markers[i].Range.Start < end; i++)
        {
            var marker = markers[i];
            if (!marker.IsLike(markers[first]))
                continue;

            if (marker.Number == 1)
            {
                nested = 1;
            }
            else if (nested > 0 && marker.Number == nested + 1)
            {
                nested++;
            }
            else if (marker.Number == expected || marker.Number == expected + 1 || (marker.Number == expected - 1 && nested == 0))
            {
                // One number left out or written twice is a slip, not another list.
                items.Add(marker);
                (expected, nested) = (marker.Number + 1, 0);
            }
        }
    }

    // 一方面…一是…二是…另一方面…三是…: a list that counts on through the items of another is the list; the others only group it.
    private static int CountingThrough(List<Marker> markers, List<Marker> items)
    {
        var first = markers.IndexOf(items[0]) + 1;
        var second = markers.IndexOf(items[1]);
        if (first >= second || markers[first].Number != 1 || second + 1 >= markers.Count || !markers[second + 1].IsLike(markers[first]))
            return -1;
        var last = markers.FindLastIndex(second - 1, marker => marker.IsLike(markers[first]));
        return markers[second + 1].Number == markers[last].Number + 1 ? first : -1;
    }

    private static bool HasSuccessor(List<Marker> markers, int index, int end)
    {
        for (var i = index + 1; i < markers.Count && markers[i].Range.Start < end; i++)
        {
            if (markers[i].IsLike(markers[index]) && markers[i].Number is (2 or 3))
                return true;
        }

        return false;
    }
}
