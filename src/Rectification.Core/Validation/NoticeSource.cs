using Rectification.Primitives;

namespace Rectification.Validation;

/// <summary>What validation may know of the text that a notice was read from.</summary>
/// <remarks>
/// With it, findings stand at their exact words, and what may be a misreading is no accusation. Immutable, safe to share between threads.
/// </remarks>
public sealed record NoticeSource
{
    /// <summary>The text, in which the spans of the notice are counted.</summary>
    public required string Text { get; init; }

    /// <summary>Where the notice stands in it.</summary>
    /// <value>Null where it is the whole text.</value>
    public SourceSpan? Extent { get; init; }

    /// <summary>Where another reading of the outline fits as well.</summary>
    /// <value>
    /// Empty by default. What RN2xx says about the outline at such a place, and what RN3xx says about the notice's totals where there is
    /// any, is information instead of a warning.
    /// </value>
    public ValueList<SourceSpan> Uncertain { get; init; }
}
