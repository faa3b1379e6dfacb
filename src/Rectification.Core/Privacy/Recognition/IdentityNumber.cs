using System.Globalization;
using Rectification.Primitives;

namespace Rectification.Privacy.Recognition;

/// <summary>The number of a resident identity card (GB 11643): region, date of birth, serial number, check character.</summary>
internal static class IdentityNumber
{
    public const int Length = 18;

    /// <summary>The length of numbers given out until 1999: the year of birth in two digits, no check character.</summary>
    public const int OldLength = 15;

    private const string CheckCharacters = "10X98765432";

    private static ReadOnlySpan<byte> Weights => [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Whether the characters are one: digits, a day that exists, and the check character that follows from them.</summary>
    public static bool IsOne(ReadOnlySpan<char> text)
    {
        if (text.Length != Length || !IsBirthday(text[6..14]))
            return false;
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
                return false;
            sum += (text[i] - '0') * Weights[i];
        }

        return char.ToUpperInvariant(text[^1]) == CheckCharacters[sum % 11];
    }

    /// <summary>Whether eight digits are a day since 1900.</summary>
    public static bool IsBirthday(ReadOnlySpan<char> digits)
        => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var date)
        && date >= 1900_01_01 && PartialDate.IsDay(date / 10000, date / 100 % 100, date % 100);
}
