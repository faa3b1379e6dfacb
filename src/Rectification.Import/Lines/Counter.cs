using System.Buffers;
using Rectification.Import.Lines.Recognisers;
using Rectification.Primitives;

namespace Rectification.Import.Lines;

/// <summary>Reads what counts inside a number, whatever stands around it.</summary>
internal static class Counter
{
    private const int LongestChinese = 3;
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Formal = "壹贰叁肆伍陆柒捌玖拾";
    private const string ChineseDigits = "一二三四五六七八九十";
    private const int Romans = 12;

    // Nearly every character that is asked for is a Chinese one that counts nothing.
    private static readonly SearchValues<char> Counting = SearchValues.Create(Stems + Formal + ChineseDigits);

    /// <summary>Reads the counter at the start of the words.</summary>
    /// <returns>A length of 0 where there is none.</returns>
    public static (CounterKind Kind, int Number, int Length) Read(ReadOnlySpan<char> words) => words[0] switch
    {
        >= '0' and <= '9' => ReadArabic(words),
        >= 'Ⅰ' and < (char)('Ⅰ' + Romans) => (CounterKind.Roman, words[0] - 'Ⅰ' + 1, 1),
        >= 'ⅰ' and < (char)('ⅰ' + Romans) => (CounterKind.SmallRoman, words[0] - 'ⅰ' + 1, 1),
        >= 'a' and <= 'z' => (CounterKind.SmallLetter, words[0] - 'a' + 1, 1),
        >= 'A' and <= 'Z' => (CounterKind.Letter, words[0] - 'A' + 1, 1),
        >= '\u3400' when !Counting.Contains(words[0]) => default,
        var first when Stems.Contains(first, StringComparison.Ordinal)
            => (CounterKind.Stem, Stems.IndexOf(first, StringComparison.Ordinal) + 1, 1),
        var first when Formal.Contains(first, StringComparison.Ordinal)
            => (CounterKind.Formal, Formal.IndexOf(first, StringComparison.Ordinal) + 1, 1),
        var first when MarkerCharacters.Enclosed(first) is > 0 and var number => (CounterKind.Enclosed, number, 1),
        var first when ChineseDigits.Contains(first, StringComparison.Ordinal) => ReadChinese(words),
        _ => default,
    };

    private static (CounterKind Kind, int Number, int Length) ReadArabic(ReadOnlySpan<char> words)
    {
        var digits = 0;
        while (digits < words.Length && char.IsAsciiDigit(words[digits]))
            digits++;
        return digits > 3
            ? default
            : (CounterKind.Arabic, int.Parse(words[..digits], System.Globalization.CultureInfo.InvariantCulture), digits);
    }

    private static (CounterKind Kind, int Number, int Length) ReadChinese(ReadOnlySpan<char> words)
    {
        var digits = 0;
        while (digits < words.Length && ChineseDigits.Contains(words[digits], StringComparison.Ordinal))
            digits++;
        return digits <= LongestChinese && ChineseNumeral.TryParse(words[..digits], out var number)
            ? (CounterKind.Chinese, (int)number, digits)
            : default;
    }
}
