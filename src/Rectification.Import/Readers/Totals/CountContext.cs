using Rectification.Import.Text;

namespace Rectification.Import.Readers.Totals;

/// <summary>The words around a count that tell whose it is.</summary>
internal readonly ref struct CountContext
{
    // What stands further behind says nothing of the number, and looking there again and again would make a long sentence slow.
    private const int LongestBehind = 150;

    private CountContext(ReadOnlySpan<char> before, ReadOnlySpan<char> clause, ReadOnlySpan<char> behind)
    {
        Before = before;
        Clause = clause;
        Behind = behind;
    }

    /// <summary>What the clause says in front of the number, from the count before it on.</summary>
    public ReadOnlySpan<char> Before { get; }

    /// <summary>What the clause says in front of the number.</summary>
    public ReadOnlySpan<char> Clause { get; }

    /// <summary>The number and what follows it in its sentence, as far as that speaks of it.</summary>
    public ReadOnlySpan<char> Behind { get; }

    /// <summary>Whether the notice answers an audit or another review.</summary>
    public bool OfReview { get; private init; }

    /// <summary>The year in which the inspection began; null where it is not known.</summary>
    public int? Since { get; private init; }

    /// <summary>The words around a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="from">Where the clause begins, or the count before ends.</param>
    /// <param name="at">Where the number, or what it belongs to, begins.</param>
    /// <param name="answer">What the notice answers.</param>
    public static CountContext At(CleanText text, TextRange sentence, int from, int at, AnsweredInspection answer)
        => new(text.Fold(new(Math.Min(from, at), at)), text.Fold(new(DeclaredCountReader.ClauseStart(text, sentence, at), at)),
            text.Fold(sentence.From(at).To(Math.Min(sentence.End, at + LongestBehind)))) { OfReview = answer.IsReview,
            Since = answer.Since };
}
