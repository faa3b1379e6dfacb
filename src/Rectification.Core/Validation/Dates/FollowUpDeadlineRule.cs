using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Dates;

/// <summary>RN405: what still needs work when the notice is published is due later than that.</summary>
internal sealed class FollowUpDeadlineRule() : NoticeRule<FollowUp>(Rules.DeadlinePassed)
{
    internal override ulong Wakers => PartTraits.Dates;

    public override void Check(FollowUp part, RuleContext context)
    {
        if (part.Deadline?.Date is { } deadline && context.Notice?.PublishedOn is { } published && deadline.RelationTo(published) == DateRelation.Before)
            context.Report(Rules.DeadlinePassed, "deadline/date", [Invariant.Text(deadline), Invariant.Text(published)], part.Deadline.Source);
    }
}
