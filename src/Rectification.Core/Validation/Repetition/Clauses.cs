using System.Buffers;

namespace Rectification.Validation.Repetition;

/// <summary>The clauses of a text: what stands between two marks.</summary>
internal static class Clauses
{
    // A shorter clause (截至目前) says nothing by itself.
    private const int Shortest = 6;

    private static readonly SearchValues<char> Ends = SearchValues.Create("，。；：,;:！？\r\n");

    /// <summary>Finds the next clause that is long enough to compare.</summary>
    /// <param name="words">The text.</param>
    /// <param name="start">Where to look from; moved to where the clause begins.</param>
    /// <returns>Its length; 0 where there is none.</returns>
    public static int Next(string words, ref int start)
    {
        while (start + Shortest <= words.Length)
        {
            var length = words.AsSpan(start).IndexOfAny(Ends);
            if (length < 0)
                length = words.Length - start;
            if (length >= Shortest)
                return length;
            start += length + 1;
        }

        return 0;
    }
}
