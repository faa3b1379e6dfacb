using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>Finds the markers inside a paragraph: 一是…二是…, ①…②…, （1）…（2）….</summary>
internal static class InlineMarkers
{
    private const string ClauseEnds = "。；：！？”’）〕…";

    /// <summary>All markers that stand where a clause begins, in order.</summary>
    public static List<Marker> Find(CleanText text, TextRange range)
    {
        var found = new List<Marker>();
        var folded = text.Folded;
        for (var i = range.Start; i < range.End;)
        {
            if (MayBegin(folded[i]) && MarkerReader.TryRead(text, i, range.End, out var marker) && Stands(folded, range, marker))
            {
                found.Add(marker);
                i = marker.Range.End;
            }
            else
            {
                i++;
            }
        }

        return found;
    }

    private static bool MayBegin(char character)
        => character is '（' or '第' or '首' or '其' or '再' or '最' or (>= '0' and <= '9') or (>= '①' and <= '⒛') or (>= '㈠' and <= '㈩') or (>= '㉑' and <= '㉟')
            || "一二三四五六七八九十".Contains(character, StringComparison.Ordinal);

    private static bool Stands(ReadOnlySpan<char> folded, TextRange range, Marker marker)
    {
        if (marker.Range.Start == range.Start)
            return true;

        var before = folded[marker.Range.Start - 1];
        return marker.Style switch
        {
            MarkerStyle.Circled => before != '〔',
            // "，二是" continues a list; "，一是" starts one after 下一步， or 同时，.
            MarkerStyle.Decimal or MarkerStyle.DecimalTwice or MarkerStyle.Bullet or MarkerStyle.NumberedWord or MarkerStyle.ProblemLabel => false,
            MarkerStyle.FirstIs or MarkerStyle.FirstMust or MarkerStyle.Ordinal => ClauseEnds.Contains(before, StringComparison.Ordinal) || before is '，' or '、',
            // A point may be lost in front of 2. but never in front of the first item: "见附件1.".
            MarkerStyle.ArabicDot or MarkerStyle.ArabicHalfBracket => ClauseEnds.Contains(before, StringComparison.Ordinal) || (marker.Number > 1 && before > '\u3000' && before is not '第'),
            _ => ClauseEnds.Contains(before, StringComparison.Ordinal) || (marker.Number > 1 && before is '，'),
        };
    }
}
