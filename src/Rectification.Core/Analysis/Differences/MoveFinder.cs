using Rectification.Analysis.Matching;

namespace Rectification.Analysis.Differences;

/// <summary>
/// Finds issues that stand elsewhere: in another aspect or issue, or in another order among those that both notices have there.
/// </summary>
internal sealed class MoveFinder
{
    private readonly List<ComparedIssue> _before;
    private readonly List<ComparedIssue> _after;
    private readonly Dictionary<string, string> _laterHolder;

    private MoveFinder(Notice earlier, Notice later, List<ComparedIssue> before, List<ComparedIssue> after,
        List<(int Before, int After)> pairs)
    {
        (_before, _after) = (before, after);
        _laterHolder = AspectPairs.Of(earlier, later,
            pairs.Select(pair => (before[pair.Before].Placed.Outer, after[pair.After].Placed.Outer)));
        foreach (var (one, other) in pairs)
            _laterHolder[before[one].Path] = after[other].Path;
    }

    /// <summary>The issues that moved, by their later index.</summary>
    public static HashSet<int> Find(
        Notice earlier, Notice later, List<ComparedIssue> before, List<ComparedIssue> after, List<(int Before, int After)> pairs)
    {
        var finder = new MoveFinder(earlier, later, before, after, pairs);
        var stayed = pairs.Where(finder.HasSameHolder).ToList();
        var moved = pairs.Except(stayed).Select(static pair => pair.After);
        return [.. moved, .. stayed.GroupBy(pair => after[pair.After].Placed.Outer, StringComparer.Ordinal).SelectMany(OutOfOrder)];
    }

    private bool HasSameHolder((int Before, int After) pair)
        => _laterHolder.TryGetValue(_before[pair.Before].Placed.Outer, out var holder) && holder == _after[pair.After].Placed.Outer;

    private static IEnumerable<int> OutOfOrder(IEnumerable<(int Before, int After)> inOneHolder)
    {
        var pairs = inOneHolder.OrderBy(static pair => pair.After).ToList();
        var kept = OrderKeepers.Of([.. pairs.Select(static pair => pair.Before)]);
        return pairs.Where((_, index) => !kept[index]).Select(static pair => pair.After);
    }
}
