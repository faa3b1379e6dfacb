using System.Globalization;

namespace Rectification.Validation.Text;

/// <summary>Finds the counts in a stretch of prose, leaving out dates, shares and decimals.</summary>
internal static class NumberScanner
{
    /// <summary>Where the decimal number that ends at <paramref name="end"/> begins.</summary>
    public static int StartOfDecimal(ReadOnlySpan<char> text, int end)
    {
        while (end > 0 && IsDecimal(text[end - 1]))
            end--;
        return end;
    }

    /// <summary>Where the decimal number that begins at <paramref name="start"/> ends.</summary>
    public static int EndOfDecimal(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && IsDecimal(text[start]))
            start++;
        return start;
    }

    /// <summary>Reads 70.25, 12．5 or 1,145 (a comma before three digits).</summary>
    public static bool TryReadDecimal(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        if (text.IsEmpty || text.Length > 20)
            return false;
        Span<char> ascii = stackalloc char[20];
        for (var i = 0; i < text.Length; i++)
            ascii[i] = text[i] == '．' ? '.' : NumberText.Digit(text[i]) is var digit and >= 0 ? (char)('0' + digit) : text[i];
        return decimal.TryParse(ascii[..text.Length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>The whole numbers between two places that count something: not 2020年, 3月, 24.1, 96% or 5-8.</summary>
    public static List<Count> Counts(ReadOnlySpan<char> text, int start, int end)
    {
        var found = new List<Count>();
        for (var i = start; i < end;)
        {
            if (NumberText.Digit(text[i]) < 0)
            {
                i++;
                continue;
            }

            var stop = EndOfDecimal(text, i);
            if (stop < end && stop < text.Length && IsCounted(text[stop]) && NumberText.TryRead(text[i..stop], out var value))
                found.Add(new(i, stop, value));
            i = stop;
        }

        return found;
    }

    /// <summary>Only a unit makes a number a count; years, months, days, shares and ranges are none.</summary>
    private static bool IsCounted(char next)
        => next >= '一' && next is not ('年' or '月' or '日' or '号' or '点' or '时' or '～') && !char.IsPunctuation(next);

    private static bool IsDecimal(char character) => character is '.' or '．' || NumberText.Digit(character) >= 0;

    /// <summary>A whole number and where it stands.</summary>
    internal readonly record struct Count(int Start, int End, int Value);
}
