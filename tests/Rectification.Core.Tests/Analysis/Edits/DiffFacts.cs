using Rectification.Analysis;

namespace Rectification.Core.Tests.Analysis.Edits;

/// <summary>What differs between two notices as a set of lines: as it was edited, and as it was found.</summary>
internal static class DiffFacts
{
    public static HashSet<string> Found(NoticeDiff diff) => [.. diff.Issues.SelectMany(Found)];

    public static HashSet<string> Made(DraftNotice before, DraftNotice after)
    {
        var (earlier, later) = (before.Placed().ToDictionary(static one => one.Issue.Origins[0]), after.Placed().ToList());
        var facts = later.SelectMany(one => Made(one, earlier, later)).ToHashSet(StringComparer.Ordinal);
        var kept = later.SelectMany(static one => one.Issue.Origins).ToHashSet();
        facts.UnionWith(earlier.Where(one => !kept.Contains(one.Key)).Select(static one => $"gone {one.Value.Path}"));
        return facts;
    }

    /// <summary>What kind of fact a line is.</summary>
    public static string KindOf(string fact) => fact.Split(' ')[0];

    private static IEnumerable<string> Found(IssueDiff issue) => issue.Kind switch
    {
        IssueDiffKind.New => [$"new {issue.After[0].Path}"],
        IssueDiffKind.Gone => [$"gone {issue.Before[0].Path}"],
        IssueDiffKind.Split or IssueDiffKind.Merged =>
            issue.Before.SelectMany(before => issue.After.Select(after => $"{(issue.Kind == IssueDiffKind.Split ? "split" : "merged")} {before.Path}>{after.Path}")),
        _ => [$"pair {issue.Before[0].Path}>{issue.After[0].Path}", .. issue.Differences.Select(Found), .. Direction(issue)],
    };

    private static IEnumerable<string> Direction(IssueDiff issue)
        => issue.Progress == ProgressDirection.Same ? [] : [$"{issue.Progress} {issue.Before[0].Path}>{issue.After[0].Path}"];

    private static string Found(ValueDiff difference) => difference.Member switch
    {
        DiffMember.Measure => $"{difference.Member}{difference.Kind} {difference.BeforePath}>{difference.AfterPath}",
        _ => $"{difference.Member} {Holder(difference.BeforePath ?? difference.AfterPath!)}",
    };

    // /aspects/0/issues/1/title is about /aspects/0/issues/1; a move is named by the issue itself.
    private static string Holder(string path) => char.IsAsciiDigit(path[^1]) ? path : path[..path.LastIndexOf('/')];

    private static IEnumerable<string> Made((string Path, DraftIssue Issue) after, Dictionary<int, (string Path, DraftIssue Issue)> earlier, List<(string Path, DraftIssue Issue)> later)
    {
        var origins = after.Issue.Origins;
        if (origins.Count == 0)
            return [$"new {after.Path}"];
        if (origins.Count > 1)
            return origins.Select(origin => $"merged {earlier[origin].Path}>{after.Path}");
        var before = earlier[origins[0]];
        return later.Count(one => one.Issue.Origins.Contains(origins[0])) > 1
            ? [$"split {before.Path}>{after.Path}"]
            : [$"pair {before.Path}>{after.Path}", .. Members(before, after), .. Measures(before, after)];
    }

    private static IEnumerable<string> Members((string Path, DraftIssue Issue) before, (string Path, DraftIssue Issue) after)
    {
        var (one, other) = (before.Issue, after.Issue);
        if (one.Number != other.Number)
            yield return $"{DiffMember.Number} {before.Path}";
        if (one.Title != other.Title)
            yield return $"{DiffMember.Title} {before.Path}";
        if (other.IsReordered || before.Path.Split('/')[2] != after.Path.Split('/')[2])
            yield return $"{DiffMember.Place} {before.Path}";
        if (one.Deadline != other.Deadline)
            yield return $"{DiffMember.Deadline} {(one.Deadline is null ? after.Path : before.Path)}";
        if (one.Progress == other.Progress)
            yield break;
        yield return $"{DiffMember.Status} {(one.Progress is null ? after.Path : before.Path)}";
        if (one.Progress is { } was && other.Progress is { } now)
            yield return $"{(Stage(was) < Stage(now) ? ProgressDirection.Progressed : ProgressDirection.SlippedBack)} {before.Path}>{after.Path}";
    }

    private static int Stage(Progress progress) => Progress.Known.ToList().IndexOf(progress);

    private static IEnumerable<string> Measures((string Path, DraftIssue Issue) before, (string Path, DraftIssue Issue) after)
    {
        var (one, other) = (before.Issue.Measures, after.Issue.Measures);
        for (var i = 0; i < other.Count; i++)
        {
            var was = one.FindIndex(measure => measure.Id == other[i].Id);
            if (was < 0)
                yield return $"{DiffMember.Measure}{ValueDiffKind.Added} >{after.Path}/measures/{i}";
            else if (one[was].Text != other[i].Text)
                yield return $"{DiffMember.Measure}{ValueDiffKind.Changed} {before.Path}/measures/{was}>{after.Path}/measures/{i}";
        }

        for (var i = 0; i < one.Count; i++)
        {
            if (!other.Exists(measure => measure.Id == one[i].Id))
                yield return $"{DiffMember.Measure}{ValueDiffKind.Removed} {before.Path}/measures/{i}>";
        }
    }
}
