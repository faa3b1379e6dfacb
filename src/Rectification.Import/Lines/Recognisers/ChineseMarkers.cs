using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Lines.Recognisers;

/// <summary>Markers that begin with a Chinese number or with a number in brackets: 一、 一是 （一） （1）.</summary>
internal static class ChineseMarkers
{
    private const int LongestNumber = 5;

    // 一是/二要 are words; they need no punctuation, so only the characters that make them a list word are allowed to follow.
    private static readonly (string Suffix, MarkerStyle Style)[] ListWords =
        [("是", MarkerStyle.FirstIs), ("要", MarkerStyle.FirstMust)];

    /// <summary>Reads 一、 and 一是.</summary>
    /// <param name="rest">The line from its first character.</param>
    /// <returns>A length of 0 where the line begins with none.</returns>
    public static (MarkerStyle Style, int Number, int Length) Read(ReadOnlySpan<char> rest)
    {
        var digits = 0;
        while (digits < rest.Length && digits < LongestNumber && "一二三四五六七八九十".Contains(rest[digits], StringComparison.Ordinal))
            digits++;
        if (digits == 0 || digits >= rest.Length || !TryNumber(rest[..digits], out var value))
            return default;

        var after = rest[digits..];
        if (after[0] is '、' or '.' or '．')
            return (MarkerStyle.ChineseComma, value, digits + 1);
        foreach (var (suffix, style) in ListWords)
        {
            if (after.StartsWith(suffix, StringComparison.Ordinal))
                return (style, value, digits + suffix.Length);
        }

        return default;
    }

    /// <summary>Reads （一） and （1）.</summary>
    /// <param name="rest">The line from its bracket on.</param>
    /// <returns>A length of 0 where the brackets hold no number.</returns>
    public static (MarkerStyle Style, int Number, int Length) ReadBracketed(ReadOnlySpan<char> rest)
    {
        var close = rest[..Math.Min(rest.Length, LongestNumber + 2)].IndexOf('）');
        if (close < 2)
            return default;

        var number = rest[1..close];
        // （一）、 and （1）. are slips of the pen; the extra sign belongs to the marker.
        var length = close + 1 < rest.Length && rest[close + 1] is '、' or '.' ? close + 2 : close + 1;
        if (ArabicMarkers.NumberAt(number) is var (value, digits) && digits == number.Length && digits <= 3 && value > 0)
            return (MarkerStyle.ArabicBracket, value, length);
        return TryNumber(number, out value) ? (MarkerStyle.ChineseBracket, value, length) : default;
    }

    /// <summary>Whether the words are a Chinese number that an item can have.</summary>
    public static bool TryNumber(ReadOnlySpan<char> number, out int value)
    {
        value = ChineseNumeral.TryParse(number, out var read) && read is > 0 and < 1000 ? (int)read : 0;
        return value > 0;
    }
}
