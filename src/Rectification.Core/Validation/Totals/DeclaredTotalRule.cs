using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Totals;

/// <summary>RN301 to RN305: a number the notice declares is one that it holds, at some level.</summary>
/// <remarks>
/// Left alone are sub-totals: a number that adds up with others of its subject to a larger one (30 + 12 = 42), and a smaller number
/// whose own progress follows (9个当场整改的问题，已完成8个，正在整改1个). A number that is declared again is judged once.
/// </remarks>
internal sealed class DeclaredTotalRule() : NoticeRule<DeclaredTotal>(
    Rules.AspectTotalMismatch, Rules.OpinionTotalMismatch, Rules.IssueTotalMismatch, Rules.ItemTotalMismatch, Rules.MeasureTotalMismatch)
{
    public override void Check(DeclaredTotal part, RuleContext context)
    {
        if (part.State is not null || context.Notice is not { } notice || RuleFor(part.Subject) is not { } rule)
            return;
        if (TotalCandidates.Holds(part.Subject, part.Count, context.Tally) || WasJudged(part, notice.Declared) || IsSubtotal(part, notice.Declared))
            return;
        context.Report(rule, "count", [Invariant.Text(part.Count), TotalCandidates.Describe(part.Subject, context.Tally)]);
    }

    private static RuleDescriptor? RuleFor(DeclaredSubject subject)
        => subject == DeclaredSubject.Aspects ? Rules.AspectTotalMismatch
        : subject == DeclaredSubject.Opinions ? Rules.OpinionTotalMismatch
        : subject == DeclaredSubject.Issues ? Rules.IssueTotalMismatch
        : subject == DeclaredSubject.Items ? Rules.ItemTotalMismatch
        : subject == DeclaredSubject.Measures ? Rules.MeasureTotalMismatch
        : null;

    private static bool WasJudged(DeclaredTotal part, ValueList<DeclaredTotal> declared)
    {
        foreach (var other in declared)
        {
            if (ReferenceEquals(other, part))
                return false;
            if (other.State is null && other.Subject == part.Subject && other.Count == part.Count)
                return true;
        }

        return false;
    }

    private static bool IsSubtotal(DeclaredTotal part, ValueList<DeclaredTotal> declared)
    {
        var whole = declared.Where(other => other.State is null && other.Subject == part.Subject).Max(static other => other.Count);
        if (part.Count >= whole)
            return false;
        return HasComplement(part, whole, declared) || ProgressOf(part, declared) == part.Count;
    }

    private static bool HasComplement(DeclaredTotal part, int whole, ValueList<DeclaredTotal> declared)
        => declared.Any(other => other.State is null && other.Subject == part.Subject && !ReferenceEquals(other, part) && other.Count + part.Count == whole);

    /// <summary>The sum of the progress that stands right behind a total.</summary>
    private static int ProgressOf(DeclaredTotal part, ValueList<DeclaredTotal> declared)
        => declared.SkipWhile(other => !ReferenceEquals(other, part)).Skip(1).TakeWhile(static other => other.State is not null).Sum(static other => other.Count);
}
