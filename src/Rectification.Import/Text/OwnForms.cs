namespace Rectification.Import.Text;

/// <summary>
/// What one notice writes in a way of its own, found because it comes back: numbers, labels, and the places where it says how far an item
/// has come.
/// </summary>
/// <param name="Markers">The numbers that no table knows, in the order of the text.</param>
/// <param name="Labels">The labels that no table knows, by where they start.</param>
/// <param name="StatusPlaces">Where words start that stand in the place of a status.</param>
internal sealed record OwnForms(IReadOnlyList<Marker> Markers, IReadOnlyDictionary<int, Label> Labels, IReadOnlySet<int> StatusPlaces)
{
    /// <summary>Where words start that are over because others in the same place negate them: 过关 beside 未过关.</summary>
    public IReadOnlySet<int> Affirmed { get; init; } = new HashSet<int>();

    /// <summary>
    /// What the lines begin with, and what stands behind their numbers, by where it starts; empty until all other forms are known.
    /// </summary>
    public IReadOnlyDictionary<int, RecognisedWords> Lines { get; init; } = new Dictionary<int, RecognisedWords>();

    /// <summary>A notice that writes everything as others do.</summary>
    public static OwnForms None { get; } = new([], new Dictionary<int, Label>(), new HashSet<int>());

    /// <summary>The first of the markers that starts at this place or behind it; the number of markers where none does.</summary>
    public int IndexFrom(int start)
    {
        var (low, high) = (0, Markers.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Markers[middle].Range.Start < start)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The marker that starts at this place.</summary>
    public bool TryMarkerAt(int start, out Marker marker)
    {
        var index = Markers.Count == 0 ? 0 : IndexFrom(start);
        marker = index < Markers.Count ? Markers[index] : default;
        return index < Markers.Count && marker.Range.Start == start;
    }
}
