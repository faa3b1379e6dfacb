using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Dates;

/// <summary>RN404, RN405: a deadline lies behind the feedback, and an issue still in progress at publication has not passed it.</summary>
internal sealed class DeadlineRule() : NoticeRule<Issue>(Rules.DeadlineBeforeFeedback, Rules.DeadlinePassed)
{
    internal override ulong Wakers => PartTraits.Dates;

    public override void Check(Issue part, RuleContext context)
    {
        if (part.Deadline?.Date is not { } deadline || context.Notice is not { } notice)
            return;
        if (notice.Inspection?.FeedbackOn is { } feedback && deadline.RelationTo(feedback) == DateRelation.Before)
            context.Report(Rules.DeadlineBeforeFeedback, "deadline/date", [Invariant.Text(deadline), Invariant.Text(feedback)], part.Deadline.Source);
        if (IsOpen(part.Status) && notice.PublishedOn is { } published && deadline.RelationTo(published) == DateRelation.Before)
            context.Report(Rules.DeadlinePassed, "deadline/date", [Invariant.Text(deadline), Invariant.Text(published)], part.Deadline.Source);
    }

    /// <summary>What goes on for the long term is never late.</summary>
    private static bool IsOpen(IssueStatus? status)
        => status is { LongTerm: false } && (status.Progress == Progress.InProgress || status.Progress == Progress.NotStarted || status.Progress == Progress.Phased);
}
