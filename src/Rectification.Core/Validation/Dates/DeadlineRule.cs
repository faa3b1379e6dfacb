using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Dates;

/// <summary>RN404, RN405: a deadline lies behind the feedback, and an issue still in progress at publication has not passed it.</summary>
internal sealed class DeadlineRule() : NoticeRule<Issue>(Rules.DeadlineBeforeFeedback, Rules.DeadlinePassed)
{
    public override IEnumerable<Finding> Check(Issue part, NoticeNode node)
        => part.Deadline?.Date is { } deadline && node.Notice is { } notice
            ? [.. Report(Rules.DeadlineBeforeFeedback, deadline, notice.Inspection?.FeedbackOn, node),
                .. IsOpen(part.Status) ? Report(Rules.DeadlinePassed, deadline, notice.PublishedOn, node) : []]
            : [];

    private static Finding[] Report(RuleDescriptor rule, PartialDate deadline, PartialDate? limit, NoticeNode node)
        => limit is { } day && deadline.RelationTo(day) == DateRelation.Before
            ? [node.NewFinding(rule, "deadline/date", [Invariant.Text(deadline), Invariant.Text(day)], ((Issue)node.Part).Deadline!.Source)]
            : [];

    /// <summary>What goes on for the long term is never late.</summary>
    private static bool IsOpen(IssueStatus? status)
        => status is { LongTerm: false }
            && (status.Progress == Progress.InProgress || status.Progress == Progress.NotStarted || status.Progress == Progress.Phased);
}
