using Rectification.Primitives;

namespace Rectification.Import;

/// <summary>A stretch of the text and what it was read as.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Role">What it was read as.</param>
public readonly record struct TextSegment(SourceSpan Span, SegmentRole Role);
