using Rectification.Primitives;

namespace Rectification.Privacy;

/// <summary>A text without its personal data, and the way between old and new offsets.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class RedactedText
{
    internal RedactedText(string text, int originalLength, ValueList<Redaction> redactions)
        => (Text, OriginalLength, Redactions) = (text, originalLength, redactions);

    /// <summary>The text as it may be shown.</summary>
    public string Text { get; }

    /// <summary>The length of the text that was redacted.</summary>
    public int OriginalLength { get; }

    /// <summary>What was hidden, in the order of the text.</summary>
    public ValueList<Redaction> Redactions { get; }

    /// <summary>Where a character of the original stands now.</summary>
    /// <param name="offset">From 0 to <see cref="OriginalLength"/>.</param>
    /// <returns>The offset in <see cref="Text"/>; for a character that was hidden, that of its replacement.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The original has no such offset.</exception>
    public int ToRedacted(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, OriginalLength);
        return Move(offset, static redaction => redaction.Original, static redaction => redaction.Redacted, toEnd: false);
    }

    /// <summary>Where a stretch of the original stands now.</summary>
    /// <param name="span">A stretch of the original.</param>
    /// <returns>The stretch of <see cref="Text"/>; it holds the whole replacement of everything that it held a part of.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The stretch reaches beyond the original.</exception>
    public SourceSpan ToRedacted(SourceSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, OriginalLength, nameof(span));
        var start = ToRedacted(span.Start);
        var end = span.Length == 0
            ? start
            : Move(span.End, static redaction => redaction.Original, static redaction => redaction.Redacted, toEnd: true);
        return SourceSpan.FromBounds(start, end);
    }

    /// <summary>Where a character of the redacted text stood in the original.</summary>
    /// <param name="offset">From 0 to the length of <see cref="Text"/>.</param>
    /// <returns>The offset in the original; for a character of a replacement, where the hidden words began.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such offset.</exception>
    public int ToOriginal(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Text.Length);
        return Move(offset, static redaction => redaction.Redacted, static redaction => redaction.Original, toEnd: false);
    }

    /// <summary>The stretch of the original of which a stretch of the redacted text tells.</summary>
    internal SourceSpan ToOriginal(SourceSpan span) => SourceSpan.FromBounds(
        ToOriginal(span.Start),
        Move(span.End, static redaction => redaction.Redacted, static redaction => redaction.Original, toEnd: true));

    private int Move(int offset, Func<Redaction, SourceSpan> from, Func<Redaction, SourceSpan> to, bool toEnd)
    {
        // The last replacement that begins before the offset, or, for the beginning of a stretch, at it.
        var (low, high) = (0, Redactions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (from(Redactions[middle]).Start < offset + (toEnd ? 0 : 1))
                low = middle + 1;
            else
                high = middle;
        }

        if (low == 0)
            return offset;
        var before = Redactions[low - 1];
        if (offset >= from(before).End)
            return offset - from(before).End + to(before).End;
        return toEnd ? to(before).End : to(before).Start;
    }
}
