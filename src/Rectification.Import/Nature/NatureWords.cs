using Rectification.Import.Text;

namespace Rectification.Import.Nature;

/// <summary>Where the words stand that the signs look for: the text is read once for all of them.</summary>
internal sealed class NatureWords
{
    private static readonly WordTable[] OfClauses = [.. AnsweredProblems.WordsOfClauses, .. VoiceSigns.WordsOfClauses];

    private static readonly WordScanner Scanner = new([
        .. NatureSigns.All.Select(sign => sign.Phrases.SelectMany(phrase => phrase.First)),
        .. OfClauses,
    ]);

    private readonly List<int>[] _places;

    /// <summary>Reads stretches of a text, in order.</summary>
    public NatureWords(CleanText text, IEnumerable<TextRange> ranges)
    {
        _places = Scanner.NoPlaces();
        foreach (var range in ranges)
            Scanner.Find(text.Fold(range), range.Start, _places);
    }

    /// <summary>Where the phrases of one of <see cref="NatureSigns.All"/> may begin, in order.</summary>
    public List<int> OfSign(int sign) => _places[sign];

    /// <summary>For each clause how far from its start the first of the words stands; -1 where none does.</summary>
    /// <param name="words">One of the tables that are looked for in clauses.</param>
    /// <param name="clauses">The clauses, in order.</param>
    public int[] FirstIn(WordTable words, TextRange[] clauses)
    {
        var first = new int[clauses.Length];
        Array.Fill(first, -1);
        var clause = 0;
        foreach (var place in _places[NatureSigns.All.Length + Array.IndexOf(OfClauses, words)])
        {
            while (clause < clauses.Length && clauses[clause].End <= place)
                clause++;
            if (clause == clauses.Length)
                break;
            if (first[clause] < 0 && place >= clauses[clause].Start)
                first[clause] = place - clauses[clause].Start;
        }

        return first;
    }
}
