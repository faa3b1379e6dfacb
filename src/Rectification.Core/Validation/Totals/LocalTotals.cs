using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Totals;

/// <summary>A total that stands inside an aspect may count only what that aspect holds.</summary>
internal sealed class LocalTotals(Notice notice, int maxDepth)
{
    private readonly Aspect[] _aspects =
    [
        .. notice.Aspects.Where(static aspect => aspect.Source is not null).OrderBy(static aspect => aspect.Source!.Value.Start),
    ];
    private readonly Dictionary<Aspect, NoticeTally> _tallies = new(ReferenceEqualityComparer.Instance);

    public bool Holds(DeclaredTotal total)
        => total.Source is { } place && AspectAt(place.Start) is { } aspect
            && TotalCandidates.Holds(total.Subject, total.Count, TallyOf(aspect));

    /// <summary>The last aspect that begins before an offset.</summary>
    private Aspect? AspectAt(int offset)
    {
        var (low, high) = (0, _aspects.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_aspects[middle].Source!.Value.Start <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low == 0 ? null : _aspects[low - 1];
    }

    private NoticeTally TallyOf(Aspect aspect)
    {
        if (!_tallies.TryGetValue(aspect, out var tally))
            _tallies.Add(aspect, tally = NoticeTally.Of(new() { Aspects = [aspect] }, maxDepth));
        return tally;
    }
}
