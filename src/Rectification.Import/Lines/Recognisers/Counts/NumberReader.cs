using System.Buffers;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Lines.Recognisers.Counts;

/// <summary>
/// Finds the numbers of a running text, in Arabic or Chinese digits. Digits that count nothing are passed over: dates, ordinals,
/// document numbers (〔2021〕15号), phone numbers, ranges and codes (3-5, A4).
/// </summary>
internal static class NumberReader
{
    private const string ChineseDigits = "零〇一二两三四五六七八九十百千万亿廿卅";

    // After a number these make a date, a duration or the number of a paper.
    private const string DateUnits = "年月日号时";

    // Words that end in 一 and count nothing: 统一、唯一、单一、之一、同一、逐一、进一步 …
    private const string WordsOfOne = "统唯单之同每逐任某划归专合如进";

    private const int ShortestPhone = 7;
    private const int MostDigits = 18;

    private static readonly SearchValues<char> Starts = SearchValues.Create("0123456789" + ChineseDigits);
    private static readonly SearchValues<char> Chinese = SearchValues.Create(ChineseDigits);

    /// <summary>Finds the first number of a stretch; go on from the end of what was found.</summary>
    /// <returns>False where the stretch holds no more.</returns>
    public static bool TryFindNext(CleanText text, TextRange range, out FoundNumber number)
    {
        var characters = text.Folded[..range.End];
        for (var at = range.Start; at < range.End;)
        {
            var next = characters[at..].IndexOfAny(Starts);
            if (next < 0)
                break;
            at += next;
            var arabic = char.IsAsciiDigit(characters[at]);
            var end = arabic ? EndOfArabic(characters, at) : EndOfChinese(characters, at);
            decimal value = 0;
            if (arabic ? TryReadArabic(characters, at, ref end, out value) : TryReadChinese(characters, at, end, out value))
            {
                number = Make(characters, at, end, value);
                return true;
            }

            at = end;
        }

        number = default;
        return false;
    }

    private static FoundNumber Make(ReadOnlySpan<char> characters, int start, int end, decimal value)
    {
        var rest = characters[end..];
        var percent = rest is ['%' or '‰', ..] || rest.StartsWith("个百分点", StringComparison.Ordinal)
            || IsPercent(characters, start);
        var approximate = rest is ['余' or '多', ..];
        return new(new(start, approximate ? end + 1 : end), value, percent ? NumberKind.Percent : NumberKind.Count, approximate);
    }

    // Digits, thousands behind a comma (1,145), decimals (13.48).
    private static int EndOfArabic(ReadOnlySpan<char> characters, int start)
    {
        var end = start + Digits(characters[start..]);
        if (end - start <= 3)
        {
            while (At(characters, end) is '，' && Digits(characters[(end + 1)..]) == 3)
                end += 4;
        }

        return At(characters, end) is '.' && char.IsAsciiDigit(At(characters, end + 1))
            ? end + 1 + Digits(characters[(end + 1)..])
            : end;
    }

    private static bool TryReadArabic(ReadOnlySpan<char> characters, int start, ref int end, out decimal value)
    {
        var code = EndOfCode(characters, end);
        if (code > end || !MayCount(characters, start, end) || LooksLikePhone(characters, start, end))
        {
            (end, value) = (code, 0);
            return false;
        }

        return TryParse(characters[start..end], out value);
    }

    // 1，145 or 13.48; more digits than fit a long count nothing.
    private static bool TryParse(ReadOnlySpan<char> written, out decimal value)
    {
        var (digits, count, decimals, point) = (0L, 0, 0, false);
        foreach (var character in written)
        {
            point |= character == '.';
            if (!char.IsAsciiDigit(character))
                continue;
            digits = (digits * 10) + character - '0';
            decimals += point ? 1 : 0;
            if (++count > MostDigits)
                break;
        }

        var fits = count <= MostDigits;
        value = fits ? new decimal((int)digits, (int)(digits >> 32), 0, isNegative: false, (byte)decimals) : 0;
        return fits;
    }

    private static bool TryReadChinese(ReadOnlySpan<char> characters, int start, int end, out decimal value)
    {
        value = 0;
        var numeral = characters[start..end];
        // 十几名 and 几十名 say no number.
        if (!MayCount(characters, start, end) || At(characters, end) is '几' || At(characters, start - 1) is '几')
            return false;
        // So do 数十名 and 数百件.
        if (At(characters, start - 1) is '数' && ChineseNumeral.DigitValue(numeral[0]) < 0)
            return false;
        if (numeral is "一" && WordsOfOne.Contains(At(characters, start - 1), StringComparison.Ordinal))
            return false;
        if (!ChineseNumeral.TryParse(numeral, out var whole))
            return false;
        value = whole;
        return true;
    }

    private static bool MayCount(ReadOnlySpan<char> characters, int start, int end)
    {
        var before = At(characters, start - 1);
        if (before is '之' || characters[end..].StartsWith("分之", StringComparison.Ordinal))
            return IsPercent(characters, start);
        return before is not ('第' or '〔') && !char.IsAsciiLetter(before)
            && !DateUnits.Contains(At(characters, end), StringComparison.Ordinal) && At(characters, end) is not '〕';
    }

    private static bool IsPercent(ReadOnlySpan<char> characters, int start)
        => characters[..start].EndsWith("百分之", StringComparison.Ordinal);

    // Long plain digits, unless words go on after them (as in 1234567元); mobile numbers always.
    private static bool LooksLikePhone(ReadOnlySpan<char> characters, int start, int end)
    {
        var digits = characters[start..end];
        if (digits.Length >= 2 && digits[0] == '0' && digits[1] != '.')
            return true;
        if (digits.Length < ShortestPhone || digits.ContainsAny('，', '.'))
            return false;
        return !char.IsLetter(At(characters, end)) || (digits.Length == 11 && digits[0] == '1');
    }

    // 2021.3.15, 2015-2017, 9：30, 0571-88000000 and 5G go on after their first number; all of it counts nothing.
    private static int EndOfCode(ReadOnlySpan<char> characters, int end)
    {
        while (true)
        {
            var next = At(characters, end);
            if (char.IsAsciiLetterOrDigit(next) || (next is '.' or '-' or '/' or '：' or '~' && char.IsAsciiDigit(At(characters, end + 1))))
                end++;
            else
                return end;
        }
    }

    private static int EndOfChinese(ReadOnlySpan<char> characters, int start)
    {
        var length = characters[start..].IndexOfAnyExcept(Chinese);
        return length < 0 ? characters.Length : start + length;
    }

    private static int Digits(ReadOnlySpan<char> characters)
    {
        var length = characters.IndexOfAnyExceptInRange('0', '9');
        return length < 0 ? characters.Length : length;
    }

    private static char At(ReadOnlySpan<char> characters, int index) => (uint)index < (uint)characters.Length ? characters[index] : '\n';
}
