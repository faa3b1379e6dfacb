using Rectification.Import.Lines;
using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>The numbers that the lines of a section begin with, to look ahead in.</summary>
internal sealed class LineHeads
{
    // A list inside an item is no longer than this; looking further on would take time by the square.
    private const int Reach = 60;

    private readonly CleanText _text;
    private readonly List<Marker> _markers = [];
    private readonly List<TextRange> _words = [];

    /// <summary>The numbers of these lines.</summary>
    public LineHeads(CleanText text, ArraySegment<TextLine> lines)
    {
        _text = text;
        foreach (var line in lines)
        {
            if (!LineFacts.TryMarker(text, line, out var marker))
                continue;
            _markers.Add(marker);
            _words.Add(line.Range.From(marker.Range.End));
        }
    }

    /// <summary>What stands behind the number that counts on from this one, before the list starts again; empty where none does.</summary>
    public TextRange BehindNext(Marker marker)
    {
        var at = IndexOf(marker);
        for (var i = at + 1; at >= 0 && i < Math.Min(_markers.Count, at + Reach); i++)
        {
            if (_markers[i].IsLike(marker))
                return _markers[i].Number == marker.Number + 1 ? _words[i] : default;
        }

        return default;
    }

    /// <summary>
    /// Whether a list that starts at 1 is counted to its end, and the list outside it then goes on: 一是… (一是… 二是… 三是…) 二是….
    /// </summary>
    /// <param name="first">The 1.</param>
    /// <param name="outer">The item of the list outside, written alike.</param>
    /// <param name="parent">What both stand under; the search ends where another of its kind begins.</param>
    public bool IsNested(Marker first, Marker outer, Marker parent)
    {
        var expected = 2;
        var start = IndexOf(first);
        for (var i = start + 1; start >= 0 && i < Math.Min(_markers.Count, start + Reach); i++)
        {
            var marker = _markers[i];
            if (marker.IsLike(parent))
                return false;
            if (!marker.IsLike(first))
                continue;
            // 4、 goes on with the 3、 outside and not with the 3. inside it.
            if (marker.Number == expected
                    && !(marker.Number == outer.Number + 1 && marker.CloserIn(_text) is var closer && closer == outer.CloserIn(_text)
                        && closer != first.CloserIn(_text)))
                expected++;
            else
                return marker.Number == outer.Number + 1 && expected > 2;
        }

        return false;
    }

    private int IndexOf(Marker marker)
        => _markers.BinarySearch(marker, Comparer<Marker>.Create((left, right) => left.Range.Start.CompareTo(right.Range.Start)));
}
