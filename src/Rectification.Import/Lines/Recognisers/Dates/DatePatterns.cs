using Rectification.Import.Lexicon;
using Rectification.Primitives;

namespace Rectification.Import.Lines.Recognisers.Dates;

/// <summary>The ways a date is written. Each looks at one place of the text and says what the words there mean.</summary>
internal static class DatePatterns
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 2099;

    private static readonly (string Word, int YearsAway)[] RelativeYears =
        [("今年", 0), ("当年", 0), ("本年", 0), ("同年", 0), ("去年", -1), ("上年", -1), ("前年", -2), ("次年", 1), ("翌年", 1)];

    private static readonly string[] PartsOfYear = ["底", "初", "末", "上半年", "下半年"];

    private static readonly string[] PartsOfMonth = ["上旬", "中旬", "下旬", "底", "初", "末", "份"];

    private static readonly string[] Joiners = [.. ClauseWords.To, "、", "和", "及", "与"];

    /// <summary>Reads the date at a place.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="at">The place.</param>
    /// <param name="before">The date found before it, which 3月9日至11日 leans on.</param>
    /// <param name="words">What was read.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int at, DateWords before, out DateWords words)
        => TryFigures(text, at, out words) || TryWords(text, at, out words) || TryDayOfSameMonth(text, at, before, out words);

    // 2021-03-05, 2021.3.5, 2021/03
    private static bool TryFigures(ReadOnlySpan<char> text, int at, out DateWords words)
    {
        words = default;
        var pos = at;
        if (!TryYearDigits(text, ref pos, out var year) || pos >= text.Length || text[pos] is not ('-' or '.' or '/'))
            return false;
        var separator = text[pos++];
        var monthAt = pos;
        if (!TryArabic(text, ref pos, out var month))
            return false;
        var monthEnd = pos;
        if (pos < text.Length && text[pos] == separator)
        {
            pos++;
            if (!TryDayFigures(text, ref pos, out var day) || (pos < text.Length && text[pos] == separator))
                return false;
            words = new() { Year = year, Month = month, Day = day, End = pos };
            return month > 0 && day > 0;
        }

        // 2020.5万元 is an amount: a month without a day has two digits, and no unit follows.
        words = new() { Year = year, Month = month, End = monthEnd };
        return monthEnd - monthAt == 2 && month is > 0 and <= 12
            && (monthEnd == text.Length || text[monthEnd] is not ('万' or '亿' or '元' or '%'));
    }

    // Cleaning leaves no space between a day and a time of day: 2021-03-05 09:30 comes as 2021-03-0509：30.
    private static bool TryDayFigures(ReadOnlySpan<char> text, ref int pos, out int day)
    {
        if (TryArabic(text, ref pos, out day))
            return true;
        var end = pos;
        while (IsDigit(text, end))
            end++;
        if (end - pos is not (3 or 4) || end == text.Length || text[end] != '：')
            return false;
        day = ((text[pos] - '0') * 10) + text[pos + 1] - '0';
        pos += 2;
        return true;
    }

    // 2021年3月5日, 今年3月, 3月上旬, 2020年底, 二〇二一年三月五日
    private static bool TryWords(ReadOnlySpan<char> text, int at, out DateWords words)
    {
        var pos = at;
        words = ReadYear(text, ref pos);
        var yearEnd = pos;
        if (TryMonth(text, ref pos, out var month) && Take(text, ref pos, '月'))
        {
            words = words with { Month = month, End = pos };
            var dayAt = pos;
            if (TryNumber(text, ref pos, out var day) && (Take(text, ref pos, '日') || Take(text, ref pos, '号')))
                words = words with { Day = day, End = pos };
            else
                words = words with { End = EndOfPart(text, dayAt, PartsOfMonth) };
            return IsMonth(text[at..words.End], words);
        }

        words = words with { End = EndOfPart(text, yearEnd, PartsOfYear) };
        return words.Year > 0 ? yearEnd - at == 5 : words.YearsAway is not null && words.End > yearEnd;
    }

    // 元月 is the first.
    private static bool TryMonth(ReadOnlySpan<char> text, ref int pos, out int month)
    {
        month = 1;
        return Take(text, ref pos, '元') || TryNumber(text, ref pos, out month);
    }

    // 24月 says how long, 一月一次 how often: a bare month without a year is one in figures that exists.
    private static bool IsMonth(ReadOnlySpan<char> written, DateWords words)
        => words.Month > 0
            && (words.HasYear || words.Day > 0 || (words.Month <= 12 && (char.IsAsciiDigit(written[0]) || written[^1] != '月')));

    // 3月9日至11日
    private static bool TryDayOfSameMonth(ReadOnlySpan<char> text, int at, DateWords before, out DateWords words)
    {
        words = default;
        if (before.Day == 0 || !IsOneOf(text[before.End..at], Joiners))
            return false;
        var pos = at;
        if (!TryNumber(text, ref pos, out var day) || !Take(text, ref pos, '日'))
            return false;
        words = before with { Day = day, End = pos };
        return day > 0;
    }

    private static DateWords ReadYear(ReadOnlySpan<char> text, ref int pos)
    {
        foreach (var (word, yearsAway) in IsYearWordAt(text, pos) ? RelativeYears : [])
        {
            if (text[pos..].StartsWith(word, StringComparison.Ordinal))
            {
                pos += word.Length;
                return new() { YearsAway = yearsAway };
            }
        }

        var end = pos;
        if (TryYearDigits(text, ref end, out var year) && Take(text, ref end, '年'))
        {
            pos = end;
            return new() { Year = year };
        }

        // 21年3月: two digits are a year only where a month follows, else they count years.
        end = pos;
        if (TryArabic(text, ref end, out var shortYear) && end - pos == 2 && Take(text, ref end, '年') && IsMonthAt(text, end))
        {
            pos = end;
            return new() { Year = 2000 + shortYear };
        }

        return default;
    }

    private static bool IsYearWordAt(ReadOnlySpan<char> text, int pos)
        => pos + 1 < text.Length && text[pos + 1] == '年' && !char.IsAsciiDigit(text[pos]);

    private static bool IsMonthAt(ReadOnlySpan<char> text, int pos) => TryArabic(text, ref pos, out _) && Take(text, ref pos, '月');

    // Four digits, in figures or Chinese, also mixed as in 二0二一.
    private static bool TryYearDigits(ReadOnlySpan<char> text, ref int pos, out int year)
    {
        year = 0;
        if (text.Length - pos < 5 || IsDigit(text, pos - 1) || IsDigit(text, pos + 4))
            return false;
        foreach (var character in text.Slice(pos, 4))
        {
            var digit = char.IsAsciiDigit(character) ? character - '0' : character == '两' ? -1 : ChineseNumeral.DigitValue(character);
            if (digit < 0)
                return false;
            year = (year * 10) + digit;
        }

        pos += 4;
        return year is >= EarliestYear and <= LatestYear;
    }

    private static bool IsDigit(ReadOnlySpan<char> text, int at) => at >= 0 && at < text.Length && char.IsAsciiDigit(text[at]);

    private static bool TryNumber(ReadOnlySpan<char> text, ref int pos, out int value)
    {
        if (TryArabic(text, ref pos, out value))
            return true;
        var end = pos;
        while (end < text.Length && end - pos < 3 && (text[end] == '十' || (text[end] != '两' && ChineseNumeral.DigitValue(text[end]) > 0)))
            end++;
        var read = ChineseNumeral.TryParse(text[pos..end], out var number);
        (value, pos) = read ? ((int)number, end) : (0, pos);
        return read;
    }

    private static bool TryArabic(ReadOnlySpan<char> text, ref int pos, out int value)
    {
        value = 0;
        var end = pos;
        while (end < text.Length && end - pos < 3 && char.IsAsciiDigit(text[end]))
            value = (value * 10) + text[end++] - '0';
        if (end - pos is not (1 or 2))
            return false;
        pos = end;
        return true;
    }

    private static bool Take(ReadOnlySpan<char> text, ref int pos, char expected)
    {
        if (pos >= text.Length || text[pos] != expected)
            return false;
        pos++;
        return true;
    }

    private static int EndOfPart(ReadOnlySpan<char> text, int pos, string[] parts)
    {
        foreach (var part in parts)
        {
            if (text[pos..].StartsWith(part, StringComparison.Ordinal))
                return pos + part.Length;
        }

        return pos;
    }

    private static bool IsOneOf(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.SequenceEqual(word))
                return true;
        }

        return false;
    }
}
