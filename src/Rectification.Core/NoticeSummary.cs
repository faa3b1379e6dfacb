using Rectification.Primitives;

namespace Rectification;

/// <summary>A notice in numbers.</summary>
/// <remarks>Equal when all numbers are. Immutable, safe to share between threads.</remarks>
public sealed record NoticeSummary
{
    /// <summary>Each aspect with its issues and measures, in the order of the notice.</summary>
    public ValueList<AspectSummary> Aspects { get; init; }

    /// <summary>The issues and measures of all aspects.</summary>
    public IssueCounts Total { get; init; }

    /// <summary>What the notice states, added up by kind and unit, in the order the kinds first appear. Money is in 元.</summary>
    public ValueList<OutcomeSum> Outcomes { get; init; }

    /// <summary>How many issues need further work (需要进一步整改的事项).</summary>
    public int FollowUps { get; init; }

    internal static NoticeSummary Of(Notice notice)
    {
        var aspects = notice.Aspects.Select(static aspect => new AspectSummary(aspect.Number, aspect.Title, IssueCounts.Of(aspect)))
            .ToValueList();
        return new()
        {
            Aspects = aspects,
            Total = IssueCounts.Sum(aspects.Select(static aspect => aspect.Counts)),
            Outcomes = PartWalk.PartsOf(notice).OfType<OutcomeCount>().Select(OutcomeUnit.InBaseUnit)
                .GroupBy(static outcome => (outcome.Kind, outcome.Unit))
                .Select(static group => Sum(group.Key.Kind, group.Key.Unit,
                    group.Select(static outcome => (outcome.Count, outcome.Factor)).ToList()))
                .ToValueList(),
            FollowUps = notice.FollowUps.Count,
        };
    }

    private static OutcomeSum Sum(OutcomeKind kind, string? unit, List<(decimal Count, decimal Factor)> counts)
    {
        var estimate = counts.Sum(static one => (double)one.Count * (double)one.Factor);
        try
        {
            return new(kind, unit, counts.Sum(static one => one.Count * one.Factor), estimate);
        }
        catch (OverflowException)
        {
            return new(kind, unit, null, estimate);
        }
    }
}
