using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Structure;

/// <summary>RN204: each issue says what was done about it, itself or in the issues below it.</summary>
/// <remarks>
/// Measures of an issue or aspect around it answer for it too, and so does a result. A work report states what is still to be done
/// as next steps.
/// </remarks>
internal sealed class IssueWithoutMeasuresRule() : NoticeRule<Issue>(Rules.IssueWithoutMeasures)
{
    public override void Check(Issue part, RuleContext context)
    {
        if (!part.Measures.IsEmpty || !part.Issues.IsEmpty || !part.Results.IsEmpty || context.AnsweredAbove)
            return;
        if (context.Notice?.Kind == NoticeKind.WorkReport && !part.NextSteps.IsEmpty)
            return;
        context.Report(Rules.IssueWithoutMeasures, null, [Invariant.Excerpt(part.Title)]);
    }
}
