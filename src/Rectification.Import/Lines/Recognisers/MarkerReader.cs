using System.Buffers;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Lines.Recognisers;

/// <summary>Reads the marker that starts at a place of the text, if one does.</summary>
internal static class MarkerReader
{
    private const int LongestNumber = 5;

    /// <summary>Numbers that are one character with their circle, bracket or point.</summary>
    public static readonly char[] Enclosed =
        [.. Enumerable.Range('①', 20).Concat(Enumerable.Range('㉑', 15)).Concat(Enumerable.Range('⑴', 20)).Concat(Enumerable.Range('⒈', 20)).Concat(Enumerable.Range('㈠', 10)).Select(code => (char)code)];

    /// <summary>What a marker can begin with; most characters of a text are none of these.</summary>
    public static readonly SearchValues<char> MayBegin = SearchValues.Create([.. "（第首其再最另-【问整任反具巡建意方0123456789一二三四五六七八九十◆◇■□★☆▲△▶►➢❖·", .. Enclosed]);

    // 一是/二要 are words; they need no punctuation, so only the characters that make them a list word are allowed to follow.
    private static readonly (string Suffix, MarkerStyle Style)[] ListWords =
        [("是", MarkerStyle.FirstIs), ("要", MarkerStyle.FirstMust)];

    private static readonly (string Word, int Number)[] SequenceWords = [
        ("首先，", 1), ("其次，", 2), ("再次，", 3), ("最后，", 3),
        ("一方面，", 1), ("一方面", 1), ("另一方面，", 2), ("另一方面", 2),
    ];

    /// <summary>The marker at this place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the marker would start.</param>
    /// <param name="end">Where the line or paragraph ends.</param>
    /// <param name="marker">The marker.</param>
    /// <returns>False where none starts here.</returns>
    public static bool TryRead(CleanText text, int at, int end, out Marker marker)
    {
        if (text.Forms.TryMarkerAt(at, out marker) && marker.Range.End <= end)
            return true;
        return TryReadUsual(text, at, end, out marker);
    }

    /// <summary>The marker at this place, if it is written as in other notices.</summary>
    /// <inheritdoc cref="TryRead" path="/param"/>
    /// <returns>False where none starts here.</returns>
    public static bool TryReadUsual(CleanText text, int at, int end, out Marker marker)
    {
        marker = default;
        if (at >= end)
            return false;

        var rest = text.Folded[at..end];
        (MarkerStyle Style, int Number, int Length) found = rest[0] switch
        {
            '（' => ReadBracketed(rest),
            >= '①' and <= '⑳' => (MarkerStyle.Circled, rest[0] - '①' + 1, 1),
            >= '㉑' and <= '㉟' => (MarkerStyle.Circled, rest[0] - '㉑' + 21, 1),
            >= '⑴' and <= '⒇' => (MarkerStyle.ArabicBracket, rest[0] - '⑴' + 1, 1),
            >= '⒈' and <= '⒛' => (MarkerStyle.ArabicDot, rest[0] - '⒈' + 1, 1),
            >= '㈠' and <= '㈩' => (MarkerStyle.ChineseBracket, rest[0] - '㈠' + 1, 1),
            >= '0' and <= '9' => ReadArabic(text, at, rest),
            '第' => ReadCounted(rest),
            '方' => WordMarkers.ReadPart(rest),
            '【' or '问' or '整' or '任' or '反' or '具' or '巡' or '建' or '意' => WordMarkers.Read(text, at, rest),
            '首' or '其' or '再' or '最' or '另' => ReadSequenceWord(rest),
            '一' when rest.StartsWith("一方面", StringComparison.Ordinal) => ReadSequenceWord(rest),
            '◆' or '◇' or '■' or '□' or '★' or '☆' or '▲' or '△' or '▶' or '►' or '➢' or '❖' or '·' => (MarkerStyle.Bullet, 1, 1),
            '-' when rest.Length > 2 && rest[1] == '-' => (MarkerStyle.Bullet, 1, 2),
            _ => ReadChinese(rest),
        };

        if (found.Length == 0)
            return false;
        marker = new(found.Style, found.Number, new(at, at + found.Length), found.Style == MarkerStyle.Bullet ? rest[0] : 0);
        return true;
    }

    private static (MarkerStyle Style, int Number, int Length) ReadBracketed(ReadOnlySpan<char> rest)
    {
        var close = rest[..Math.Min(rest.Length, LongestNumber + 2)].IndexOf('）');
        if (close < 2)
            return default;

        var number = rest[1..close];
        // （一）、 and （1）. are slips of the pen; the extra sign belongs to the marker.
        var length = close + 1 < rest.Length && rest[close + 1] is '、' or '.' ? close + 2 : close + 1;
        if (Arabic(number) is var (value, digits) && digits == number.Length && digits <= 3 && value > 0)
            return (MarkerStyle.ArabicBracket, value, length);
        return TryChinese(number, out value) ? (MarkerStyle.ChineseBracket, value, length) : default;
    }

    private static (MarkerStyle Style, int Number, int Length) ReadArabic(CleanText text, int at, ReadOnlySpan<char> rest)
    {
        var (value, digits) = Arabic(rest);
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
            return decimals && !IsYear(rest[(digits + 1)..]) ? default : (MarkerStyle.ArabicDot, value, digits + 1);
        }

        // "3 学习不够" with a space for the point, but not "3 月" or "3 个".
        return digits <= 2 && text.SpaceBefore(at + digits) && next is not ('年' or '月' or '日' or '个' or '名' or '人' or '次' or '项' or '件' or '条')
            && !char.IsAscii(next) ? (MarkerStyle.ArabicDot, value, digits) : default;
    }

    // "1.2 学习不够" and "1.2.1 整改措施": the space tells them from 1.2万元.
    private static (MarkerStyle Style, int Number, int Length) ReadDecimal(CleanText text, int at, ReadOnlySpan<char> rest)
    {
        var (length, parts, number) = (0, 0, 0);
        while (length < rest.Length && parts < 3)
        {
            var (value, digits) = Arabic(rest[length..]);
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

    private static (MarkerStyle Style, int Number, int Length) ReadSequenceWord(ReadOnlySpan<char> rest)
    {
        foreach (var (word, number) in SequenceWords)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal))
                return (MarkerStyle.Ordinal, number, word.Length);
        }

        return default;
    }

    // 第一类问题：, 第一方面：, 第一部分, 第一，
    private static (MarkerStyle Style, int Number, int Length) ReadCounted(ReadOnlySpan<char> rest)
    {
        if (WordMarkers.ReadOrdinal(rest) is { Length: > 0 } problem)
            return problem;
        return WordMarkers.ReadPart(rest) is { Length: > 0 } part ? part : ReadOrdinal(rest);
    }

    private static (MarkerStyle Style, int Number, int Length) ReadOrdinal(ReadOnlySpan<char> rest)
    {
        var window = rest[1..Math.Min(rest.Length, LongestNumber + 1)];
        if (window.IndexOf("部分") is > 0 and var part && TryChinese(window[..part], out var number))
            return (MarkerStyle.Part, number, part + 3 + (part + 3 < rest.Length && rest[part + 3] is '：' or '、' or '，' ? 1 : 0));
        var comma = window.IndexOfAny('，', '、', '：');
        return comma > 0 && TryChinese(window[..comma], out var value) ? (MarkerStyle.Ordinal, value, comma + 2) : default;
    }

    private static (MarkerStyle Style, int Number, int Length) ReadChinese(ReadOnlySpan<char> rest)
    {
        var digits = 0;
        while (digits < rest.Length && digits < LongestNumber && "一二三四五六七八九十".Contains(rest[digits], StringComparison.Ordinal))
            digits++;
        if (digits == 0 || digits >= rest.Length || !TryChinese(rest[..digits], out var value))
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

    private static bool TryChinese(ReadOnlySpan<char> number, out int value)
    {
        value = ChineseNumeral.TryParse(number, out var read) && read is > 0 and < 1000 ? (int)read : 0;
        return value > 0;
    }

    private static (int Value, int Digits) Arabic(ReadOnlySpan<char> text)
    {
        var (value, digits) = (0, 0);
        while (digits < text.Length && digits < 4 && char.IsAsciiDigit(text[digits]))
            value = (value * 10) + text[digits++] - '0';
        return (value, digits);
    }

    // "2.2019年以来…" is item 2 that begins with a year.
    private static bool IsYear(ReadOnlySpan<char> text)
        => text.Length > 4 && text[..2] is "19" or "20" && char.IsAsciiDigit(text[2]) && char.IsAsciiDigit(text[3]) && text[4] is '年' or '-';
}
