using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>Lists that serve one paragraph after another.</summary>
internal sealed class MarkerLists
{
    /// <summary>All markers of the paragraph.</summary>
    public List<Marker> All { get; } = [];

    /// <summary>Those of its outermost list.</summary>
    public List<Marker> Items { get; } = [];

    /// <summary>Those of the list inside one item.</summary>
    public List<Marker> Inner { get; } = [];
}
