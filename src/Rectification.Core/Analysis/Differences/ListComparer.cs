using Rectification.Analysis.Matching;

namespace Rectification.Analysis.Differences;

/// <summary>Compares two lists of texts: equal ones first, then those that are alike, and the rest is added or removed.</summary>
internal static class ListComparer
{
    public static IEnumerable<ValueDiff> Compare(DiffMember member, List<StatedValue> before, List<StatedValue> after)
    {
        var (_, earlier, later) = Pairing.By(before, after, static value => value.Text);
        var matches = IssueMatcher.Match(Profiles(earlier), Profiles(later)).ToDictionary(static match => match.After);
        var paired = matches.Values.Select(static match => match.Before).ToHashSet();
        for (var i = 0; i < later.Count; i++)
        {
            yield return matches.TryGetValue(i, out var match)
                ? Changed(member, earlier[match.Before], later[i], Math.Round(match.Likeness, 2))
                : Added(member, later[i]);
        }

        for (var i = 0; i < earlier.Count; i++)
        {
            if (!paired.Contains(i))
                yield return Removed(member, earlier[i]);
        }
    }

    public static ValueDiff Added(DiffMember member, StatedValue value)
        => new() { Member = member, Kind = ValueDiffKind.Added, AfterPath = value.Path, After = value.Text };

    public static ValueDiff Removed(DiffMember member, StatedValue value)
        => new() { Member = member, Kind = ValueDiffKind.Removed, BeforePath = value.Path, Before = value.Text };

    public static ValueDiff Changed(DiffMember member, StatedValue before, StatedValue after, double certainty = 1) => new()
    {
        Member = member,
        Kind = ValueDiffKind.Changed,
        BeforePath = before.Path,
        AfterPath = after.Path,
        Before = before.Text,
        After = after.Text,
        Certainty = certainty,
    };

    private static List<IssueProfile> Profiles(List<StatedValue> values)
    {
        var none = TextProfile.Of(null);
        return [.. values.Select((value, index) => new IssueProfile(TextProfile.Of(value.Text), none, none, (double)index / values.Count))];
    }
}
