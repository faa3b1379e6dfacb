using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Dates;

/// <summary>RN407, RN408, RN411: what answers an inspection was done after it began, by the day of publication, and when the words say.</summary>
/// <remarks>
/// Measures tell much of what was before and what will be. Only a date that a measure begins with, or that follows 截至 or 截止, is taken for the day
/// on which it was done; and it is taken for a slip only where the same day of a neighbouring year fits.
/// </remarks>
internal sealed class MeasureDateRule() : NoticeRule<Measure>(Rules.MeasureBeforeInspection, Rules.MeasureAfterPublication, Rules.OutsideInspection)
{
    internal override ulong Wakers => PartTraits.Dates | PartTraits.AsOf;

    public override void Check(Measure part, RuleContext context)
    {
        if (context.Notice is not { } notice)
            return;
        for (var i = 0; i < part.Dates.Count; i++)
        {
            if (part.Dates[i].Precision == DatePrecision.Day && CheckDay(part, part.Dates[i], i, notice, context))
                return;
        }

        // As of when something holds is no day on which it was done, and not among the dates.
        if ((context.MeasureTraits & PartTraits.AsOf) != 0 && notice.Inspection?.Period?.Start is not null && MeasureDay.FindAsOf(part.Text) is { } asOf)
            CheckDay(part, asOf, -1, notice, context);
    }

    /// <summary>One finding a measure: its dates stand or fall together.</summary>
    private static bool CheckDay(Measure part, PartialDate date, int index, Notice notice, RuleContext context)
    {
        var (period, published) = (notice.Inspection?.Period, notice.PublishedOn);
        if ((context.MeasureTraits & PartTraits.Inspection) != 0 && period?.End is { } ended && date.RelationTo(ended) == DateRelation.After && MeasureDay.IsSaidToBeDuring(part.Text))
            Report(Rules.OutsideInspection, date, index, ended, null, context);
        else if (period?.Start is { } began && date.RelationTo(began) == DateRelation.Before && MeasureDay.IsDone(part.Text, date) && MeasureDay.FindLikely(date, began, published) is { } later)
            Report(Rules.MeasureBeforeInspection, date, index, began, later, context);
        else if (published is { } day && date.RelationTo(day) == DateRelation.After && MeasureDay.IsDone(part.Text, date))
            Report(Rules.MeasureAfterPublication, date, index, day, null, context);
        else
            return false;
        return true;
    }

    private static void Report(RuleDescriptor rule, PartialDate date, int index, PartialDate bound, PartialDate? likely, RuleContext context)
        => context.Report(rule, index < 0 ? "text" : $"dates/{Invariant.Text(index)}", likely is { } fix ? [Invariant.Text(date), Invariant.Text(bound), Invariant.Text(fix)] : [Invariant.Text(date), Invariant.Text(bound)]);
}
