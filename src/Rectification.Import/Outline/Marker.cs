using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>The number of an item as it stands in the text.</summary>
/// <param name="Style">How it is written.</param>
/// <param name="Number">What it counts, from 1.</param>
/// <param name="Range">Where it stands, punctuation included.</param>
internal readonly record struct Marker(MarkerStyle Style, int Number, TextRange Range)
{
    /// <summary>The marker as the text writes it; null where the item has none.</summary>
    public string? WrittenIn(CleanText text) => Range.IsEmpty ? null : text.WriteShared(Range);
}
