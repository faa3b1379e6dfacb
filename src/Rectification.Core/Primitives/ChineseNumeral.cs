namespace Rectification.Primitives;

/// <summary>Whole numbers written in Chinese characters, as outlines and texts use them: 一, 十二, 二十, 一百零五, 三万, 廿三.</summary>
/// <remarks>Knows 0 to 9,999,999,999. Words for about how many (两三, 十几, 数十) are words, not numbers, and are refused.</remarks>
public static class ChineseNumeral
{
    /// <summary>The greatest number that is read and written.</summary>
    public const long MaxValue = 9_999_999_999;

    private const string Digits = "零一二三四五六七八九";

    private static readonly System.Buffers.SearchValues<char> Units = System.Buffers.SearchValues.Create("十百千万亿廿卅");

    /// <summary>Writes a number the way a text counts: 10 is 十, 12 is 十二, 105 is 一百零五, 20,000 is 二万.</summary>
    /// <param name="value">0 to <see cref="MaxValue"/>.</param>
    /// <returns>The numeral in simplified characters.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> lies outside.</exception>
    public static string Format(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxValue);
        if (value == 0)
            return "零";

        var text = new System.Text.StringBuilder();
        AppendGroups(text, value);
        // 一十二 is how the algorithm counts; 十二 is how people write it.
        if (text.Length >= 2 && text[0] == '一' && text[1] == '十')
            text.Remove(0, 1);
        return text.ToString();
    }

    /// <summary>Reads a number, with or without 第 in front of it.</summary>
    /// <param name="text">A numeral: counted (一百零五, 两千, 廿三), or digit by digit (二〇二一, 一三五).</param>
    /// <param name="value">The number; 0 where there is none.</param>
    /// <returns>False where the text is empty, holds another character, breaks the order of the units, or means about so many.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        if (!text.IsEmpty && text[0] == '第')
            text = text[1..];
        if (text.IsEmpty || text.Length > 24)
            return false;
        return text.IndexOfAny(Units) < 0 ? TryReadDigits(text, out value) : TryReadCounted(text, out value);
    }

    /// <summary>The value of one digit character.</summary>
    /// <param name="character">Any character.</param>
    /// <returns>0 to 9 for 〇 零 一 … 九 两; -1 for anything else.</returns>
    public static int DigitValue(char character) => character switch
    {
        '〇' or '零' or '○' => 0,
        '一' => 1,
        '二' or '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    private static void AppendGroups(System.Text.StringBuilder text, long value)
    {
        var pendingZero = false;
        foreach (var (unit, name) in new[] { (100_000_000L, "亿"), (10_000L, "万"), (1L, "") })
        {
            var group = (int)(value / unit);
            value %= unit;
            if (group == 0)
            {
                pendingZero = text.Length > 0;
                continue;
            }

            if (text.Length > 0 && (pendingZero || group < 1000))
                text.Append('零');
            AppendGroup(text, group);
            text.Append(name);
            pendingZero = false;
        }
    }

    private static void AppendGroup(System.Text.StringBuilder text, int group)
    {
        var (started, pendingZero) = (false, false);
        foreach (var (unit, name) in new[] { (1000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            var digit = group / unit;
            group %= unit;
            if (digit == 0)
            {
                pendingZero = started;
                continue;
            }

            if (pendingZero)
                text.Append('零');
            text.Append(Digits[digit]).Append(name);
            (started, pendingZero) = (true, false);
        }
    }

    private static bool TryReadDigits(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        // Two digits beside each other mean a range in prose (两三, 七八); years and codes are longer or hold a zero.
        if (text.Length > 10 || (text.Length == 2 && text.IndexOfAny("〇零○") < 0))
            return false;
        foreach (var character in text)
        {
            var digit = DigitValue(character);
            if (digit < 0)
                return Fail(out value);
            value = (value * 10) + digit;
        }

        return true;
    }

    private static bool TryReadCounted(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        long section = 0;                       // what stands below the next 万 or 亿
        var (digit, zeroBefore, lastUnit, lastGroup) = (-1, false, 10_000L, long.MaxValue);
        foreach (var character in text)
        {
            var unit = Unit(character);
            if (unit >= 10_000)
            {
                section += Math.Max(digit, 0);
                if (section == 0 || unit >= lastGroup)
                    return Fail(out value);
                value += section * unit;
                (section, digit, zeroBefore, lastUnit, lastGroup) = (0, -1, false, 10_000L, unit);
            }
            else if (unit > 0)
            {
                var (count, size) = unit is 20 or 30 ? (unit / 10, 10L) : (digit < 0 ? 1 : digit, unit);
                // 十 may stand alone for ten; 百 and 千 want their digit, and units go down.
                if (size >= lastUnit || count == 0 || (digit < 0 && unit is 100 or 1000))
                    return Fail(out value);
                section += count * size;
                (digit, zeroBefore, lastUnit) = (-1, false, size);
            }
            else
            {
                var next = DigitValue(character);
                if (next < 0 || digit > 0)
                    return Fail(out value);
                zeroBefore |= next == 0;
                digit = next;
            }
        }

        // 一百五 is spoken for 150; written texts say 一百零五 or 一百五十, so neither is assumed.
        if (digit > 0 && !zeroBefore && lastUnit > 10 && (section > 0 || value > 0))
            return Fail(out value);
        value += section + Math.Max(digit, 0);
        return value <= MaxValue || Fail(out value);
    }

    private static long Unit(char character) => character switch
    {
        '十' => 10,
        '廿' => 20,
        '卅' => 30,
        '百' => 100,
        '千' => 1000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => 0,
    };

    private static bool Fail(out long value)
    {
        value = 0;
        return false;
    }
}
