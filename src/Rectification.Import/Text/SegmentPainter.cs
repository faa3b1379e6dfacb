using Rectification.Primitives;

namespace Rectification.Import.Text;

/// <summary>Remembers for every clean character what it was read as, and tiles the imported text with it.</summary>
internal sealed class SegmentPainter(CleanText text)
{
    private const byte Starts = 0x80;

    private readonly byte[] _roles = new byte[text.Length];

    /// <summary>Reads a stretch as something; what was said of it before is forgotten.</summary>
    public void Paint(TextRange range, SegmentRole role)
    {
        if (range.IsEmpty)
            return;
        _roles.AsSpan(range.Start, range.Length).Fill((byte)role);
        _roles[range.Start] |= Starts;
    }

    /// <summary>What a character was read as.</summary>
    public SegmentRole RoleAt(int offset) => (SegmentRole)(_roles[offset] & ~Starts);

    /// <summary>Segments that tile a part of the imported text without gap or overlap.</summary>
    /// <param name="part">The part, in offsets of the imported text.</param>
    /// <param name="range">The clean characters inside that part.</param>
    public ValueList<TextSegment> Tile(SourceSpan part, TextRange range)
    {
        var segments = new List<TextSegment>();
        var (position, noise) = (part.Start, 0);
        for (var i = range.Start; i < range.End; i++)
        {
            if (text.Folded[i] == '\n')
                continue;
            var raw = text.ToRaw(i);
            if (raw > position)
                Between(segments, position, raw, ref noise);
            Extend(segments, SourceSpan.FromBounds(raw, raw + 1), (SegmentRole)(_roles[i] & ~Starts), (_roles[i] & Starts) != 0);
            position = raw + 1;
        }

        if (position < part.End)
            Between(segments, position, part.End, ref noise);
        return segments.ToValueList();
    }

    // What lies between two clean characters is noise where noise was found, else blank.
    private void Between(List<TextSegment> segments, int start, int end, ref int noise)
    {
        while (noise < text.Noise.Count && text.Noise[noise].End <= start)
            noise++;
        while (noise < text.Noise.Count && text.Noise[noise].Start < end)
        {
            var found = text.Noise[noise];
            if (found.Start > start)
                Extend(segments, SourceSpan.FromBounds(start, found.Start), SegmentRole.Blank, false);
            Extend(segments, found, SegmentRole.Noise, true);
            start = found.End;
            noise++;
        }

        if (start < end)
            Extend(segments, SourceSpan.FromBounds(start, end), SegmentRole.Blank, false);
    }

    private static void Extend(List<TextSegment> segments, SourceSpan span, SegmentRole role, bool starts)
    {
        // White space inside a stretch belongs to it.
        if (!starts && segments.Count >= 2 && segments[^1].Role == SegmentRole.Blank && segments[^2].Role == role)
            segments.RemoveAt(segments.Count - 1);

        if (!starts && segments.Count > 0 && segments[^1].Role == role)
            segments[^1] = new(SourceSpan.FromBounds(segments[^1].Span.Start, span.End), role);
        else
            segments.Add(new(span, role));
    }
}
