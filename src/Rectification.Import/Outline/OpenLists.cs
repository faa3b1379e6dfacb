using Rectification.Import.Lines;
using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>The lists that are open at a place of a text, outermost first, and which of them the next marker continues.</summary>
/// <param name="text">The text.</param>
/// <param name="root">What the outermost list stands under.</param>
/// <param name="heads">The numbers that lines begin with, to look ahead in.</param>
/// <param name="order">Which style stands above which elsewhere in the notice.</param>
internal sealed class OpenLists(CleanText text, OutlineNode root, LineHeads heads, StyleOrder order)
{
    private const int DeepestLevel = 12;

    private readonly List<OutlineNode> _open = [];

    /// <summary>The innermost open item; the root where none is open.</summary>
    public OutlineNode Top => _open.Count > 0 ? _open[^1] : root;

    /// <summary>Closes all lists.</summary>
    public void Clear() => _open.Clear();

    /// <summary>Closes the innermost list.</summary>
    public void CloseInnermost() => _open.RemoveAt(_open.Count - 1);

    /// <summary>Adds an item to the list that its marker continues or starts, and closes those below.</summary>
    /// <param name="marker">The marker.</param>
    /// <param name="range">The item's paragraph.</param>
    /// <param name="next">The line behind it; empty at the end.</param>
    public void Add(Marker marker, TextRange range, TextRange next)
    {
        var (depth, placement) = FindList(marker, next);
        var goesOn = depth < _open.Count && _open[depth].Marker.IsLike(marker);
        var inAnswer = goesOn && _open[depth].InAnswer;
        depth = Math.Min(depth, DeepestLevel - 1);
        _open.RemoveRange(depth, _open.Count - depth);
        inAnswer |= !goesOn && Top.IsAnswered;
        var node = new OutlineNode { Marker = marker, Range = range, Parent = Top, InAnswer = inAnswer, Placement = placement };
        Top.Add(new() { Range = range, Node = node });
        _open.Add(node);
    }

    // How many of the open items stay open, and why: those above the list that this marker continues or starts.
    private (int Depth, string Reason) FindList(Marker marker, TextRange next)
    {
        var (continues, any) = (-1, -1);
        for (var depth = _open.Count - 1; depth >= 0; depth--)
        {
            if (!_open[depth].Marker.IsLike(marker))
                continue;

            any = any < 0 ? depth : any;
            var counts = marker.Number == _open[depth].Marker.Number + 1;
            // The inner list wins, unless its numbers are written otherwise, or this item is answered like those of the outer list and
            // unlike those of the inner one.
            if (counts && (continues < 0 || IsRatherOf(depth, continues, marker, next)))
                continues = depth;
        }

        if (continues >= 0)
            return (continues, "its number continues an open list of its style");
        if (any < 0)
            return StartList(marker);
        if (marker.Number == 1 && (StartsAgain(_open[any]) || (marker.Style != MarkerStyle.Bullet && OpensAnswer(Top))))
            return (_open.Count, "counts from 1 again right after a label: one level deeper");
        return marker.Number == 1 && heads.IsNested(marker, _open[any].Marker, any > 0 ? _open[any - 1].Marker : default)
            ? (_open.Count, "counts from 1 again before the list outside goes on: one level deeper")
            : (any, "a list of its style is open, though the number does not continue it");
    }

    private bool IsRatherOf(int outer, int inner, Marker marker, TextRange next)
    {
        if (ClosesAs(marker, _open[outer].Marker, _open[inner].Marker))
            return true;
        return !ClosesAs(marker, _open[inner].Marker, _open[outer].Marker) && IsAnswer(next) && !_open[inner].IsAnswered
            && AnyAnswered(outer, inner);
    }

    // 2、 goes on with 1、 and not with the 1. inside it.
    private bool ClosesAs(Marker marker, Marker like, Marker unlike)
        => marker.CloserIn(text) is var closer && closer == like.CloserIn(text) && closer != unlike.CloserIn(text);

    // One level deeper, unless the style stands above the open ones elsewhere in the notice: then a heading is missing.
    private (int Depth, string Reason) StartList(Marker marker)
    {
        // Behind 意见建议： the parts of the advice are numbered like those of the problems.
        if (_open is [{ Marker.Style: MarkerStyle.BarePart, Entries.Count: 0 }] && root.Children is [.., var part, _]
                && part.Marker.IsLike(marker))
            return (0, "it is numbered like the parts in front of the advice");
        var depth = _open.Count;
        while (depth > 0 && !(marker.Number == 1 && OpensAnswer(Top)) && order.StandsAbove(marker, _open[depth - 1].Marker))
            depth--;
        return (depth, depth == _open.Count
            ? "no list of its style is open: one level deeper"
            : "its style stands above the open one elsewhere in the notice");
    }

    // A list that starts again right after 整改措施： is the answer, not the next problem; 【反馈问题】 counts nothing and starts nothing.
    private static bool StartsAgain(OutlineNode open)
        => open.Marker.Style is not (MarkerStyle.None or MarkerStyle.ProblemLabel) && open.Entries.Count > 0
            && open.Entries[^1].Label is { Kind: LabelKind.Measures or LabelKind.Progress };

    // The innermost item may be announced an answer though the list of that style is open further out: 一是关于…。①…。整改情况：一是….
    private static bool OpensAnswer(OutlineNode top)
        => StartsAgain(top) && top.Entries[^1] is var entry && entry.Label!.Value.Range.End == entry.Range.End;

    // The outer item itself, or the part of it in whose answer the inner list stands.
    private bool AnyAnswered(int from, int to) => _open.FindIndex(from, to - from, item => item.IsAnswered) >= 0;

    private bool IsAnswer(TextRange next) => !next.IsEmpty && LineFacts.TryLabel(text, next, out _);
}
