using System.Buffers;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers;

/// <summary>Finds the markers inside a paragraph: 一是…二是…, ①…②…, （1）…（2）….</summary>
internal static class InlineMarkers
{
    private const string ClauseEnds = "。；：！？”’）〕…";

    // What a marker can begin with: digits, brackets, list words. Most characters of a text are none of these.
    private static readonly SearchValues<char> Openers = SearchValues.Create([.. "（第首其再最另0123456789一二三四五六七八九十", .. MarkerCharacters.Usual]);

    /// <summary>All markers that stand where a clause begins, in order.</summary>
    public static List<Marker> Find(CleanText text, TextRange range)
    {
        var found = new List<Marker>();
        Find(text, range, found);
        return found;
    }

    /// <summary>Fills a list with all markers that stand where a clause begins, in order.</summary>
    public static void Find(CleanText text, TextRange range, List<Marker> found)
    {
        found.Clear();
        var at = range.Start;
        var own = text.Forms.Markers;
        // What stands between two numbers of the notice's own form is searched for the usual ones.
        for (var i = own.Count == 0 ? 0 : text.Forms.IndexFrom(range.Start); i < own.Count && own[i].Range.End <= range.End; i++)
        {
            FindUsual(text, range, at, own[i].Range.Start, found);
            found.Add(own[i]);
            at = own[i].Range.End;
        }

        FindUsual(text, range, at, range.End, found);
    }

    private static void FindUsual(CleanText text, TextRange range, int from, int to, List<Marker> found)
    {
        var folded = text.Folded;
        for (var i = from; i < to; i++)
        {
            var next = folded[i..to].IndexOfAny(Openers);
            if (next < 0)
                return;
            i += next;
            if (!MayStand(folded, range, i) || !MarkerReader.TryReadUsual(text, i, to, out var marker) || !Stands(folded, range, marker))
                continue;
            found.Add(marker);
            i = marker.Range.End - 1;
        }
    }

    // Cheaper than reading: no marker stands directly behind a Chinese character, but for 2. whose point was lost.
    private static bool MayStand(ReadOnlySpan<char> folded, TextRange range, int at)
        => at == range.Start || folded[at - 1] is < '\u4e00' or > '\u9fff'
            || folded[at] is (>= '0' and <= '9') or (>= '①' and <= '⑳') or (>= '㉑' and <= '㉟');

    private static bool Stands(ReadOnlySpan<char> folded, TextRange range, Marker marker)
    {
        if (marker.Range.Start == range.Start)
            return true;

        var before = folded[marker.Range.Start - 1];
        return marker.Style switch
        {
            MarkerStyle.Circled => before != '〔',
            _ when marker.OpensLine => false,
            // 一方面 behind whole sentences lists two sides of the last one, not what the paragraph does.
            MarkerStyle.Ordinal when folded[marker.Range.Start] == '一' => !folded[range.Start..marker.Range.Start].Contains('。'),
            // 每月调度一次，一要…，二要… behind whole sentences tells what is asked for, not what the paragraph does.
            MarkerStyle.FirstMust when marker.Number == 1 && before == '，' => !folded[range.Start..marker.Range.Start].Contains('。'),
            // "，二是" continues a list; "，一是" starts one after 下一步， or 同时，.
            MarkerStyle.FirstIs or MarkerStyle.FirstMust or MarkerStyle.Ordinal
                => ClauseEnds.Contains(before, StringComparison.Ordinal) || before is '，' or '、',
            // A point may be lost in front of 2. but never in front of the first item: "见附件1.".
            MarkerStyle.ArabicDot or MarkerStyle.ArabicHalfBracket
                => ClauseEnds.Contains(before, StringComparison.Ordinal) || (marker.Number > 1 && before > '\u3000' && before is not '第'),
            _ => ClauseEnds.Contains(before, StringComparison.Ordinal) || (marker.Number > 1 && before is '，'),
        };
    }
}
