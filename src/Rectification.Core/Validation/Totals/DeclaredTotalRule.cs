using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Totals;

/// <summary>RN301 to RN305: a number the notice declares is one that it holds, at some level and in some reading.</summary>
/// <remarks>Left alone are sub-totals, see <see cref="Subtotals"/>. A number that is declared again is judged once.</remarks>
internal sealed class DeclaredTotalRule() : TreeRule(
    Rules.AspectTotalMismatch, Rules.OpinionTotalMismatch, Rules.IssueTotalMismatch, Rules.ItemTotalMismatch, Rules.MeasureTotalMismatch)
{
    private const double NearMiss = 0.06;

    public override IEnumerable<(NoticeNode Node, Finding Finding)> Check(NoticeTree tree)
    {
        if (tree.Notice is not { Declared.IsEmpty: false } notice)
            yield break;
        var (subtotals, locals) = (new Subtotals(tree), new LocalTotals(notice, tree.Options.MaxIssueDepth));
        var judged = new HashSet<(DeclaredSubject, int)>();
        foreach (var node in tree.Nodes)
        {
            if (node.Part is DeclaredTotal { State: null } total && RuleFor(total.Subject) is { } rule && judged.Add((total.Subject, total.Count))
                && !TotalCandidates.Holds(total.Subject, total.Count, tree.Tally) && !subtotals.IsOne(node, total) && !locals.Holds(total))
                yield return (node, Report(node, total, rule, tree.Tally));
        }
    }

    private static Finding Report(NoticeNode node, DeclaredTotal total, RuleDescriptor rule, NoticeTally tally)
    {
        var finding = node.NewFinding(rule, "count", [Invariant.Text(total.Count), TotalCandidates.Describe(total.Subject, tally)]);
        return MayBeMisread(total, tally) ? finding with { Severity = FindingSeverity.Info } : finding;
    }

    /// <summary>
    /// Whether groups of different levels could be meant together, or measures were cut otherwise than the body counts them: where one measure ends and
    /// the next begins is the least certain of all.
    /// </summary>
    private static bool MayBeMisread(DeclaredTotal total, NoticeTally tally)
        => total.Subject == DeclaredSubject.Measures ? Math.Abs((long)total.Count - tally.Measures) <= total.Count * NearMiss : tally.MixesTo(total.Count);

    private static RuleDescriptor? RuleFor(DeclaredSubject subject)
        => subject == DeclaredSubject.Aspects ? Rules.AspectTotalMismatch
        : subject == DeclaredSubject.Opinions ? Rules.OpinionTotalMismatch
        : subject == DeclaredSubject.Issues ? Rules.IssueTotalMismatch
        : subject == DeclaredSubject.Items ? Rules.ItemTotalMismatch
        : subject == DeclaredSubject.Measures ? Rules.MeasureTotalMismatch
        : null;
}
