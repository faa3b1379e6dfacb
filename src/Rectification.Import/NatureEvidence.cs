using System.Globalization;
using Rectification.Primitives;

namespace Rectification.Import;

/// <summary>One sign of what a text is.</summary>
/// <remarks>Immutable, safe to share between threads.</remarks>
public sealed record NatureEvidence
{
    /// <summary>What the sign shows, in English: <c>announces the answer</c>. The list stands in docs/natures.md.</summary>
    public required string Sign { get; init; }

    /// <summary>What the sign shows, for a reader.</summary>
    /// <param name="culture">Any Chinese culture gives Chinese, any other English; null means the current UI culture.</param>
    /// <returns>A few words.</returns>
    public string GetSign(CultureInfo? culture = null) => Nature.SignNames.Of(Sign, culture);

    /// <summary>Where the sign is met first.</summary>
    /// <value>Null for a property of the whole text, such as how much of it tells what was done.</value>
    public SourceSpan? Source { get; init; }

    /// <summary>What the sign adds to the sum of the nature.</summary>
    /// <value>Negative where it speaks against it.</value>
    public required double Weight { get; init; }
}
