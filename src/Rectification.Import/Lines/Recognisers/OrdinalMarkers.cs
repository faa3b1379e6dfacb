using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers;

/// <summary>Markers that put things in order by a word: 首先， 一方面， 第一， 第一部分.</summary>
internal static class OrdinalMarkers
{
    private const int LongestNumber = 5;

    private static readonly (string Word, int Number)[] SequenceWords = [
        ("首先，", 1), ("其次，", 2), ("再次，", 3), ("最后，", 3),
        ("一方面，", 1), ("一方面", 1), ("另一方面，", 2), ("另一方面", 2),
    ];

    /// <summary>Reads 首先， 其次， 一方面 and the like.</summary>
    /// <param name="rest">The line from its first character.</param>
    /// <returns>A length of 0 where the line begins with none.</returns>
    public static (MarkerStyle Style, int Number, int Length) ReadWord(ReadOnlySpan<char> rest)
    {
        foreach (var (word, number) in SequenceWords)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal))
                return (MarkerStyle.Ordinal, number, word.Length);
        }

        return default;
    }

    /// <summary>Reads 第一， and 第一部分, and what counts with a word of its own: 第一类问题：, 第一方面：.</summary>
    /// <param name="rest">The line from its 第 on.</param>
    /// <returns>A length of 0 where the line begins with none.</returns>
    public static (MarkerStyle Style, int Number, int Length) ReadCounted(ReadOnlySpan<char> rest)
    {
        if (WordMarkers.ReadOrdinal(rest) is { Length: > 0 } problem)
            return problem;
        return WordMarkers.ReadPart(rest) is { Length: > 0 } part ? part : ReadOrdinal(rest);
    }

    private static (MarkerStyle Style, int Number, int Length) ReadOrdinal(ReadOnlySpan<char> rest)
    {
        var window = rest[1..Math.Min(rest.Length, LongestNumber + 1)];
        if (window.IndexOf("部分") is > 0 and var part && ChineseMarkers.TryNumber(window[..part], out var number))
            return (MarkerStyle.Part, number, part + 3 + (part + 3 < rest.Length && rest[part + 3] is '：' or '、' or '，' ? 1 : 0));
        var comma = window.IndexOfAny('，', '、', '：');
        return comma > 0 && ChineseMarkers.TryNumber(window[..comma], out var value) ? (MarkerStyle.Ordinal, value, comma + 2) : default;
    }
}
