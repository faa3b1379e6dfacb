using Rectification.Import.Text;

namespace Rectification.Import.Lines;

/// <summary>Finds a second label on a line, with white space in front of it: "状态：已完成　牵头单位：办公室".</summary>
internal static class GapLabels
{
    private const int ShortestName = 2;
    private const int LongestName = 10;

    /// <summary>Where the first one begins: a few Chinese characters between white space and a colon.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">A part of a line; its own first character begins none.</param>
    /// <returns>The end of the range where none does.</returns>
    public static int Next(CleanText text, TextRange range)
    {
        for (var colon = NextColon(text, range); colon < range.End; colon = NextColon(text, range.From(colon + 1)))
        {
            if (At(text, range.To(colon)) is > 0 and var start)
                return start;
        }

        return range.End;
    }

    // White space beside punctuation comes from the page; behind a full stop a label needs none.
    private static bool ClosesValue(char before) => char.IsLetterOrDigit(before) || before is '）' or '】';

    private static int NextColon(CleanText text, TextRange range)
        => text.Fold(range).IndexOf('：') is >= 0 and var colon ? range.Start + colon : range.End;

    /// <summary>Where the one begins that the colon behind a range closes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">What stands in front of the colon; its own first character begins none.</param>
    /// <returns>0 where none does.</returns>
    public static int At(CleanText text, TextRange range)
    {
        for (var at = range.End - 1; at > range.Start && range.End - at <= LongestName
                && text.Folded[at] is >= '\u4e00' and <= '\u9fff'; at--)
        {
            if (text.SpaceBefore(at))
                return range.End - at >= ShortestName && ClosesValue(text.Folded[at - 1]) ? at : 0;
        }

        return 0;
    }
}
