using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Totals;

/// <summary>RN306: the progress declared behind a total adds up to it, and agrees with the statuses of the issues it counts.</summary>
internal sealed class ProgressTotalRule() : TreeRule(Rules.ProgressTotalMismatch)
{
    public override IEnumerable<(NoticeNode Node, Finding Finding)> Check(NoticeTree tree)
    {
        if (tree.Notice is not { Declared.IsEmpty: false } notice)
            yield break;
        var statuses = new StatusTallies(notice, tree.Tally);
        var wholes = notice.Declared.Where(static total => total.State is null)
            .ToLookup(static total => ProgressGroup.ListOf(total.Subject), static total => (long)total.Count);
        var counts = wholes.ToDictionary(static list => list.Key, static list => list.ToHashSet());
        foreach (var (whole, states) in ProgressGroup.Of(tree.Nodes))
        {
            var total = (DeclaredTotal)whole.Part;
            // 12个问题，细化为30项任务，已完成9个问题、3个正在推进: the progress may tell of a total further in front.
            if (!states.FitsInto(total.Count) && !states.AddsUpToAny(counts[ProgressGroup.ListOf(total.Subject)]))
                yield return (whole,
                    whole.NewFinding(Rules.ProgressTotalMismatch, "count",
                        [Invariant.Text(total.Count), total.Subject.Value, states.Describe()]));
            if (total.Subject == DeclaredSubject.Measures || statuses.Find(total.Count) is not { } found)
                continue;
            foreach (var state in states.Nodes.Where(state => !found.Agrees((DeclaredTotal)state.Part, states)))
                yield return (state, Report(state, (DeclaredTotal)state.Part, found));
        }
    }

    private static Finding Report(NoticeNode node, DeclaredTotal state, StatusTally found)
        => node.NewFinding(Rules.ProgressTotalMismatch, "count", [Invariant.Text(state.Count), state.State!.Value.Value, found.Describe()]);
}
