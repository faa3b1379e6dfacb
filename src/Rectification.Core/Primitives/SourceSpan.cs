using System.Text.Json.Serialization;

namespace Rectification.Primitives;

/// <summary>A stretch of the imported text: where it starts and how long it is.</summary>
/// <remarks>
/// Counted in UTF-16 code units of the text as imported, so that it indexes a .NET string. Equal when start and length are equal.
/// <c>default</c> is the empty span at 0 and valid. Ordering is by start, then by length.
/// </remarks>
[JsonConverter(typeof(Json.NoticeJsonConverter))]
public readonly record struct SourceSpan : IComparable<SourceSpan>
{
    /// <summary>A span of <paramref name="length"/> code units from <paramref name="start"/>.</summary>
    /// <param name="start">The first code unit, 0 or more.</param>
    /// <param name="length">The number of code units, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative, or the end lies beyond <see cref="int.MaxValue"/>.</exception>
    public SourceSpan(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, int.MaxValue - start);
        Start = start;
        Length = length;
    }

    /// <summary>The first code unit.</summary>
    public int Start { get; }

    /// <summary>The number of code units.</summary>
    public int Length { get; }

    /// <summary>The code unit after the last one.</summary>
    public int End => Start + Length;

    /// <summary>The span between two offsets.</summary>
    /// <param name="start">The first code unit, 0 or more.</param>
    /// <param name="end">The code unit after the last one, not before <paramref name="start"/>.</param>
    /// <returns>The span.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="start"/> is negative or <paramref name="end"/> lies before it.
    /// </exception>
    public static SourceSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    /// <param name="other">The span asked about; an empty one lies inside when its position does.</param>
    /// <returns>True when no code unit of <paramref name="other"/> lies outside.</returns>
    public bool Contains(SourceSpan other) => other.Start >= Start && other.End <= End;

    /// <inheritdoc/>
    public int CompareTo(SourceSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : Length.CompareTo(other.Length);

    /// <summary>The text this span covers.</summary>
    /// <param name="text">The text that was imported.</param>
    /// <returns>The covered characters.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond <paramref name="text"/>.</exception>
    public ReadOnlySpan<char> Slice(ReadOnlySpan<char> text) => text.Slice(Start, Length);

    /// <summary>The span as <c>start..end</c>, the same in every culture.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Start}..{End}");
}
