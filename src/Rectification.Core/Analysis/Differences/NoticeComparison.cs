using System.Globalization;
using Rectification.Primitives;

namespace Rectification.Analysis.Differences;

/// <summary>Compares two notices, issue by issue.</summary>
internal sealed class NoticeComparison
{
    private readonly Notice _earlier;
    private readonly Notice _later;
    private readonly List<ComparedIssue> _before;
    private readonly List<ComparedIssue> _after;
    private readonly List<IssueGroup> _groups;
    private readonly List<(int Before, int After)> _pairs;
    private readonly HashSet<int> _moved;

    public NoticeComparison(Notice before, Notice after)
    {
        (_earlier, _later) = (before, after);
        (_before, _after) = (ComparedIssue.Of(before), ComparedIssue.Of(after));
        _groups = IssueGrouping.Of(_before, _after);
        _pairs =
        [
            .. _groups.Where(static group => group is { Before.Length: > 0, After.Length: > 0 })
                .Select(static group => (group.Before[0], group.After[0])),
        ];
        _moved = MoveFinder.Find(before, after, _before, _after, _pairs);
    }

    public NoticeDiff Compare() => new() { Issues = _groups.Select(Describe).ToValueList(), Differences = OutsideIssues().ToValueList() };

    private IssueDiff Describe(IssueGroup group)
    {
        var differences = group.Kind is null
            ? Differences(_before[group.Before[0]], _after[group.After[0]], _moved.Contains(group.After[0])).ToValueList()
            : [];
        return new()
        {
            Kind = group.Kind ?? (differences.IsEmpty ? IssueDiffKind.Unchanged : IssueDiffKind.Changed),
            Before = group.Before.Select(index => _before[index].Place).ToValueList(),
            After = group.After.Select(index => _after[index].Place).ToValueList(),
            Certainty = Math.Round(Math.Clamp(group.Certainty, 0, 1), 2),
            Progress = group is { Before: [var one, ..], After: [var other, ..] }
                ? IssueComparison.Direction(_before[one].Issue, _after[other].Issue)
                : ProgressDirection.Same,
            Differences = differences,
        };
    }

    private static IEnumerable<ValueDiff> Differences(ComparedIssue before, ComparedIssue after, bool isMoved)
        => isMoved ? IssueComparison.Compare(before, after).Append(Move(before, after)) : IssueComparison.Compare(before, after);

    // The headings around it say where it went; where these are the same, its number in the order does.
    private static ValueDiff Move(ComparedIssue before, ComparedIssue after)
    {
        var isElsewhere = before.Placed.Headings != after.Placed.Headings;
        return ListComparer.Changed(DiffMember.Place, Value(before), Value(after));

        StatedValue Value(ComparedIssue issue)
            => new(issue.Path, isElsewhere ? string.Join(" / ", issue.Placed.Headings) : Ordinal(issue.Path));
    }

    private static string Ordinal(string path)
        => (int.Parse(path.AsSpan(path.LastIndexOf('/') + 1), CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);

    private IEnumerable<ValueDiff> OutsideIssues()
    {
        var holders = AspectPairs.Of(_earlier, _later,
            _pairs.Select(pair => (_before[pair.Before].Placed.Outer, _after[pair.After].Placed.Outer)));
        var paired = holders.Values.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Aspects(_earlier).SelectMany(one => CompareAspects(one, holders.TryGetValue(one.Path, out var path) ? path : null)),
            .. Aspects(_later).Where(one => !paired.Contains(one.Path)).SelectMany(one => CompareAspects((one.Path, new Aspect()), one)),
            .. OutcomeComparer.Compare(PartValues.Outcomes("", _earlier.Outcomes, []), PartValues.Outcomes("", _later.Outcomes, [])),
        ];
    }

    private IEnumerable<ValueDiff> CompareAspects((string Path, Aspect Aspect) before, string? laterPath)
        => CompareAspects(before, laterPath is null ? (before.Path, new Aspect()) : (laterPath, (Aspect)_later.Find(laterPath)!));

    private static IEnumerable<ValueDiff> CompareAspects((string Path, Aspect Aspect) before, (string Path, Aspect Aspect) after) =>
    [
        .. ListComparer.Compare(
            DiffMember.Measure,
            PartValues.Measures(before.Path, before.Aspect.Measures),
            PartValues.Measures(after.Path, after.Aspect.Measures)),
        .. OutcomeComparer.Compare(
            PartValues.Outcomes(before.Path, before.Aspect.Outcomes, before.Aspect.Measures),
            PartValues.Outcomes(after.Path, after.Aspect.Outcomes, after.Aspect.Measures)),
    ];

    private static IEnumerable<(string Path, Aspect Aspect)> Aspects(Notice notice)
        => notice.Aspects.Select(static (aspect, index) => (string.Create(CultureInfo.InvariantCulture, $"/aspects/{index}"), aspect));
}
