using Rectification.Import.Text;

namespace Rectification.Import.Readers.Totals;

/// <summary>A sentence and what it counts.</summary>
/// <param name="Range">The sentence.</param>
/// <param name="Counts">The counts that may declare a total, in order.</param>
internal sealed record CountedSentence(TextRange Range, List<DeclaredCount> Counts);
