using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Totals;

/// <summary>A number with its unit, and with what it counts where a noun says so: 18项具体问题, 整改措施85条, 13个.</summary>
/// <param name="Range">From the noun or number that comes first to the one that comes last.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">The measure word, such as 项.</param>
/// <param name="Subject">What is counted; null for a bare number and unit.</param>
internal sealed record DeclaredCount(TextRange Range, int Value, string Unit, DeclaredSubject? Subject)
{
    /// <summary>How far they have come; null where nothing tells it.</summary>
    public DeclaredState? State { get; init; }

    /// <summary>The clause it stands in.</summary>
    public TextRange Clause { get; init; }

    /// <summary>Where the words in front of it begin: with its clause, or behind the count before it.</summary>
    public int From { get; init; }

    /// <summary>What its clause says in front of it, from the count before it on.</summary>
    public TextRange Before => new(From, Range.Start);

    /// <summary>What its clause says in front of it, with the counts that stand there.</summary>
    public TextRange Opening => Clause.To(Range.Start);

    /// <summary>What its clause says behind it, with the counts that stand there.</summary>
    public TextRange Behind => Clause.From(Range.End);

    /// <summary>Whether it is counted in kinds: 分为立行立改、长期坚持三类.</summary>
    public bool IsOfKinds => Unit.EndsWith('类');
}
