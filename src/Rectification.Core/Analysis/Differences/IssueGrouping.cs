using Rectification.Analysis.Matching;

namespace Rectification.Analysis.Differences;

/// <summary>
/// Finds which issues of two notices belong together: pairs first, then the parts of splits and mergers among what is left.
/// </summary>
internal sealed class IssueGrouping
{
    private readonly List<ComparedIssue> _before;
    private readonly List<ComparedIssue> _after;
    private readonly Candidates _inBefore;
    private readonly Candidates _inAfter;
    private readonly List<IssueMatch> _matches;
    private readonly List<IssueGroup> _groups = [];
    private readonly HashSet<int> _usedBefore = [];
    private readonly HashSet<int> _usedAfter = [];

    private IssueGrouping(List<ComparedIssue> before, List<ComparedIssue> after)
    {
        (_before, _after) = (before, after);
        List<IssueProfile> earlier = [.. before.Select(static issue => issue.Profile)];
        List<IssueProfile> later = [.. after.Select(static issue => issue.Profile)];
        (_inBefore, _inAfter) = (new(earlier), new(later));
        _matches = IssueMatcher.Match(earlier, later);
    }

    /// <summary>Every issue of both notices, each in one group, in the order of <see cref="NoticeDiff.Issues"/>.</summary>
    public static List<IssueGroup> Of(List<ComparedIssue> before, List<ComparedIssue> after)
    {
        var grouping = new IssueGrouping(before, after);
        grouping.AddSplits();
        grouping.AddMergers();
        grouping.AddPairs();
        grouping.AddNew();
        grouping.AddGone();
        return grouping.InOrder();
    }

    private void AddSplits()
    {
        var paired = _matches.Select(static match => match.After).ToHashSet();
        var free = Enumerable.Range(0, _after.Count).Where(index => !paired.Contains(index));
        var wholes = _matches.ToDictionary(static match => match.Before, static match => match.After);
        foreach (var (whole, parts, share) in new PartFinder(_before, _after, _inBefore).Find(wholes, free))
            Add([whole], parts, share);
    }

    private void AddMergers()
    {
        var paired = _matches.Select(static match => match.Before).ToHashSet();
        var free = Enumerable.Range(0, _before.Count).Where(index => !paired.Contains(index) && !_usedBefore.Contains(index));
        var wholes = _matches.Where(match => !_usedAfter.Contains(match.After))
            .ToDictionary(static match => match.After, static match => match.Before);
        foreach (var (whole, parts, share) in new PartFinder(_after, _before, _inAfter).Find(wholes, free))
        {
            if (!_usedAfter.Contains(whole))
                Add(parts, [whole], share);
        }
    }

    private void AddPairs()
    {
        foreach (var match in _matches.Where(match => !_usedBefore.Contains(match.Before) && !_usedAfter.Contains(match.After)))
            Add([match.Before], [match.After], match.Likeness);
    }

    private void AddNew()
    {
        for (var index = 0; index < _after.Count; index++)
        {
            if (!_usedAfter.Contains(index))
                Add([], [index], 1 - MostAlike(_after[index], _before, _inBefore));
        }
    }

    private void AddGone()
    {
        for (var index = 0; index < _before.Count; index++)
        {
            if (!_usedBefore.Contains(index))
                Add([index], [], 1 - MostAlike(_before[index], _after, _inAfter));
        }
    }

    private static double MostAlike(ComparedIssue issue, List<ComparedIssue> others, Candidates candidates)
        => candidates.For(issue.Profile).Select(index => MatchWeights.Compare(others[index].Profile, issue.Profile)).DefaultIfEmpty(0)
            .Max();

    private void Add(int[] before, int[] after, double certainty)
    {
        _groups.Add(new(before, after, certainty));
        _usedBefore.UnionWith(before);
        _usedAfter.UnionWith(after);
    }

    // What is gone stands behind the issue that it followed.
    private List<IssueGroup> InOrder()
    {
        var placeOf = new int[_before.Count];
        foreach (var group in _groups)
        {
            foreach (var index in group.Before)
                placeOf[index] = group.After.Length == 0 ? -1 : group.After.Min();
        }

        for (var index = 1; index < placeOf.Length; index++)
            placeOf[index] = placeOf[index] < 0 ? placeOf[index - 1] : placeOf[index];
        return [.. _groups
            .OrderBy(group => group.After.Length > 0 ? group.After.Min() : placeOf[group.Before[0]])
            .ThenBy(static group => group.After.Length > 0 ? -1 : group.Before[0])];
    }
}
