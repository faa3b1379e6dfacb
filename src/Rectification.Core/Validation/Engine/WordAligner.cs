using Rectification.Primitives;

namespace Rectification.Validation.Engine;

/// <summary>Lays words over the text they were read from, which may hold more: blanks, line ends, watermarks.</summary>
internal static class WordAligner
{
    // So many of the first characters have to fit before a place is taken.
    private const int Probe = 8;
    private const int LongestNoise = 80;
    private const int AfterNoise = 4;

    /// <summary>
    /// The place of each character of the words, as far as words and text go together; null where the words do not begin in the window.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="window">Where in it to look.</param>
    /// <param name="words">The words.</param>
    /// <param name="fromEnd">Whether the last place in the window is wanted, not the first.</param>
    public static int[]? Align(string text, SourceSpan window, string words, bool fromEnd)
    {
        var places = new int[words.Length];
        var (start, end) = (window.Start, Math.Min(window.End, text.Length));
        for (var at = First(text, start, end, words, fromEnd); at >= 0; at = fromEnd
                ? First(text, start, at, words, fromEnd)
                : First(text, at + 1, end, words, fromEnd))
        {
            if (Follow(text, at, end, words, places) >= Math.Min(Probe, words.Length))
                return places;
        }

        return null;
    }

    private static int First(string text, int start, int end, string words, bool fromEnd)
        => words.Length == 0 || start >= end ? -1
        : fromEnd ? text.LastIndexOf(words[0], end - 1, end - start)
        : text.IndexOf(words[0], start, end - start);

    /// <summary>Notes the places of the words from one offset of the text on.</summary>
    /// <returns>How many characters have one; those behind have -1.</returns>
    private static int Follow(string text, int at, int end, string words, int[] places)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (at >= end || !IsSame(text[at], words[i]))
                at = Resume(text, at, end, words, i);
            if (at < 0)
            {
                places.AsSpan(i).Fill(-1);
                return i;
            }

            places[i] = at++;
        }

        return words.Length;
    }

    /// <summary>Where the words go on behind what the notice left out; -1 where they do not.</summary>
    private static int Resume(string text, int at, int end, string words, int i)
    {
        var next = OverBlanks(text, at, end);
        if (next < end && IsSame(text[next], words[i]))
            return next;
        for (next = at; next < Math.Min(end, at + LongestNoise); next++)
        {
            if (IsSame(text[next], words[i]) && GoesOn(text, next, end, words, i))
                return next;
        }

        return -1;
    }

    private static bool GoesOn(string text, int at, int end, string words, int from)
    {
        for (var i = from; i < Math.Min(words.Length, from + AfterNoise); i++)
        {
            at = OverBlanks(text, at, end);
            if (at >= end || !IsSame(text[at++], words[i]))
                return false;
        }

        return true;
    }

    private static int OverBlanks(string text, int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || char.IsControl(text[at])))
            at++;
        return at;
    }

    /// <summary>Full-width ASCII is the same as its plain form.</summary>
    private static bool IsSame(char one, char other) => one == other || Plain(one) == Plain(other);

    private static char Plain(char character) => character is >= '！' and <= '～' ? (char)(character - '！' + '!') : character;
}
