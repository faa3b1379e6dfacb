namespace Rectification.Analysis.Matching;

/// <summary>Finds which issues of two lists are the same ones, so that the sum of all likenesses is the greatest there can be.</summary>
/// <remarks>
/// Pairs below the threshold count for nothing, so that the groups of issues that resemble each other can be solved one by one without
/// losing the best whole. A group of more than <see cref="LargestGroup"/> issues on both sides is matched by taking the best pair first, in
/// time that grows with the number of pairs.
/// </remarks>
internal static class IssueMatcher
{
    /// <summary>The most issues of a group for which the best assignment is sought.</summary>
    public const int LargestGroup = 600;

    public static List<IssueMatch> Match(IReadOnlyList<IssueProfile> before, IReadOnlyList<IssueProfile> after)
    {
        var pairs = Pairs(before, after);
        return [.. MatchGroups.Of(pairs, before.Count, after.Count).SelectMany(static group => Solve(group))
            .OrderBy(static match => match.After)];
    }

    /// <summary>Every pair that is alike enough to be one issue.</summary>
    private static List<IssueMatch> Pairs(IReadOnlyList<IssueProfile> before, IReadOnlyList<IssueProfile> after)
    {
        var candidates = new Candidates(before);
        return [.. Enumerable.Range(0, after.Count)
            .SelectMany(later => candidates.For(after[later])
                .Select(earlier => new IssueMatch(earlier, later, MatchWeights.Compare(before[earlier], after[later]))))
            .Where(static pair => pair.Likeness >= MatchWeights.Threshold)];
    }

    private static IEnumerable<IssueMatch> Solve(List<IssueMatch> group)
    {
        if (group.Count == 1)
            return group;
        var rows = group.Select(static pair => pair.Before).Distinct().Order().ToList();
        var columns = group.Select(static pair => pair.After).Distinct().Order().ToList();
        return Math.Min(rows.Count, columns.Count) > LargestGroup ? BestFirst(group) : Best(group, rows, columns);
    }

    private static IEnumerable<IssueMatch> Best(List<IssueMatch> group, List<int> rows, List<int> columns)
    {
        var turned = rows.Count > columns.Count;
        var costs = turned ? new double[columns.Count, rows.Count] : new double[rows.Count, columns.Count];
        var pairs = new Dictionary<(int Row, int Column), IssueMatch>();
        foreach (var pair in group)
        {
            var (before, after) = (rows.BinarySearch(pair.Before), columns.BinarySearch(pair.After));
            var at = turned ? (after, before) : (before, after);
            pairs[at] = pair;
            costs[at.Item1, at.Item2] = MatchWeights.Threshold - pair.Likeness;
        }

        var assigned = Assignment.Solve(costs);
        return Enumerable.Range(0, assigned.Length)
            .Where(row => pairs.ContainsKey((row, assigned[row])))
            .Select(row => pairs[(row, assigned[row])]);
    }

    private static IEnumerable<IssueMatch> BestFirst(List<IssueMatch> group)
    {
        var (before, after) = (new HashSet<int>(), new HashSet<int>());
        foreach (var pair in group.OrderByDescending(static pair => pair.Likeness).ThenBy(static pair => pair.After)
                .ThenBy(static pair => pair.Before))
        {
            if (before.Contains(pair.Before) || after.Contains(pair.After))
                continue;
            before.Add(pair.Before);
            after.Add(pair.After);
            yield return pair;
        }
    }
}
