using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Totals;

/// <summary>The statuses of the issues at the level that a declared total counts.</summary>
internal sealed class StatusTally
{
    private int _completed;
    private int _basically;
    private int _inProgress;
    private int _longTerm;
    private int _completedLongTerm;
    private int _without;

    /// <summary>Counts at the level that holds as many issues as declared; null where none does, or not every issue there has a status.</summary>
    public static StatusTally? Of(Notice notice, int declared, NoticeTally tally)
    {
        for (var level = 1; level <= tally.Depth; level++)
        {
            var problemsOnly = tally.Issues(level) != declared;
            if (problemsOnly && tally.Problems(level) != declared)
                continue;
            var statuses = new StatusTally();
            foreach (var aspect in notice.Aspects)
                statuses.AddAll(aspect.Issues, level, problemsOnly);
            if (statuses._without == 0)
                return statuses;
        }

        return null;
    }

    /// <summary>Whether a declared number of a state can be read out of the statuses; what goes on for the long term may be counted as done or as open.</summary>
    public bool Agrees(DeclaredTotal state)
    {
        if (state.State == DeclaredState.Completed)
            return IsOneOf(state.Count, _completed, _completed + _basically, _completed - _completedLongTerm);
        if (state.State == DeclaredState.BasicallyCompleted)
            return state.Count == _basically;
        if (state.State == DeclaredState.InProgress)
            return IsOneOf(state.Count, _inProgress, _inProgress + _basically, _inProgress + _completedLongTerm);
        return state.State != DeclaredState.LongTerm || IsOneOf(state.Count, _longTerm, _completedLongTerm, _longTerm - _completedLongTerm);
    }

    public string Describe()
        => $"completed={Invariant.Text(_completed)};basicallyCompleted={Invariant.Text(_basically)};inProgress={Invariant.Text(_inProgress)};longTerm={Invariant.Text(_longTerm)}";

    private static bool IsOneOf(int count, int first, int second, int third) => count == first || count == second || count == third;

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
        if (status is null)
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
            _inProgress++;
    }
}
