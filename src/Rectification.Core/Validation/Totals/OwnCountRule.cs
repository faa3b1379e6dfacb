using Rectification.Primitives;
using Rectification.Validation.Engine;
using Rectification.Validation.Text;

namespace Rectification.Validation.Totals;

/// <summary>
/// RN308: an issue that counts its own measures (采取了5项措施，其中，已完成4项) holds as many, and as many are done as its status says.
/// </summary>
internal sealed class OwnCountRule() : NoticeRule<Issue>(Rules.OwnCountMismatch)
{
    public override IEnumerable<Finding> Check(Issue part, NoticeNode node)
        => Array.Exists(node.Texts, MayCount)
            ? Array.FindAll(node.Texts, MayCount).Select(text => Check(part, text)).OfType<Finding>()
            : [];

    private static bool MayCount(PartText text)
        => text.Member is "title" or "description" or "status/text" && text.Words.Contains("措施", StringComparison.Ordinal);

    private static Finding? Check(Issue issue, PartText text)
    {
        if (CountPhrase.Find(text.Words) is not { } claim)
            return null;
        var found = MeasuresIn(issue, text.Node.Options.MaxIssueDepth);
        // An issue without any measure is RN204's.
        if (found > 0 && claim.Measures != issue.Measures.Count && claim.Measures != found)
            // More may be one measure that was cut in two.
            return Report($"measures={Invariant.Text(found)}") is var finding && found > claim.Measures
                ? finding with { Severity = FindingSeverity.Info }
                : finding;
        return claim.Completed < claim.Measures && IsCompleted(issue.Status)
            ? Report($"completed={Invariant.Text(claim.Completed.Value)}")
            : null;

        Finding Report(string counts) => text.NewFinding(Rules.OwnCountMismatch, [claim.Words, counts], claim.Start, claim.Words.Length);
    }

    private static bool IsCompleted(IssueStatus? status)
        => status is not null && (status.Progress == Progress.Completed || status.Progress == Progress.Closed);

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
