using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Dates;

/// <summary>RN407, RN408, RN411: what was done to answer an inspection was done after it began, by the day of publication, and when the words say.</summary>
internal sealed class MeasureDateRule() : NoticeRule<Measure>(Rules.MeasureBeforeInspection, Rules.MeasureAfterPublication, Rules.OutsideInspection)
{
    public override void Check(Measure part, RuleContext context)
    {
        for (var i = 0; i < part.Dates.Count; i++)
        {
            if (context.Notice is not { } notice || CheckDate(part, part.Dates[i], i, notice, context))
                return;
        }
    }

    /// <summary>One finding a measure: its dates stand or fall together.</summary>
    private static bool CheckDate(Measure part, PartialDate date, int index, Notice notice, RuleContext context)
    {
        var period = notice.Inspection?.Period;
        if (period?.Start is { } began && date.RelationTo(began) == DateRelation.Before)
            context.Report(Rules.MeasureBeforeInspection, Member(index), [Invariant.Text(date), Invariant.Text(began)]);
        else if (notice.PublishedOn is { } published && date.RelationTo(published) == DateRelation.After)
            context.Report(Rules.MeasureAfterPublication, Member(index), [Invariant.Text(date), Invariant.Text(published)]);
        else if (period?.End is { } ended && date.RelationTo(ended) == DateRelation.After && IsSaidToBeDuring(part.Text))
            context.Report(Rules.OutsideInspection, Member(index), [Invariant.Text(date), Invariant.Text(ended)]);
        else
            return false;
        return true;
    }

    private static string Member(int index) => $"dates/{Invariant.Text(index)}";

    private static bool IsSaidToBeDuring(string text)
        => text.Contains("巡视期间完成", StringComparison.Ordinal) || text.Contains("巡察期间完成", StringComparison.Ordinal);
}
