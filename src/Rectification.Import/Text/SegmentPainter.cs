using System.Buffers;
using Rectification.Primitives;

namespace Rectification.Import.Text;

/// <summary>Remembers for every clean character what it was read as, and tiles the imported text with it.</summary>
internal sealed class SegmentPainter(CleanText text) : IDisposable
{
    private const byte Starts = 0x80;

    private readonly byte[] _roles = Rent(text.Length);

    /// <summary>Gives the buffer back.</summary>
    public void Dispose() => ArrayPool<byte>.Shared.Return(_roles);

    private static byte[] Rent(int length)
    {
        var roles = ArrayPool<byte>.Shared.Rent(length);
        Array.Clear(roles, 0, length);
        return roles;
    }

    /// <summary>Paints several stretches alike.</summary>
    public void PaintAll(IEnumerable<TextRange> ranges, SegmentRole role)
    {
        foreach (var range in ranges)
            Paint(range, role);
    }

    /// <summary>Reads a stretch as something; what was said of it before is forgotten.</summary>
    public void Paint(TextRange range, SegmentRole role)
    {
        if (range.IsEmpty)
            return;
        _roles.AsSpan(range.Start, range.Length).Fill((byte)role);
        _roles[range.Start] |= Starts;
    }

    /// <summary>Reads a stretch as part of the one in front of it.</summary>
    public void PaintOn(TextRange range, SegmentRole role) => _roles.AsSpan(range.Start, Math.Max(range.Length, 0)).Fill((byte)role);

    /// <summary>What a character was read as.</summary>
    public SegmentRole RoleAt(int offset) => (SegmentRole)(_roles[offset] & ~Starts);

    /// <summary>Segments that tile a part of the imported text without gap or overlap.</summary>
    /// <param name="part">The part, in offsets of the imported text.</param>
    /// <param name="range">The clean characters inside that part.</param>
    public ValueList<TextSegment> Tile(SourceSpan part, TextRange range)
    {
        using var segments = new SegmentBuffer();
        var (position, noise) = (part.Start, 0);
        var (runStart, runRaw) = (range.Start, text.ToRaw(range.Start));
        foreach (var (clean, raw) in text.RunsFrom(range.Start).Skip(1).Append((range.End, 0)))
        {
            // Inside a run both texts run in step, so only changes of role and line ends cut it.
            for (var i = runStart; i < Math.Min(clean, range.End);)
            {
                var end = EndOfStretch(i, Math.Min(clean, range.End));
                if (text.Folded[i] != '\n')
                {
                    var at = runRaw + i - runStart;
                    if (at > position)
                        Between(segments, position, at, ref noise);
                    position = text.RawEnd(end - 1);
                    segments.Add(SourceSpan.FromBounds(at, position), (SegmentRole)(_roles[i] & ~Starts), (_roles[i] & Starts) != 0);
                }

                i = end;
            }

            if (clean >= range.End)
                break;
            (runStart, runRaw) = (clean, raw);
        }

        if (position < part.End)
            Between(segments, position, part.End, ref noise);
        return segments.ToValueList();
    }

    // As far as the role stays and no other stretch starts.
    private int EndOfStretch(int start, int end)
    {
        if (text.Folded[start] == '\n')
            return start + 1;
        var same = _roles.AsSpan(start + 1, end - start - 1).IndexOfAnyExcept((byte)(_roles[start] & ~Starts));
        var stop = same < 0 ? end : start + 1 + same;
        var lineFeed = text.Folded[start..stop].IndexOf('\n');
        return lineFeed < 0 ? stop : start + lineFeed;
    }

    // What lies between two clean characters is noise where noise was found, else blank.
    private void Between(SegmentBuffer segments, int start, int end, ref int noise)
    {
        while (noise < text.LeftOut.Count && text.LeftOut[noise].End <= start)
            noise++;
        while (noise < text.LeftOut.Count && text.LeftOut[noise].Start < end)
        {
            var found = text.LeftOut[noise];
            if (found.Start > start)
                segments.Add(SourceSpan.FromBounds(start, found.Start), SegmentRole.Blank, false);
            segments.Add(found, SegmentRole.Noise, true);
            start = found.End;
            noise++;
        }

        if (start < end)
            segments.Add(SourceSpan.FromBounds(start, end), SegmentRole.Blank, false);
    }
}
