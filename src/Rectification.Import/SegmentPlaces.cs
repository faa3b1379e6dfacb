using Rectification.Primitives;

namespace Rectification.Import;

/// <summary>Where the segments of each role stand, looked up without going through all of them.</summary>
internal sealed class SegmentPlaces
{
    private readonly Dictionary<SegmentRole, List<SourceSpan>> _byRole = [];

    public SegmentPlaces(ValueList<TextSegment> segments)
    {
        foreach (var (span, role) in segments)
        {
            if (!_byRole.TryGetValue(role, out var spans))
                _byRole[role] = spans = [];
            spans.Add(span);
        }
    }

    /// <summary>The first segment of a role that starts at a place or behind it.</summary>
    public SourceSpan? First(SegmentRole role, int from)
    {
        if (!_byRole.TryGetValue(role, out var spans))
            return null;
        var found = spans.BinarySearch(new(from, 0));
        var index = found >= 0 ? found : ~found;
        return index < spans.Count ? spans[index] : null;
    }

    /// <summary>The last segment of a role.</summary>
    public SourceSpan? Last(SegmentRole role) => _byRole.TryGetValue(role, out var spans) ? spans[^1] : null;
}
