using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Dates;

/// <summary>RN403, RN410: a notice is published after the feedback it answers, and within a year or so.</summary>
internal sealed class NoticeDateRule() : NoticeRule<Notice>(Rules.PublishedBeforeFeedback, Rules.PublishedLate)
{
    private const int LongestMonths = 12;

    public override IEnumerable<Finding> Check(Notice part, NoticeNode node)
    {
        if (part.PublishedOn is not { } published || part.Inspection?.FeedbackOn is not { } feedback)
            yield break;
        if (published.RelationTo(feedback) == DateRelation.Before)
            yield return node.NewFinding(Rules.PublishedBeforeFeedback, "publishedOn",
                [Invariant.Text(published), Invariant.Text(feedback)]);
        else if (feedback.Latest.Year < DateOnly.MaxValue.Year - 1 && published.Earliest > feedback.Latest.AddMonths(LongestMonths))
            yield return node.NewFinding(Rules.PublishedLate, "publishedOn",
                [Invariant.Text(published), Invariant.Text(feedback), Invariant.Text(LongestMonths)]);
    }
}
