using System.Buffers;
using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Structure;

/// <summary>RN204: each issue says what was done about it, itself or in an issue below it.</summary>
/// <remarks>
/// Measures of an issue or aspect around it answer for it too, and so does a result, and so does the answer to the next issue where both
/// are asked in one line. Measures that only say what is lacking (在落实上有差距) answer nothing. A work report states what is still to be done as
/// next steps.
/// </remarks>
internal sealed class IssueWithoutMeasuresRule() : NoticeRule<Issue>(Rules.IssueWithoutMeasures)
{
    // A full stop and a line break or blank.
    private const int LongestJoint = 2;

    private const string EndOfName = "问题。";
    private const int ShortestAnswer = 6;
    private const int LongestName = 60;
    private const int LongestUnread = 20;

    /// <summary>How the first clause of a problem ends, where a measure would say what was done.</summary>
    private static readonly string[] Lacks = ["有差距", "有欠缺", "有短板", "不到位", "不够", "不足", "不深入", "不严", "不力", "不强", "薄弱", "滞后"];

    /// <summary>The last characters of these, which rule out nearly every clause at once.</summary>
    private static readonly SearchValues<char> Endings = SearchValues.Create(string.Concat(Lacks.Select(static lack => lack[^1])));

    public override IEnumerable<Finding> Check(Issue part, NoticeNode node)
        => IsUnanswered(part, node) && !IsSaidAbove(node) ? [Report(part, node)] : [];

    private static Finding Report(Issue part, NoticeNode node)
    {
        var finding = node.NewFinding(Rules.IssueWithoutMeasures, null, [Invariant.Excerpt(part.Title)]);
        return MayBeMisread(part, node) ? finding with { Severity = FindingSeverity.Info } : finding;
    }

    /// <summary>
    /// Whether the answer may stand where it was not read as one: in the description, in a heading of several sentences, in a status, in
    /// issues below that are measures, in text behind the heading that no part holds. Where no issue beside this one is answered, the whole
    /// list may be one.
    /// </summary>
    private static bool MayBeMisread(Issue part, NoticeNode node)
        => part.Description is not null || part.Status is not null || !part.Issues.IsEmpty || part.Title.Length > LongestName
        || !(IsAnswered(node.PreviousInList) || IsAnswered(node.NextInList)) || IsMixed(part, node.NextInList)
        || node.UnreadBehind() > LongestUnread;

    /// <summary>What follows in another style of numbers may belong below this issue.</summary>
    private static bool IsMixed(Issue part, NoticeNode? next)
        => next?.Part is Issue { Number: { } number } && part.Number is { } own
            && OutlineNumber.Parse(number).Style != OutlineNumber.Parse(own).Style;

    private static bool IsAnswered(NoticeNode? node) => node is { Part: Issue issue } && HoldsAnswer(issue, node.Options.MaxIssueDepth);

    private static bool IsUnanswered(Issue part, NoticeNode node)
        => !HoldsAnswer(part, node.Options.MaxIssueDepth) && !IsAnsweredAbove(node) && !IsAskedWithNext(part, node)
            && !IsAnsweredInHeading(part.Title)
        && !(node.Notice?.Kind == NoticeKind.WorkReport && !part.NextSteps.IsEmpty);

    /// <summary>Measures of the issue or aspect around it answer for it too.</summary>
    private static bool IsAnsweredAbove(NoticeNode node)
    {
        for (var around = node.Parent; around is not null; around = around.Parent)
        {
            if (around.Part is Issue { Measures.IsEmpty: false } or Aspect { Measures.IsEmpty: false })
                return true;
        }

        return false;
    }

    /// <summary>The issues below one that is reported lack their measures for the same reason.</summary>
    private static bool IsSaidAbove(NoticeNode node) => node.Parent is { Part: Issue issue } parent && IsUnanswered(issue, parent);

    /// <summary>（1）…。（2）…。 in one line has one answer, which stands with the last.</summary>
    private static bool IsAskedWithNext(Issue issue, NoticeNode node)
        => issue.Source is { } source && node.NextInList?.Source is { } next && next.Start - source.End is >= 0 and <= LongestJoint;

    /// <summary>关于照明不足的问题。已更换路灯40盏: what follows the name of the problem in its own line may be the answer.</summary>
    private static bool IsAnsweredInHeading(string title)
        => title.IndexOf(EndOfName, StringComparison.Ordinal) is var end and >= 0
            && title.Length - end - EndOfName.Length >= ShortestAnswer;

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
