namespace Rectification.Validation.Repetition;

/// <summary>Remembers the clauses of the texts read so far, and finds those that stand again.</summary>
/// <remarks>
/// The ends of long clauses are remembered too, since they often begin with another subject (我局对… and 局党组对…). Only the last few places of a clause are
/// looked at, so that a clause in thousands of texts costs no more than another.
/// </remarks>
internal sealed class ClauseIndex
{
    private const int MostPlaces = 4;
    private const int TailLength = 23;

    private readonly Dictionary<Words, int> _last = new(WordsComparer.Instance);
    private readonly List<(Place Place, int Before)> _places = [];

    /// <summary>Reads a text, and returns the clauses it shares with earlier ones and with its own beginning.</summary>
    /// <param name="text">The number of the text.</param>
    /// <param name="words">Its words.</param>
    public List<Match> Add(int text, string words)
    {
        var matches = new List<Match>();
        var start = 0;
        for (var length = Clauses.Next(words, ref start); length > 0; length = Clauses.Next(words, ref start))
        {
            if (!Add(text, words, start, length, matches) && length > TailLength)
                Add(text, words, start + length - TailLength, TailLength, matches);
            else if (length > TailLength)
                Add(text, words, start + length - TailLength, TailLength, []);
            start += length + 1;
        }

        return matches;
    }

    private bool Add(int text, string words, int start, int length, List<Match> matches)
    {
        var key = new Words(words, start, length);
        var before = _last.GetValueOrDefault(key, -1);
        _last[key] = _places.Count;
        _places.Add((new(text, start), before));
        for (var (place, count) = (before, 0); place >= 0 && count < MostPlaces; place = _places[place].Before, count++)
            matches.Add(new(_places[place].Place.Text, _places[place].Place.Start, start, length));
        return before >= 0;
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
