using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Totals;

/// <summary>RN301 to RN305: a number the notice declares is one that it holds, at some level and in some reading.</summary>
/// <remarks>Left alone are sub-totals, see <see cref="Subtotals"/>. A number that is declared again is judged once.</remarks>
internal sealed class DeclaredTotalRule() : TreeRule(
    Rules.AspectTotalMismatch, Rules.OpinionTotalMismatch, Rules.IssueTotalMismatch, Rules.ItemTotalMismatch, Rules.MeasureTotalMismatch)
{
    private const double NearMiss = 0.1;

    // 3个方面、12个问题: a mark, or a word that joins them.
    private const int LongestJoint = 4;

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
        return MayBeMisread(node, total) ? finding with { Severity = FindingSeverity.Info } : finding;
    }

    /// <summary>
    /// Whether groups of different levels could be meant together; whether a few of the problems are meant, where the number stands alone; or whether
    /// measures were cut otherwise than the body counts them: where one measure ends and the next begins is the least certain of all.
    /// </summary>
    private static bool MayBeMisread(NoticeNode node, DeclaredTotal total)
        => node.Tree.Tally is var tally && total.Subject == DeclaredSubject.Measures
            ? tally.Measures >= total.Count * (1 - NearMiss)
            : tally.MixesTo(total.Count) || (StandsAlone(node, total) && (total.Count < (total.Subject == DeclaredSubject.Aspects ? tally.Aspects : tally.Issues(1)) || IsCountedElsewhere(node.Notice!, total, tally)));

    /// <summary>Whether the notice holds as many as another number of the same list says.</summary>
    private static bool IsCountedElsewhere(Notice notice, DeclaredTotal total, NoticeTally tally)
        => notice.Declared.Any(other => other.State is null && ProgressGroup.ListOf(other.Subject) == ProgressGroup.ListOf(total.Subject) && TotalCandidates.Holds(other.Subject, other.Count, tally));

    /// <summary>家长提出的四个问题 counts anything; 3个方面12个问题 is what the inspection found.</summary>
    private static bool StandsAlone(NoticeNode node, DeclaredTotal total)
        => node.Source is { } place && !IsJoined(node.PreviousInList, total, place) && !IsJoined(node.NextInList, total, place);

    private static bool IsJoined(NoticeNode? beside, DeclaredTotal total, SourceSpan place)
        => beside is { Part: DeclaredTotal { State: null } other, Source: { } there } && other.Subject != total.Subject
        && Math.Max(place.Start, there.Start) - Math.Min(place.End, there.End) <= LongestJoint;

    private static RuleDescriptor? RuleFor(DeclaredSubject subject)
        => subject == DeclaredSubject.Aspects ? Rules.AspectTotalMismatch
        : subject == DeclaredSubject.Opinions ? Rules.OpinionTotalMismatch
        : subject == DeclaredSubject.Issues ? Rules.IssueTotalMismatch
        : subject == DeclaredSubject.Items ? Rules.ItemTotalMismatch
        : subject == DeclaredSubject.Measures ? Rules.MeasureTotalMismatch
        : null;
}
