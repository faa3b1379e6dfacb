using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Totals;

/// <summary>The statuses of the issues at the level that a declared total counts.</summary>
internal sealed class StatusTally
{
    private int _completed;
    private int _basically;
    private int _inProgress;
    private int _phased;
    private int _longTerm;
    private int _completedLongTerm;
    private int _without;

    /// <summary>Counts the issues at a level; null where one has no status.</summary>
    public static StatusTally? Of(Notice notice, int level, bool problemsOnly)
    {
        var statuses = new StatusTally();
        foreach (var aspect in notice.Aspects)
            statuses.AddAll(aspect.Issues, level, problemsOnly);
        return statuses._without == 0 ? statuses : null;
    }

    /// <summary>
    /// Whether a declared number of a state, by itself or with what is said of the state besides, can be read out of the statuses. What
    /// goes on for the long term, and what is basically completed, may be counted as done or as open; the open states may share what is
    /// open.
    /// </summary>
    public bool Agrees(DeclaredTotal state, ProgressGroup states)
        => Holds(state.State, state.Count) || Holds(state.State, states.SumOf(state.State!.Value))
        || (IsOpen(state) && states.SumOf(DeclaredState.InProgress) + states.SumOf(DeclaredState.Phased) == _inProgress);

    private static bool IsOpen(DeclaredTotal state) => state.State == DeclaredState.InProgress || state.State == DeclaredState.Phased;

    private bool Holds(DeclaredState? state, long count)
    {
        if (state == DeclaredState.Completed)
            return count == _completed || count == _completed + _basically || count == _completed - _completedLongTerm;
        if (state == DeclaredState.BasicallyCompleted)
            return count == _basically;
        if (state == DeclaredState.InProgress)
            return count == _inProgress || count == _inProgress - _phased || count == _inProgress + _basically
                || count == _inProgress + _completedLongTerm || count == _inProgress - (_longTerm - _completedLongTerm);
        if (state == DeclaredState.Phased)
            return count == _phased;
        return state != DeclaredState.LongTerm || count == _longTerm || count == _completedLongTerm
            || count == _longTerm - _completedLongTerm;
    }

    public string Describe()
        => $"completed={Invariant.Text(_completed)};basicallyCompleted={Invariant.Text(_basically)};inProgress={Invariant.Text(_inProgress)};longTerm={Invariant.Text(_longTerm)}";

    private void AddAll(ValueList<Issue> issues, int levels, bool problemsOnly)
    {
        foreach (var issue in issues)
        {
            if (problemsOnly && issue.Kind == IssueKind.Recommendation)
                continue;
            if (levels == 1 || issue.Issues.IsEmpty)
                Add(issue.Status);
            else
                AddAll(issue.Issues, levels - 1, problemsOnly);
        }
    }

    private void Add(IssueStatus? status)
    {
        if (status is null || status.Progress == default)
        {
            _without++;
            return;
        }

        var (progress, longTerm) = (status.Progress, status.LongTerm ? 1 : 0);
        _longTerm += longTerm;
        if (progress == Progress.Completed || progress == Progress.Closed)
            (_completed, _completedLongTerm) = (_completed + 1, _completedLongTerm + longTerm);
        else if (progress == Progress.BasicallyCompleted)
            _basically++;
        else if (progress == Progress.InProgress || progress == Progress.Phased || progress == Progress.NotStarted)
            (_inProgress, _phased) = (_inProgress + 1, _phased + (progress == Progress.Phased ? 1 : 0));
    }
}
