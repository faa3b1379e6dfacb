namespace Rectification.Analysis.Matching;

/// <summary>Divides pairs into groups that share no issue, so that each can be solved alone.</summary>
internal static class MatchGroups
{
    public static IEnumerable<List<IssueMatch>> Of(List<IssueMatch> pairs, int beforeCount, int afterCount)
    {
        var leader = Enumerable.Range(0, beforeCount + afterCount).ToArray();
        foreach (var pair in pairs)
            leader[Leader(pair.Before)] = Leader(beforeCount + pair.After);
        return pairs.GroupBy(pair => Leader(pair.Before)).Select(static group => group.ToList());

        int Leader(int issue)
        {
            while (leader[issue] != issue)
                issue = leader[issue] = leader[leader[issue]];
            return issue;
        }
    }
}
