using System.Buffers;
using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Structure;

/// <summary>RN204: each issue says what was done about it, itself or in an issue below it.</summary>
/// <remarks>
/// Measures of an issue or aspect around it answer for it too, and so does a result, and so does the answer to the next issue where both are
/// asked in one line. Measures that only say what is lacking (在落实上有差距) answer nothing. A work report states what is still to be done
/// as next steps.
/// </remarks>
internal sealed class IssueWithoutMeasuresRule() : NoticeRule<Issue>(Rules.IssueWithoutMeasures)
{
    // A full stop and a line break or blank.
    private const int LongestJoint = 2;

    /// <summary>How the first clause of a problem ends, where a measure would say what was done.</summary>
    private static readonly string[] Lacks = ["有差距", "有欠缺", "有短板", "不到位", "不够", "不足", "不深入", "不严", "不力", "不强", "薄弱", "滞后"];

    /// <summary>The last characters of these, which rule out nearly every clause at once.</summary>
    private static readonly SearchValues<char> Endings = SearchValues.Create(string.Concat(Lacks.Select(static lack => lack[^1])));

    public override void Check(Issue part, RuleContext context)
    {
        if (context.AnsweredAbove || IsAskedWithNext(part, context) || HoldsAnswer(part, context.Options.MaxIssueDepth))
            return;
        if (context.Notice?.Kind == NoticeKind.WorkReport && !part.NextSteps.IsEmpty)
            return;
        context.Report(Rules.IssueWithoutMeasures, null, [Invariant.Excerpt(part.Title)]);
        // Said once: the issues below lack their measures for the same reason.
        context.AnsweredAbove = true;
    }

    /// <summary>（1）…。（2）…。 in one line has one answer, which stands with the last.</summary>
    private static bool IsAskedWithNext(Issue issue, RuleContext context)
        => issue.Source is { } source && NextIssue(context)?.Source is { } next && next.Start - source.End is >= 0 and <= LongestJoint;

    private static Issue? NextIssue(RuleContext context)
        => !context.Siblings.IsEmpty && context.Path.Index + 1 is var next && next < context.Siblings.Count ? context.Siblings[next] : null;

    private static bool HoldsAnswer(Issue issue, int levels)
    {
        if (!issue.Results.IsEmpty)
            return true;
        foreach (var measure in issue.Measures)
        {
            if (!OnlySaysWhatIsLacking(measure.Text))
                return true;
        }

        foreach (var nested in issue.Issues)
        {
            if (levels == 0 || HoldsAnswer(nested, levels - 1))
                return true;
        }

        return false;
    }

    private static bool OnlySaysWhatIsLacking(string text)
    {
        // 针对学习的不足，… goes on with what was done.
        if (text.StartsWith("针对", StringComparison.Ordinal) || text.StartsWith('对'))
            return false;
        var clause = text.AsSpan();
        clause = clause[..(clause.IndexOfAny('。', '，', '；') is var end and >= 0 ? end : clause.Length)];
        if (clause.IsEmpty || !Endings.Contains(clause[^1]))
            return false;
        foreach (var lack in Lacks)
        {
            if (clause.EndsWith(lack, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
