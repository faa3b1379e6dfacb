using System.Buffers;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers;

/// <summary>Markers that begin with an Arabic number: 1. 1、 1） 1.2 1.2.1.</summary>
internal static class ArabicMarkers
{
    // A heading or a label, which no line goes on behind.
    private const int ShortLine = 16;

    private const int FewestOfName = 4;

    // How far the numbers before and behind are looked for.
    private const int Reach = 1000;

    private static readonly SearchValues<char> AfterDecimals = SearchValues.Create("万亿元平亩公米吨千百％年");

    /// <summary>Reads the marker a line begins with.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the line begins.</param>
    /// <param name="rest">The line from its first character, which is a digit.</param>
    /// <returns>A length of 0 where the line begins with none.</returns>
    public static (MarkerStyle Style, int Number, int Length) Read(CleanText text, int at, ReadOnlySpan<char> rest)
    {
        var (value, digits) = NumberAt(rest);
        if (digits is 0 or > 3 || value == 0 || digits >= rest.Length)
            return default;

        if (ReadDecimal(text, at, rest) is { Length: > 0 } found)
            return found;
        var next = rest[digits];
        if (next == '）')
            return (MarkerStyle.ArabicHalfBracket, value, digits + 1);
        if (next is '.' or '、')
        {
            // 1.5 is a number and 5、9月 a list of months; neither is item 1 or 5.
            var decimals = digits + 1 < rest.Length && char.IsAsciiDigit(rest[digits + 1]);
            var isNumber = decimals && !IsYear(rest[(digits + 1)..]) && !(next == '.' && IsMonth(rest[(digits + 1)..]))
                && !IsName(rest[(digits + 1)..]) && !CountsOn(text, at, value) && !StandsInList(text, at, value);
            return isNumber ? default : (MarkerStyle.ArabicDot, value, digits + 1);
        }

        // "3 学习不够" with a space for the point, but not "3 月" or "3 个".
        return digits <= 2 && text.SpaceBefore(at + digits)
            && next is not ('年' or '月' or '日' or '个' or '名' or '人' or '次' or '项' or '件' or '条')
            && !char.IsAscii(next) ? (MarkerStyle.ArabicDot, value, digits) : default;
    }

    // "1.2 学习不够" and "1.2.1 整改措施": the space tells them from 1.2万元.
    private static (MarkerStyle Style, int Number, int Length) ReadDecimal(CleanText text, int at, ReadOnlySpan<char> rest)
    {
        var (length, parts, number) = (0, 0, 0);
        while (length < rest.Length && parts < 3)
        {
            var (value, digits) = NumberAt(rest[length..]);
            if (digits is 0 or > 2)
                break;
            (number, length, parts) = (value, length + digits, parts + 1);
            if (length + 1 >= rest.Length || rest[length] != '.' || !char.IsAsciiDigit(rest[length + 1]))
                break;
            length++;
        }

        return parts >= 2 && number > 0 && length < rest.Length && text.SpaceBefore(at + length) && !char.IsAscii(rest[length])
            ? (parts == 2 ? MarkerStyle.Decimal : MarkerStyle.DecimalTwice, number, length)
            : default;
    }

    /// <summary>The number that the words begin with, up to four digits of it.</summary>
    public static (int Value, int Digits) NumberAt(ReadOnlySpan<char> text)
    {
        var (value, digits) = (0, 0);
        while (digits < text.Length && digits < 4 && char.IsAsciiDigit(text[digits]))
            value = (value * 10) + text[digits++] - '0';
        return (value, digits);
    }

    // "1.3家企业…" is item 1 where the next line is item 2, or the one above item 0, and nothing in front of it goes on in this line.
    private static bool CountsOn(CleanText text, int at, int value)
    {
        if (at < 2 || text.Folded[at - 1] != '\n')
            return false;
        var above = text.Folded[..(at - 1)];
        var start = above.LastIndexOf('\n') + 1;
        var next = text.Folded[at..].IndexOf('\n');
        return (above[^1] is '。' or '；' or '：' || at - 1 - start <= ShortLine)
            && ((next > 0 && IsItem(text.Folded[(at + next + 1)..], value + 1)) || (value > 1 && IsItem(text.Folded[start..], value - 1)));
    }

    // "6.4座水库…" is item 6 where the number before it is 5 and the one behind it 7.
    private static bool StandsInList(CleanText text, int at, int value)
    {
        if (value < 2 || at < 2 || text.Folded[at - 1] != '\n' || text.Folded[at - 2] is not ('。' or '；' or '：'))
            return false;
        var above = text.Folded[Math.Max(0, at - 1 - Reach)..(at - 1)];
        for (var start = above.Length; start >= 0; above = above[..Math.Max(start, 0)])
        {
            start = above.LastIndexOf('\n');
            if (HasPoint(above[(start + 1)..]))
                return IsItem(above[(start + 1)..], value - 1)
                    && NextIs(text.Folded[at..Math.Min(text.Folded.Length, at + Reach)], value + 1);
        }

        return false;
    }

    private static bool NextIs(ReadOnlySpan<char> below, int number)
    {
        while (below.IndexOf('\n') is >= 0 and var end)
        {
            below = below[(end + 1)..];
            if (HasPoint(below))
                return IsItem(below, number);
        }

        return false;
    }

    private static bool HasPoint(ReadOnlySpan<char> line)
        => NumberAt(line) is var (_, digits) && digits > 0 && digits < line.Length && line[digits] is '.' or '、';

    private static bool IsItem(ReadOnlySpan<char> line, int number)
        => NumberAt(line) is var (value, digits) && value == number && digits < line.Length && line[digits] is '.' or '、';

    // "7.12345热线…" is item 7: nobody writes that many decimals but of money and areas.
    private static bool IsName(ReadOnlySpan<char> text)
        => text.IndexOfAnyExceptInRange('0', '9') is >= FewestOfName and var digits && !char.IsAscii(text[digits])
            && !AfterDecimals.Contains(text[digits]);

    // 3.9月底5个村规划全部通过评审
    private static bool IsMonth(ReadOnlySpan<char> words)
        => NumberAt(words) is { Value: > 0 and <= 12, Digits: <= 2 and var digits } && digits < words.Length && words[digits] == '月';

    // "2.2019年以来…" is item 2 that begins with a year.
    private static bool IsYear(ReadOnlySpan<char> text)
        => text.Length > 4 && text[..2] is "19" or "20" && char.IsAsciiDigit(text[2]) && char.IsAsciiDigit(text[3])
            && text[4] is '年' or '-';
}
