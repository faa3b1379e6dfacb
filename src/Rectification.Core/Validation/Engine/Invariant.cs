using System.Globalization;
using Rectification.Primitives;

namespace Rectification.Validation.Engine;

/// <summary>Writes the arguments of findings, the same in every culture.</summary>
internal static class Invariant
{
    private const int LongestExcerpt = 40;

    public static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Text(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    public static string Text(PartialDate date) => date.ToString(null, CultureInfo.InvariantCulture);

    /// <summary>The beginning of a text, cut to a length that suits a message.</summary>
    public static string Excerpt(ReadOnlySpan<char> text, int longest = LongestExcerpt)
    {
        text = text.Trim();
        if (text.Length <= longest)
            return text.ToString();
        var end = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return $"{text[..end]}…";
    }
}
