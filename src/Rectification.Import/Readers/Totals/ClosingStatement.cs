using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Readers.Totals;

/// <summary>A paragraph behind the last problem that sums up how far all of them have come: 以上9个事项中，办结7个，尚未办结2个。</summary>
internal static class ClosingStatement
{
    /// <summary>Whether a paragraph begins with such a sentence.</summary>
    public static bool IsOne(CleanText text, TextRange paragraph)
        => ProblemGroup.At(text.Fold(paragraph)) is { PointsBack: true, Count: > 1 }
            && DeclaredTotalsReader.Find(text, SentenceRanges.Split(text, paragraph).First()).Exists(total => total.State is not null);
}
