using Rectification.Import.Text;

namespace Rectification.Import.Readers.Totals;

/// <summary>The words around a count that tell whose it is.</summary>
internal readonly ref struct CountWords
{
    private CountWords(ReadOnlySpan<char> before, ReadOnlySpan<char> clause, ReadOnlySpan<char> behind)
    {
        Before = before;
        Clause = clause;
        Behind = behind;
    }

    /// <summary>What the clause says in front of the number, from the count before it on.</summary>
    public ReadOnlySpan<char> Before { get; }

    /// <summary>What the clause says in front of the number.</summary>
    public ReadOnlySpan<char> Clause { get; }

    /// <summary>The number and the rest of its sentence.</summary>
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
    public static CountWords At(CleanText text, TextRange sentence, int from, int at, AnsweredInspection answer)
        => new(text.Fold(new(Math.Min(from, at), at)), text.Fold(new(DeclaredCountReader.ClauseStart(text, sentence, at), at)), text.Fold(sentence.From(at))) { OfReview = answer.IsReview, Since = answer.Since };
}
