using Rectification.Analysis.Matching;
using Rectification.Primitives;

namespace Rectification.Analysis.Histories;

/// <summary>An issue while it is followed: what the publications so far say of it.</summary>
internal sealed class IssueTrack
{
    private readonly List<IssueAppearance> _appearances = [];
    private readonly List<IssueCycle> _cycles = [];
    private HistoryPublication? _first;
    private ReportedIssue? _latest;
    private int _round;

    /// <summary>What it is recognised by in the next publication.</summary>
    public IssueProfile Profile { get; private set; } = null!;

    private IssueCycle Current
    {
        get => _cycles[^1];
        set => _cycles[^1] = value;
    }

    /// <summary>Takes in what one publication says of the issue.</summary>
    public void Report(HistoryPublication publication, ReportedIssue issue, IssueProfile profile, int round, double certainty)
    {
        _first ??= publication;
        (_latest, Profile) = (issue, profile);
        _appearances.Add(new() { Digest = publication.Digest, Path = issue.Path, Certainty = certainty });
        if (Opening(issue, round) is { } opening)
            _cycles.Add(Open(opening, publication, issue));
        _round = Math.Max(_round, round);
        ChangeStatus(publication, issue);
        ChangePlan(publication, issue);
        Current = Current with { Round = Current.Round ?? publication.Round,
            LastMeasureOn = Later(Current.LastMeasureOn, issue.LastMeasureOn) };
    }

    public IssueHistory ToHistory() => new()
    {
        Title = _latest!.Title,
        Headings = _latest.Headings,
        FirstReportedOn = _first!.ReportedOn,
        Appearances = _appearances.ToValueList(),
        Cycles = _cycles.ToValueList(),
    };

    // What begins a new cycle; null where the current one goes on.
    private CycleOpening? Opening(ReportedIssue issue, int round)
    {
        if (_cycles.Count == 0)
            return CycleOpening.Reported;
        if (round > _round)
            return CycleOpening.FoundAgain;
        return Current.IsCompleted && issue.Progress is { } progress && progress != default && !IssueProgress.IsDone(progress)
            ? CycleOpening.Reopened
            : null;
    }

    private static IssueCycle Open(CycleOpening opening, HistoryPublication publication, ReportedIssue issue) => new()
    {
        Opening = opening,
        OpenedOn = publication.ReportedOn,
        Round = publication.Round,
        Reason = opening switch
        {
            CycleOpening.Reopened => issue.StatusText ?? issue.Remarks,
            CycleOpening.FoundAgain => issue.Remarks,
            _ => null,
        },
    };

    private void ChangeStatus(HistoryPublication publication, ReportedIssue issue)
    {
        if (issue.Progress is not { } progress)
            return;
        var last = Current.Changes is [.., var latest] ? latest : null;
        if (progress == default && last is not null)
            progress = last.Progress; // Words that name no stage, such as 长期坚持 alone, take none back.
        if (last is not null && last.Progress == progress && last.LongTerm == issue.LongTerm)
            return;
        var change = new StatusChange
        {
            On = publication.ReportedOn, Progress = progress, LongTerm = issue.LongTerm, Text = issue.StatusText,
                Digest = publication.Digest,
        };
        Current = Current with { Changes = [.. Current.Changes, change] };
    }

    private void ChangePlan(HistoryPublication publication, ReportedIssue issue)
    {
        if (issue.PlannedFor is not { } date || (Current.Planned is [.., var last] && last.Date == date))
            return;
        Current = Current with { Planned = [.. Current.Planned,
            new() { Date = date, On = publication.ReportedOn, Digest = publication.Digest }] };
    }

    private static PartialDate? Later(PartialDate? one, PartialDate? other)
        => one is { } first && other is { } second ? (first.CompareTo(second) < 0 ? second : first) : one ?? other;
}
