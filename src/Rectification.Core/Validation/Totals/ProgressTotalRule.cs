using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Totals;

/// <summary>RN306: the progress declared behind a total adds up to it, and agrees with the statuses of the issues it counts.</summary>
internal sealed class ProgressTotalRule() : NoticeRule<DeclaredTotal>(Rules.ProgressTotalMismatch)
{
    public override void Check(DeclaredTotal part, RuleContext context)
    {
        if (part.State is not null || part.Subject == DeclaredSubject.Aspects || context.Notice is not { } notice)
            return;
        var states = StatesBehind(part, notice.Declared);
        if (states.Count == 0)
            return;
        CheckSum(part, states, notice.Declared, context);
        if (part.Subject != DeclaredSubject.Measures)
            CheckStatuses(part, states, notice, context);
    }

    /// <summary>The states that stand between a total and the next one, each the first time it is named.</summary>
    private static List<DeclaredTotal> StatesBehind(DeclaredTotal part, ValueList<DeclaredTotal> declared)
    {
        var states = new List<DeclaredTotal>();
        var isBehind = false;
        foreach (var other in declared)
        {
            if (isBehind && other.State is null)
                break;
            if (isBehind && CountsTheSame(part.Subject, other.Subject) && CountOf(states, other.State) is null)
                states.Add(other);
            isBehind |= ReferenceEquals(other, part);
        }

        return states;
    }

    /// <summary>Issues and items are two words for one list.</summary>
    private static bool CountsTheSame(DeclaredSubject one, DeclaredSubject other)
        => one == other || (IsIssueOrItem(one) && IsIssueOrItem(other));

    private static bool IsIssueOrItem(DeclaredSubject subject) => subject == DeclaredSubject.Issues || subject == DeclaredSubject.Items;

    private static void CheckSum(DeclaredTotal whole, List<DeclaredTotal> states, ValueList<DeclaredTotal> declared, RuleContext context)
    {
        var longTerm = CountOf(states, DeclaredState.LongTerm) ?? 0;
        var sum = states.Sum(static state => state.Count) - longTerm;
        // What goes on for the long term may be completed too, so it is counted in or left out, as it fits.
        // A state that equals the whole by itself leaves nothing over; what follows it belongs to another total.
        var fits = sum == whole.Count || sum + longTerm == whole.Count || states.Exists(state => state.Count == whole.Count);
        var isWhole = CountOf(states, DeclaredState.Completed) is not null && CountOf(states, DeclaredState.InProgress) is not null;
        if (!fits && (sum > whole.Count || isWhole) && !TellsOfAnother(whole, sum, longTerm, declared))
            context.Report(Rules.ProgressTotalMismatch, "count", [Invariant.Text(whole.Count), whole.Subject.Value, Describe(states)]);
    }

    /// <summary>12个问题，细化为30项任务，已完成9个问题、3个正在推进: the progress tells of a total further in front.</summary>
    private static bool TellsOfAnother(DeclaredTotal whole, int sum, int longTerm, ValueList<DeclaredTotal> declared)
        => declared.Any(other => other.State is null && CountsTheSame(whole.Subject, other.Subject) && (other.Count == sum || other.Count == sum + longTerm));

    private static void CheckStatuses(DeclaredTotal whole, List<DeclaredTotal> states, Notice notice, RuleContext context)
    {
        if (StatusTally.Of(notice, whole.Count, context.Tally) is not { } found)
            return;
        foreach (var state in states)
        {
            if (found.Agrees(state))
                continue;
            context.Report(Rules.ProgressTotalMismatch, null, [Invariant.Text(state.Count), state.State!.Value.Value, found.Describe()], state.Source);
        }
    }

    private static int? CountOf(List<DeclaredTotal> states, DeclaredState? wanted)
    {
        foreach (var state in states)
        {
            if (state.State == wanted)
                return state.Count;
        }

        return null;
    }

    private static string Describe(List<DeclaredTotal> states)
        => string.Join(';', states.Select(static state => $"{state.State!.Value.Value}={Invariant.Text(state.Count)}"));
}
