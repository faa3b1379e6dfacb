using Rectification.Validation.Text;

namespace Rectification.Validation.Dates;

/// <summary>The number of a paper, 青图〔2023〕9号: who issued it, the year, and which of that year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Start">Where the bracket of the year begins.</param>
/// <param name="End">Behind the 号.</param>
internal readonly record struct DocumentNumber(int Year, int Start, int End)
{
    private const int LengthOfYear = 4;
    private const int LongestNumber = 5;
    private const string Opening = "〔［[";
    private const string Closing = "〕］]";

    /// <summary>Whether a text may hold one.</summary>
    public static bool MayStandIn(string words) => words.AsSpan().ContainsAny(Opening);

    /// <summary>The numbers of a text.</summary>
    public static IEnumerable<DocumentNumber> Find(string words)
    {
        for (var at = words.AsSpan().IndexOfAny(Opening); at >= 0; at = Next(words, at + 1))
        {
            if (Read(words, at) is { } number)
                yield return number;
        }
    }

    private static int Next(string words, int from) => words.AsSpan(from).IndexOfAny(Opening) is var next and >= 0 ? from + next : -1;

    private static DocumentNumber? Read(string words, int at)
    {
        var close = at + 1 + LengthOfYear;
        if (close >= words.Length || !Closing.Contains(words[close], StringComparison.Ordinal)
                || !NumberText.TryRead(words.AsSpan(at + 1, LengthOfYear), out var year))
            return null;
        var sign = words.AsSpan(close + 1, Math.Min(LongestNumber + 1, words.Length - close - 1)).IndexOf('号');
        return sign > 0 && NumberText.TryRead(words.AsSpan(close + 1, sign), out _) ? new(year, at, close + sign + 2) : null;
    }
}
