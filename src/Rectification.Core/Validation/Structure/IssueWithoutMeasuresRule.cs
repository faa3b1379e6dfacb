using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Structure;

/// <summary>RN204: each issue says what was done about it, itself or in an issue below it.</summary>
/// <remarks>
/// Measures of an issue or aspect around it answer for it too, and so does a result. A work report states what is still to be done
/// as next steps.
/// </remarks>
internal sealed class IssueWithoutMeasuresRule() : NoticeRule<Issue>(Rules.IssueWithoutMeasures)
{
    public override void Check(Issue part, RuleContext context)
    {
        if (context.AnsweredAbove || HoldsAnswer(part, context.Options.MaxIssueDepth))
            return;
        if (context.Notice?.Kind == NoticeKind.WorkReport && !part.NextSteps.IsEmpty)
            return;
        context.Report(Rules.IssueWithoutMeasures, null, [Invariant.Excerpt(part.Title)]);
        // Said once: the issues below lack their measures for the same reason.
        context.AnsweredAbove = true;
    }

    private static bool HoldsAnswer(Issue issue, int levels)
    {
        if (!issue.Measures.IsEmpty || !issue.Results.IsEmpty)
            return true;
        foreach (var nested in issue.Issues)
        {
            if (levels == 0 || HoldsAnswer(nested, levels - 1))
                return true;
        }

        return false;
    }
}
