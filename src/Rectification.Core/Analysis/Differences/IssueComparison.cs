using Rectification.Primitives;

namespace Rectification.Analysis.Differences;

/// <summary>Compares all that two notices say of one issue, but for its place.</summary>
internal static class IssueComparison
{
    private static readonly (DiffMember Member, string Name, Func<Issue, string?> Read)[] SingleTexts =
    [
        (DiffMember.Number, "number", static issue => issue.Number),
        (DiffMember.Title, "title", static issue => issue.Title),
        (DiffMember.Kind, "kind", static issue => issue.Kind.Value),
        (DiffMember.Description, "description", static issue => issue.Description),
        (DiffMember.Responsible, "responsible",
            static issue => Join(issue.Responsible?.Leader, issue.Responsible?.Department, issue.Responsible?.Person)),
        (DiffMember.Remarks, "remarks", static issue => issue.Remarks),
    ];

    public static IEnumerable<ValueDiff> Compare(ComparedIssue before, ComparedIssue after)
    {
        var (one, other) = (before.Issue, after.Issue);
        return
        [
            .. SingleTexts
                .Select(text => One(text.Member, text.Name, before, after, text.Read(one)?.Trim(), text.Read(other)?.Trim()))
                .OfType<ValueDiff>(),
            .. Status(before, after),
            .. Deadline(before, after),
            .. ListComparer.Compare(DiffMember.Measure, PartValues.Measures(before.Path, one.Measures),
                PartValues.Measures(after.Path, other.Measures)),
            .. OutcomeComparer.Compare(
                PartValues.Outcomes(before.Path, one.Outcomes, one.Measures),
                PartValues.Outcomes(after.Path, other.Outcomes, other.Measures)),
            .. Texts(DiffMember.Result, "results", before, after, static issue => issue.Results),
            .. Texts(DiffMember.NextStep, "nextSteps", before, after, static issue => issue.NextSteps),
        ];
    }

    /// <summary>Whether the later status is nearer to completion.</summary>
    public static ProgressDirection Direction(Issue before, Issue after)
    {
        var stages = Progress.Known.ToList();
        var (one, other) = (stages.IndexOf(before.Status?.Progress ?? default), stages.IndexOf(after.Status?.Progress ?? default));
        if (one < 0 || other < 0 || one == other)
            return ProgressDirection.Same;
        return one < other ? ProgressDirection.Progressed : ProgressDirection.SlippedBack;
    }

    // The stage counts; the words only where they name none.
    private static ValueDiff[] Status(ComparedIssue before, ComparedIssue after)
    {
        var (one, other) = (before.Issue.Status, after.Issue.Status);
        var isSame = one?.Progress == other?.Progress && one?.LongTerm == other?.LongTerm
            && (one?.Progress != default(Progress) || one?.Text == other?.Text);
        return isSame ? [] : Stated(DiffMember.Status, "status", before, after, Words(one), Words(other));

        static string? Words(IssueStatus? status) => status is null ? null : status.Text ?? status.Progress.Value;
    }

    private static ValueDiff[] Deadline(ComparedIssue before, ComparedIssue after)
    {
        var (one, other) = (before.Issue.Deadline, after.Issue.Deadline);
        var isSame = one is null || other is null
            ? one == other
            : one.Date == other.Date && (one.Date is not null || one.Text == other.Text);
        return isSame ? [] : Stated(DiffMember.Deadline, "deadline", before, after, Words(one), Words(other));

        static string? Words(Deadline? deadline)
            => deadline is null ? null : deadline.Text ?? FormattableString.Invariant($"{deadline.Date}");
    }

    private static ValueDiff? One(DiffMember member, string name, ComparedIssue before, ComparedIssue after, string? one, string? other)
        => one == other ? null : Stated(member, name, before, after, one, other)[0];

    private static ValueDiff[] Stated(DiffMember member, string name, ComparedIssue before, ComparedIssue after, string? one, string? other)
    {
        var (earlier, later) = (new StatedValue($"{before.Path}/{name}", one ?? ""), new StatedValue($"{after.Path}/{name}", other ?? ""));
        if (one is null)
            return [ListComparer.Added(member, later)];
        return [other is null ? ListComparer.Removed(member, earlier) : ListComparer.Changed(member, earlier, later)];
    }

    private static IEnumerable<ValueDiff> Texts(
        DiffMember member, string name, ComparedIssue before, ComparedIssue after, Func<Issue, ValueList<string>> read)
        => ListComparer.Compare(member, PartValues.Texts(before.Path, name, read(before.Issue)),
            PartValues.Texts(after.Path, name, read(after.Issue)));

    private static string? Join(params ReadOnlySpan<string?> names)
    {
        var stated = names.ToArray().Where(static name => !string.IsNullOrEmpty(name)).ToList();
        return stated.Count == 0 ? null : string.Join('、', stated);
    }
}
