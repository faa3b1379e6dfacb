using Rectification.Import;
using Rectification.Primitives;

namespace Rectification.Reporting.Html;

/// <summary>A stretch of the text that was read as one thing.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">The character behind the last one.</param>
/// <param name="Role">What it was read as; null where nobody said.</param>
internal readonly record struct TextStretch(int Start, int End, SegmentRole? Role)
{
    /// <summary>Stretches without gap or overlap from the first segment to the last; the whole text where there are none.</summary>
    /// <remarks>An import's segments are so already. A host's own may be otherwise, and reach beyond the text.</remarks>
    public static IReadOnlyList<TextStretch> Tile(ValueList<TextSegment> segments, int length)
    {
        if (segments.IsEmpty)
            return length == 0 ? [] : [new(0, length, null)];
        var stretches = new List<TextStretch>(segments.Count);
        var at = Math.Min(segments[0].Span.Start, length);
        foreach (var (span, role) in segments)
        {
            var (start, end) = (Math.Min(span.Start, length), Math.Min(span.End, length));
            if (start > at)
                stretches.Add(new(at, start, null));
            if (end > Math.Max(at, start))
                stretches.Add(new(Math.Max(at, start), end, role));
            at = Math.Max(at, end);
        }

        return stretches;
    }
}
