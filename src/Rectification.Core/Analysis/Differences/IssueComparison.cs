namespace Rectification.Analysis.Differences;

/// <summary>Compares all that two notices say of one issue, but for its place.</summary>
internal static class IssueComparison
{
    private static readonly (DiffMember Member, string Name, Func<Issue, string?> Read)[] Texts =
    [
        (DiffMember.Number, "number", static issue => issue.Number),
        (DiffMember.Title, "title", static issue => issue.Title),
        (DiffMember.Kind, "kind", static issue => issue.Kind.Value),
        (DiffMember.Description, "description", static issue => issue.Description),
        (DiffMember.Responsible, "responsible", static issue => Join(issue.Responsible?.Leader, issue.Responsible?.Department, issue.Responsible?.Person)),
        (DiffMember.Remarks, "remarks", static issue => issue.Remarks),
    ];

    public static IEnumerable<ValueDiff> Compare(ComparedIssue before, ComparedIssue after)
    {
        var (one, other) = (before.Issue, after.Issue);
        return
        [
            .. Texts.Select(text => One(text.Member, text.Name, before, after, text.Read(one)?.Trim(), text.Read(other)?.Trim())).OfType<ValueDiff>(),
            .. Status(before, after),
            .. Deadline(before, after),
            .. ListComparer.Compare(DiffMember.Measure, PartValues.Measures(before.Path, one.Measures), PartValues.Measures(after.Path, other.Measures)),
            .. OutcomeComparer.Compare(PartValues.Outcomes(before.Path, one.Outcomes, one.Measures), PartValues.Outcomes(after.Path, other.Outcomes, other.Measures)),
            .. ListComparer.Compare(DiffMember.Result, PartValues.Texts(before.Path, "results", one.Results), PartValues.Texts(after.Path, "results", other.Results)),
            .. ListComparer.Compare(DiffMember.NextStep, PartValues.Texts(before.Path, "nextSteps", one.NextSteps), PartValues.Texts(after.Path, "nextSteps", other.NextSteps)),
        ];
    }

    /// <summary>Whether the later status is nearer to completion.</summary>
    public static ProgressDirection Direction(Issue before, Issue after)
    {
        var stages = Progress.Known.ToList();
        var (one, other) = (stages.IndexOf(before.Status?.Progress ?? default), stages.IndexOf(after.Status?.Progress ?? default));
        return one < 0 || other < 0 || one == other ? ProgressDirection.Same : one < other ? ProgressDirection.Progressed : ProgressDirection.SlippedBack;
    }

    // The stage counts; the words only where they name none.
    private static IEnumerable<ValueDiff> Status(ComparedIssue before, ComparedIssue after)
    {
        var (one, other) = (before.Issue.Status, after.Issue.Status);
        var isSame = one?.Progress == other?.Progress && one?.LongTerm == other?.LongTerm && (one?.Progress != default(Progress) || one?.Text == other?.Text);
        return isSame ? [] : Stated(DiffMember.Status, "status", before, after, Words(one), Words(other));

        static string? Words(IssueStatus? status) => status is null ? null : status.Text ?? status.Progress.Value;
    }

    private static IEnumerable<ValueDiff> Deadline(ComparedIssue before, ComparedIssue after)
    {
        var (one, other) = (before.Issue.Deadline, after.Issue.Deadline);
        var isSame = one is null || other is null ? one == other : one.Date == other.Date && (one.Date is not null || one.Text == other.Text);
        return isSame ? [] : Stated(DiffMember.Deadline, "deadline", before, after, Words(one), Words(other));

        static string? Words(Deadline? deadline) => deadline is null ? null : deadline.Text ?? FormattableString.Invariant($"{deadline.Date}");
    }

    private static ValueDiff? One(DiffMember member, string name, ComparedIssue before, ComparedIssue after, string? one, string? other)
        => one == other ? null : Stated(member, name, before, after, one, other)[0];

    private static ValueDiff[] Stated(DiffMember member, string name, ComparedIssue before, ComparedIssue after, string? one, string? other)
    {
        var (earlier, later) = (new StatedValue($"{before.Path}/{name}", one ?? ""), new StatedValue($"{after.Path}/{name}", other ?? ""));
        return [one is null ? ListComparer.Added(member, later) : other is null ? ListComparer.Removed(member, earlier) : ListComparer.Changed(member, earlier, later)];
    }

    private static string? Join(params ReadOnlySpan<string?> names)
    {
        var stated = names.ToArray().Where(static name => !string.IsNullOrEmpty(name)).ToList();
        return stated.Count == 0 ? null : string.Join('、', stated);
    }
}
