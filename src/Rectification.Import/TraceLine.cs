using System.Globalization;
using Rectification.Primitives;

namespace Rectification.Import;

/// <summary>How one line of the text, or one item inside it, was read.</summary>
public sealed record TraceLine
{
    /// <summary>The line, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The text that was decided on.</summary>
    public required SourceSpan Source { get; init; }

    /// <summary>The marker as written, such as （一）.</summary>
    /// <value>Null where none was seen.</value>
    public string? Marker { get; init; }

    /// <summary>The level in the outline, 0 for the highest.</summary>
    /// <value>Null for text that is no node of the outline.</value>
    public int? Level { get; init; }

    /// <summary>What it was taken for: a segment role or a kind of node.</summary>
    public required string Reading { get; init; }

    /// <summary>Why, in English.</summary>
    public required string Reason { get; init; }

    /// <summary>What it was taken for, for a reader.</summary>
    /// <param name="culture">Any Chinese culture gives Chinese, any other English; null means the current UI culture.</param>
    /// <returns>A word or two.</returns>
    public string GetReading(CultureInfo? culture = null) => TraceTerms.Reading(Reading, culture);

    /// <summary>Why, for a reader.</summary>
    /// <param name="culture">Any Chinese culture gives Chinese, any other English; null means the current UI culture.</param>
    /// <returns>The reasons, one behind the other.</returns>
    public string GetReason(CultureInfo? culture = null) => TraceTerms.Reason(Reason, culture);
}
