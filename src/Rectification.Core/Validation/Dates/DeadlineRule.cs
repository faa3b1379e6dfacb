using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Dates;

/// <summary>RN404, RN405: a deadline lies behind the feedback, and an issue still in progress at publication has not passed it.</summary>
internal sealed class DeadlineRule() : NoticeRule<Issue>(Rules.DeadlineBeforeFeedback, Rules.DeadlinePassed)
{
    private const string Member = "deadline/date";

    public override IEnumerable<Finding> Check(Issue part, NoticeNode node)
        => part.Deadline is { Date: { } date } deadline && node.Notice is { } notice ? Check(part, date, deadline.Source, notice, node) : [];

    private static IEnumerable<Finding> Check(Issue part, PartialDate deadline, SourceSpan? source, Notice notice, NoticeNode node)
    {
        if (notice.Inspection?.FeedbackOn is { } feedback && deadline.RelationTo(feedback) == DateRelation.Before)
            yield return node.NewFinding(Rules.DeadlineBeforeFeedback, Member, [Invariant.Text(deadline), Invariant.Text(feedback)], source);
        if (IsOpen(part.Status) && notice.PublishedOn is { } published && deadline.RelationTo(published) == DateRelation.Before)
            yield return node.NewFinding(Rules.DeadlinePassed, Member, [Invariant.Text(deadline), Invariant.Text(published)], source);
    }

    /// <summary>What goes on for the long term is never late.</summary>
    private static bool IsOpen(IssueStatus? status)
        => status is { LongTerm: false } && (status.Progress == Progress.InProgress || status.Progress == Progress.NotStarted || status.Progress == Progress.Phased);
}
