using System.Buffers;
using Rectification.Primitives;

namespace Rectification.Import.Text;

/// <summary>Segments in the making: neighbours of one role become one. A borrowed array holds them until their number is known.</summary>
internal sealed class SegmentBuffer : IDisposable
{
    private const int FirstCapacity = 256;

    private TextSegment[] _segments = ArrayPool<TextSegment>.Shared.Rent(FirstCapacity);
    private int _count;

    /// <summary>Adds a stretch.</summary>
    /// <param name="span">Where it stands; it begins where the last one ends.</param>
    /// <param name="role">What it was read as.</param>
    /// <param name="starts">Whether something begins there, so that it is kept apart from a neighbour of the same role.</param>
    public void Add(SourceSpan span, SegmentRole role, bool starts)
    {
        // White space inside a stretch belongs to it.
        if (!starts && _count >= 2 && _segments[_count - 1].Role == SegmentRole.Blank && _segments[_count - 2].Role == role)
            _count--;

        if (!starts && _count > 0 && _segments[_count - 1].Role == role)
            _segments[_count - 1] = new(SourceSpan.FromBounds(_segments[_count - 1].Span.Start, span.End), role);
        else
            Append(new(span, role));
    }

    /// <summary>The segments.</summary>
    public ValueList<TextSegment> ToValueList() => ValueList.Create<TextSegment>(_segments.AsSpan(0, _count));

    /// <summary>Gives the array back.</summary>
    public void Dispose() => ArrayPool<TextSegment>.Shared.Return(_segments);

    private void Append(TextSegment segment)
    {
        if (_count == _segments.Length)
        {
            var larger = ArrayPool<TextSegment>.Shared.Rent(_count * 2);
            _segments.CopyTo(larger, 0);
            ArrayPool<TextSegment>.Shared.Return(_segments);
            _segments = larger;
        }

        _segments[_count++] = segment;
    }
}
