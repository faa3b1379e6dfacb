using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>
/// Which style of number stands above which throughout a notice: where a heading is missing, what follows goes back to the level it has
/// elsewhere.
/// </summary>
internal sealed class StyleOrder
{
    private readonly Dictionary<((MarkerStyle, int) Above, (MarkerStyle, int) Below), int> _counts = [];

    /// <summary>Nothing is known.</summary>
    public static StyleOrder None { get; } = new();

    /// <summary>Whether some styles stand above each other both ways.</summary>
    public bool IsContradictory => _counts.Keys.Any(pair => pair.Above != pair.Below && _counts.ContainsKey((pair.Below, pair.Above)));

    /// <summary>The order in a finished outline.</summary>
    public static StyleOrder Of(OutlineNode root)
    {
        var order = new StyleOrder();
        order.Count(root);
        return order;
    }

    /// <summary>
    /// Whether items numbered like the first hold items numbered like the second more often than the other way round; where both are as
    /// frequent, the usual order of styles decides.
    /// </summary>
    public bool StandsAbove(Marker first, Marker second)
    {
        var (above, below) = (_counts.GetValueOrDefault((Style(first), Style(second))),
            _counts.GetValueOrDefault((Style(second), Style(first))));
        return above > below
            || (above > 0 && above == below && first.Style is >= MarkerStyle.Part and <= MarkerStyle.Circled && first.Style < second.Style);
    }

    private void Count(OutlineNode node)
    {
        // A list that answers, counting from 1, may be numbered like the problems.
        foreach (var child in node.Children.Where(child => !child.InAnswer || node.Children[0].Marker.Number != 1))
        {
            for (var above = node; above.Parent is not null; above = above.Parent)
            {
                var pair = (Style(above.Marker), Style(child.Marker));
                _counts[pair] = _counts.GetValueOrDefault(pair) + 1;
            }

            Count(child);
        }
    }

    private static (MarkerStyle, int) Style(Marker marker) => (marker.Style, marker.Form);
}
