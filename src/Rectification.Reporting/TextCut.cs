namespace Rectification.Reporting;

/// <summary>Cuts words that are too long for their place, never through the middle of a character.</summary>
internal static class TextCut
{
    /// <summary>The words, or so much of their beginning with … behind it.</summary>
    /// <param name="words">The words.</param>
    /// <param name="most">The most UTF-16 code units to keep; the … comes on top.</param>
    public static string Of(string words, int most) => words.Length <= most ? words : words[..LengthOf(words, most)] + "…";

    /// <summary>How much of the words to keep: one code unit less where the cut would leave half of a surrogate pair.</summary>
    /// <param name="words">Words of more than <paramref name="most"/> code units.</param>
    /// <param name="most">The most UTF-16 code units to keep.</param>
    public static int LengthOf(string words, int most)
        => char.IsHighSurrogate(words[most - 1]) && char.IsLowSurrogate(words[most]) ? most - 1 : most;
}
