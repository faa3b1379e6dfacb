using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Dates;

/// <summary>
/// RN407, RN408, RN411: what answers an inspection was done after it began, by the day of publication, and when the words say.
/// </summary>
/// <remarks>
/// Measures tell much of what was before and what will be. Only a date that a measure begins with, or that follows 截至 or 截止, is taken for
/// the day on which it was done; and it is taken for a slip only where the same day of a neighbouring year fits.
/// </remarks>
internal sealed class MeasureDateRule()
    : NoticeRule<Measure>(Rules.MeasureBeforeInspection, Rules.MeasureAfterPublication, Rules.OutsideInspection)
{
    public override IEnumerable<Finding> Check(Measure part, NoticeNode node)
        => node.Notice is { } notice && Find(part, notice, node) is { } finding ? [finding] : [];

    /// <summary>One finding a measure: its dates stand or fall together.</summary>
    private static Finding? Find(Measure part, Notice notice, NoticeNode node)
    {
        for (var i = 0; i < part.Dates.Count; i++)
        {
            if (part.Dates[i].Precision == DatePrecision.Day && Judge(part, part.Dates[i], i, notice, node) is { } finding)
                return finding;
        }

        // As of when something holds is no day on which it was done, and not among the dates.
        return notice.Inspection?.Period?.Start is not null && MeasureDay.FindAsOf(part.Text) is { } asOf
            ? Judge(part, asOf, null, notice, node)
            : null;
    }

    private static Finding? Judge(Measure part, PartialDate date, int? index, Notice notice, NoticeNode node)
    {
        var (period, published) = (notice.Inspection?.Period, notice.PublishedOn);
        if (period?.End is { } ended && date.RelationTo(ended) == DateRelation.After && MeasureDay.IsSaidToBeDuring(part.Text))
            return Report(Rules.OutsideInspection, [Invariant.Text(date), Invariant.Text(ended)]);
        if (period?.Start is { } began && date.RelationTo(began) == DateRelation.Before && MeasureDay.IsDone(part.Text, date)
                && MeasureDay.FindLikely(date, began, published) is { } later)
            return Report(Rules.MeasureBeforeInspection, [Invariant.Text(date), Invariant.Text(began), Invariant.Text(later)]);
        if (published is { } day && date.RelationTo(day) == DateRelation.After && MeasureDay.IsDone(part.Text, date))
            return Report(Rules.MeasureAfterPublication, [Invariant.Text(date), Invariant.Text(day)]);
        return null;

        Finding Report(RuleDescriptor rule, ValueList<string> arguments)
        {
            var member = index is { } number ? $"dates/{Invariant.Text(number)}" : "text";
            var (start, length) = MeasureDay.Locate(part.Text, date);
            return node.NewFinding(rule, member, arguments, length > 0 ? node.Text("text", part.Text).SourceOf(start, length) : null);
        }
    }
}
