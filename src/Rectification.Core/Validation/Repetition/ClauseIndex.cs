using System.Runtime.InteropServices;

namespace Rectification.Validation.Repetition;

/// <summary>Remembers the clauses of the texts read so far, and finds those that stand again.</summary>
/// <remarks>
/// Of a long clause only the end is compared, since it often begins with another subject (我局对… and 局党组对…). Only the last few places of a
/// clause are looked at, so that a clause in thousands of texts costs no more than another.
/// </remarks>
/// <param name="texts">How many texts there are about.</param>
internal sealed class ClauseIndex(int texts)
{
    private const int ClausesOfText = 3;
    private const int MostPlaces = 4;
    private const int TailLength = 23;

    private readonly Dictionary<Words, int> _last = new(texts * ClausesOfText, WordsComparer.Instance);
    private readonly List<(Place Place, int Before)> _places = new(texts * ClausesOfText);

    /// <summary>Reads a text, and finds the clauses it shares with earlier ones and with its own beginning.</summary>
    /// <param name="text">The number of the text.</param>
    /// <param name="words">Its words.</param>
    /// <returns>Null where it shares none.</returns>
    public List<Match>? Add(int text, string words)
    {
        List<Match>? matches = null;
        var start = 0;
        for (var length = Clauses.Next(words, ref start); length > 0; length = Clauses.Next(words, ref start))
        {
            var end = start + length;
            Add(text, words, Math.Max(start, end - TailLength), end, ref matches);
            start = end + 1;
        }

        return matches;
    }

    private void Add(int text, string words, int start, int end, ref List<Match>? matches)
    {
        ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_last, new Words(words, start, end - start), out var isKnown);
        var before = isKnown ? last : -1;
        last = _places.Count;
        _places.Add((new(text, start), before));
        for (var (place, count) = (before, 0); place >= 0 && count < MostPlaces; place = _places[place].Before, count++)
            (matches ??= []).Add(new(_places[place].Place.Text, _places[place].Place.Start, start, end - start));
    }

    /// <summary>Words that stand in an earlier text and in this one.</summary>
    /// <param name="Earlier">The number of the earlier text; that of the text itself where it repeats itself.</param>
    /// <param name="There">Where in the earlier text.</param>
    /// <param name="Here">Where in this text.</param>
    /// <param name="Length">How long.</param>
    internal readonly record struct Match(int Earlier, int There, int Here, int Length);

    private readonly record struct Place(int Text, int Start);

    private readonly record struct Words(string Text, int Start, int Length)
    {
        public ReadOnlySpan<char> Span => Text.AsSpan(Start, Length);
    }

    private sealed class WordsComparer : IEqualityComparer<Words>
    {
        public static WordsComparer Instance { get; } = new();

        public bool Equals(Words x, Words y) => x.Span.SequenceEqual(y.Span);

        public int GetHashCode(Words obj) => string.GetHashCode(obj.Span, StringComparison.Ordinal);
    }
}
