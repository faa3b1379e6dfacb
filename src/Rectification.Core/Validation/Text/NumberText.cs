using Rectification.Primitives;

namespace Rectification.Validation.Text;

/// <summary>Reads the small whole numbers that stand in prose: 3, １８, 十二, 两.</summary>
internal static class NumberText
{
    /// <summary>Where the number that ends at <paramref name="end"/> begins; <paramref name="end"/> itself where there is none.</summary>
    public static int StartOf(ReadOnlySpan<char> text, int end)
    {
        while (end > 0 && IsNumeral(text[end - 1]))
            end--;
        return end;
    }

    /// <summary>
    /// Where the number that begins at <paramref name="start"/> ends; <paramref name="start"/> itself where there is none.
    /// </summary>
    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && IsNumeral(text[start]))
            start++;
        return start;
    }

    public static bool TryRead(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.IsEmpty || text.Length > 9)
            return false;
        if (Digit(text[0]) < 0)
        {
            var isNumeral = text.Length == 1 && ChineseNumeral.DigitValue(text[0]) is var single and > 0
                ? Take(single, out value)
                : ChineseNumeral.TryParse(text, out var parsed) && parsed <= int.MaxValue && Take((int)parsed, out value);
            return isNumeral;
        }

        foreach (var character in text)
        {
            if (Digit(character) is not (var digit and >= 0))
                return false;
            value = (value * 10) + digit;
        }

        return true;
    }

    /// <summary>The value of an ASCII or full-width digit; -1 for anything else.</summary>
    public static int Digit(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= '０' and <= '９' => character - '０',
        _ => -1,
    };

    private static bool Take(int read, out int value)
    {
        value = read;
        return true;
    }

    private static bool IsNumeral(char character)
        => Digit(character) >= 0 || character is '十' or '百' or '千' || ChineseNumeral.DigitValue(character) >= 0;
}
