using System.Globalization;
using Rectification.Primitives;

namespace Rectification.Validation.Engine;

/// <summary>A number of the outline as written, taken apart: 一、 （一） 1. （1） ① 一是 第一.</summary>
/// <param name="Style">How it is written; punctuation and width make no difference.</param>
/// <param name="Value">1 or more; 0 where there is no number.</param>
internal readonly record struct OutlineNumber(NumberStyle Style, int Value)
{
    /// <summary>Reads a number; <c>default</c> where the text holds none that can be counted.</summary>
    public static OutlineNumber Parse(ReadOnlySpan<char> text)
    {
        // 一是 to 九是, the most frequent of all.
        if (text.Length == 2 && text[1] == '是' && ChineseNumeral.DigitValue(text[0]) is var small and > 0)
            return new(NumberStyle.Sentence, small);
        // 1. to 99., the next frequent.
        if (text.Length is 2 or 3 && text[^1] is '.' or '、' or '．' && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[^2]))
            return new(NumberStyle.Arabic, text.Length == 2 ? text[0] - '0' : ((text[0] - '0') * 10) + text[1] - '0');
        var (start, length) = FindNumeral(text);
        if (length == 0)
            return default;
        if (start > 0 && IsPoint(text[start - 1]))
            return new(NumberStyle.Decimal, ArabicValue(text.Slice(start, length)));
        var numeral = text.Slice(start, length);
        var bracket = start > 0 || (start + length < text.Length && text[start + length] is '）' or ')');
        if (numeral[0] is >= '①' and <= '⑳')
            return new(NumberStyle.Circled, numeral[0] - '①' + 1);
        if (IsArabic(numeral[0]))
            return new(bracket ? NumberStyle.ArabicBracket : NumberStyle.Arabic, ArabicValue(numeral));

        var value = SmallChineseValue(numeral);
        if (value == 0)
            return default;
        var style = text[0] == '第' ? NumberStyle.Ordinal
            : text[(start + length)..].StartsWith("是") || text[(start + length)..].StartsWith("要") ? NumberStyle.Sentence
            : bracket ? NumberStyle.ChineseBracket
            : NumberStyle.Chinese;
        return new(style, value);
    }

    /// <summary>The same number with another value, dressed like <paramref name="model"/>: 4 like （二） is （四）.</summary>
    public static string Write(int value, string model)
    {
        var (start, length) = FindNumeral(model);
        var invariant = CultureInfo.InvariantCulture;
        if (length == 0)
            return value.ToString(invariant);
        var first = model[start];
        var numeral = first is >= '①' and <= '⑳' && value is >= 1 and <= 20 ? ((char)('①' + value - 1)).ToString()
            : IsArabic(first) ? value.ToString(invariant)
            : ChineseNumeral.Format(value);
        return model[..start] + numeral + model[(start + length)..];
    }

    /// <summary>The numeral that counts on: the last level of 2.1.3.</summary>
    private static (int Start, int Length) FindNumeral(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && text[start] is '（' or '(' or '第' or ' ' or '　')
            start++;
        while (true)
        {
            var end = start;
            while (end < text.Length && IsNumeral(text[end]))
                end++;
            if (end == start || end + 1 >= text.Length || !IsPoint(text[end]) || !IsArabic(text[end + 1]))
                return (start, end - start);
            start = end + 1;
        }
    }

    private static bool IsPoint(char character) => character is '.' or '．';

    private static bool IsNumeral(char character)
        => IsArabic(character) || character is >= '①' and <= '⑳' || character is '十' or '百' or '廿'
            || ChineseNumeral.DigitValue(character) >= 0;

    private static bool IsArabic(char character) => character is (>= '0' and <= '9') or (>= '０' and <= '９');

    private static int ArabicValue(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            if (!IsArabic(digit) || value > 9999)
                return 0;
            value = (value * 10) + (digit <= '9' ? digit - '0' : digit - '０');
        }

        return value;
    }

    private static int SmallChineseValue(ReadOnlySpan<char> numeral)
    {
        // Most outlines stay below ten: one character, no parse.
        if (numeral.Length == 1 && numeral[0] != '十')
            return Math.Max(0, ChineseNumeral.DigitValue(numeral[0]));
        return ChineseNumeral.TryParse(numeral, out var value) && value <= 9999 ? (int)value : 0;
    }
}
