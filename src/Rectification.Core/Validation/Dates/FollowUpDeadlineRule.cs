using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Dates;

/// <summary>RN405: what still needs work when the notice is published is due later than that.</summary>
internal sealed class FollowUpDeadlineRule() : NoticeRule<FollowUp>(Rules.DeadlinePassed)
{
    public override IEnumerable<Finding> Check(FollowUp part, NoticeNode node)
        => part.Deadline?.Date is { } deadline && node.Notice?.PublishedOn is { } published
            && deadline.RelationTo(published) == DateRelation.Before
            ? [node.NewFinding(Rules.DeadlinePassed, "deadline/date", [Invariant.Text(deadline), Invariant.Text(published)],
                part.Deadline.Source)]
            : [];
}
