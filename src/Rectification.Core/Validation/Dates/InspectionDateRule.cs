using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Dates;

/// <summary>RN401, RN402: an inspection ends after it starts, and gives its feedback after it ended.</summary>
internal sealed class InspectionDateRule() : NoticeRule<Inspection>(Rules.PeriodEndsBeforeStart, Rules.FeedbackBeforeEnd)
{
    public override IEnumerable<Finding> Check(Inspection part, NoticeNode node)
    {
        if (part.Period is { Start: { } start, End: { } end } && end.RelationTo(start) == DateRelation.Before)
            yield return node.NewFinding(Rules.PeriodEndsBeforeStart, "period/end", [Invariant.Text(start), Invariant.Text(end)]);
        else if (part.FeedbackOn is { } feedback && part.Period?.End is { } ended && feedback.RelationTo(ended) == DateRelation.Before)
            yield return node.NewFinding(Rules.FeedbackBeforeEnd, "feedbackOn", [Invariant.Text(feedback), Invariant.Text(ended)]);
    }
}
