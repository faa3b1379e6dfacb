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
            if (node.Part is DeclaredTotal { State: null } total && RuleFor(total.Subject) is { } rule
                    && judged.Add((total.Subject, total.Count))
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
    /// Whether measures were cut otherwise than the body counts them, for where one ends and the next begins is the least certain of all;
    /// whether the headings are no aspects, but tell how far the problems below them have come; whether advice is left out; or whether
    /// other problems could be meant.
    /// </summary>
    private static bool MayBeMisread(NoticeNode node, DeclaredTotal total)
        => total.Subject == DeclaredSubject.Measures ? Clauses(node.Tree) >= total.Count * (1 - NearMiss)
            : (total.Subject == DeclaredSubject.Aspects && IsGroupedByStatus(node.Notice!)) || IsAdviceLeftOut(node, total)
            || MayMeanOthers(node, total, node.Tree.Tally);

    // 指出6个问题，另提出3条建议: a notice may answer the problems alone.
    private static bool IsAdviceLeftOut(NoticeNode node, DeclaredTotal total)
        => total.Subject == DeclaredSubject.Opinions && node.Tree.Tally.LeafRecommendations == 0
            && node.Notice!.Declared.Any(other => other is { State: null } && other.Subject == DeclaredSubject.Issues
                && TotalCandidates.Holds(other.Subject, other.Count, node.Tree.Tally));

    // 修订制度2项；约谈3人；… in one paragraph may be one measure, or as many as it has clauses.
    private static int Clauses(NoticeTree tree)
        => tree.Nodes.Sum(static node => node.Part is Measure measure ? 1 + measure.Text.AsSpan().Count('；') : 0);

    private static bool IsGroupedByStatus(Notice notice)
        => notice.Aspects.All(static aspect => aspect.Source is { } heading && aspect.Issues.Count > 0
            && aspect.Issues.All(issue => issue.Status?.Source is { } said && said.Start >= heading.Start && said.End <= heading.End));

    // Groups of different levels together, parts among the problems; or a few of the problems, where the number stands alone.
    private static bool MayMeanOthers(NoticeNode node, DeclaredTotal total, NoticeTally tally)
        => tally.MixesTo(total.Count)
            || (total.Subject == DeclaredSubject.Issues
                && (TotalCandidates.CountsParts(total.Count, tally) || IsOfParts(total.Count, tally)))
            || (StandsAlone(node, total)
                && (total.Count < (total.Subject == DeclaredSubject.Aspects ? tally.Aspects : tally.Issues(1))
                    || IsCountedElsewhere(node.Notice!, total, tally)));

    // 1.履职有差距 above （1）…（2）… may be a part, or a problem that is told in two.
    private static bool IsOfParts(int count, NoticeTally tally) => count > 1 && count == tally.Aspects;

    /// <summary>Whether the notice holds as many as another number of the same list says.</summary>
    private static bool IsCountedElsewhere(Notice notice, DeclaredTotal total, NoticeTally tally)
        => notice.Declared.Any(other => other.State is null && ProgressGroup.ListOf(other.Subject) == ProgressGroup.ListOf(total.Subject)
            && TotalCandidates.Holds(other.Subject, other.Count, tally));

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
