using Rectification.Primitives;
using Rectification.Validation.Engine;
using Rectification.Validation.Text;

namespace Rectification.Validation.Totals;

/// <summary>RN308: an issue that counts its own measures (采取了5项措施，其中，已完成4项) holds as many, and as many are done as its status says.</summary>
internal sealed class OwnCountRule() : NoticeRule<Issue>(Rules.OwnCountMismatch)
{
    internal override ulong Wakers => PartTraits.Measures;

    public override void Check(Issue part, RuleContext context)
    {
        Check(part, part.Title, "title", context);
        Check(part, part.Description, "description", context);
        Check(part, part.Status?.Text, "status/text", context);
    }

    private static void Check(Issue issue, string? text, string member, RuleContext context)
    {
        if (text is null || !text.Contains("措施", StringComparison.Ordinal) || CountPhrase.Find(text) is not { } claim)
            return;
        var found = MeasuresIn(issue, context.Options.MaxIssueDepth);
        // An issue without any measure is RN204's.
        if (found > 0 && claim.Measures != issue.Measures.Count && claim.Measures != found)
            context.Report(Rules.OwnCountMismatch, member, [claim.Words, $"measures={Invariant.Text(found)}"]);
        else if (claim.Completed < claim.Measures && IsCompleted(issue.Status))
            context.Report(Rules.OwnCountMismatch, member, [claim.Words, $"completed={Invariant.Text(claim.Completed.Value)}"]);
    }

    private static bool IsCompleted(IssueStatus? status) => status is not null && (status.Progress == Progress.Completed || status.Progress == Progress.Closed);

    private static int MeasuresIn(Issue issue, int depth)
    {
        var count = issue.Measures.Count;
        if (depth > 0)
        {
            foreach (var nested in issue.Issues)
                count += MeasuresIn(nested, depth - 1);
        }

        return count;
    }
}
