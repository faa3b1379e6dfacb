using Rectification.Analysis.Matching;

namespace Rectification.Analysis.Differences;

/// <summary>
/// Finds issues of one notice that together are one issue of the other: those of a split, or seen the other way round, of a merger.
/// </summary>
/// <param name="wholes">The issues of the notice that has the whole.</param>
/// <param name="parts">The issues of the notice that has the parts.</param>
/// <param name="candidates">The wholes that come into question for a part.</param>
internal sealed class PartFinder(IReadOnlyList<ComparedIssue> wholes, IReadOnlyList<ComparedIssue> parts, Candidates candidates)
{
    /// <summary>Finds the parts of each whole.</summary>
    /// <param name="partOf">The part that each whole was paired with; wholes without one are not in it.</param>
    /// <param name="free">The parts that were paired with no whole.</param>
    /// <returns>Each whole with its parts, the one it was paired with first, and the share of the whole that they have.</returns>
    public IEnumerable<(int Whole, int[] Parts, double Share)> Find(Dictionary<int, int> partOf, IEnumerable<int> free)
    {
        var found = free.Select(part => (Part: part, Whole: BestWhole(part, partOf))).Where(static one => one.Whole >= 0);
        foreach (var group in found.GroupBy(static one => one.Whole))
        {
            var others = group.Select(static one => one.Part);
            int[] all = partOf.TryGetValue(group.Key, out var first) ? [first, .. others] : [.. others];
            if (all.Length > 1)
                yield return (group.Key, all, ShareOfWhole(group.Key, all, withMeasures: true));
        }
    }

    private int BestWhole(int part, Dictionary<int, int> partOf)
    {
        var (best, share) = (-1, PartWeights.LeastShare);
        foreach (var whole in candidates.For(parts[part].Profile))
        {
            var found = ShareOfPart(part, whole);
            if (found > share && Gains(whole, part, partOf))
                (best, share) = (whole, found);
        }

        return best;
    }

    private double ShareOfPart(int part, int whole)
        => PartWeights.ShareOf(parts[part].Profile.Title, parts[part].Profile.Measures, wholes[whole].Profile.Title,
            wholes[whole].Profile.Measures);

    // A part without measures can add nothing but words of the title, however many measures the whole has.
    private bool Gains(int whole, int part, Dictionary<int, int> partOf)
    {
        if (!partOf.TryGetValue(whole, out var first))
            return true;
        var withMeasures = !parts[part].Profile.Measures.IsEmpty;
        return ShareOfWhole(whole, [first, part], withMeasures) - ShareOfWhole(whole, [first], withMeasures) >= PartWeights.LeastGain;
    }

    private double ShareOfWhole(int whole, int[] some, bool withMeasures)
    {
        var title = TextProfile.Of(string.Concat(some.Select(part => parts[part].Profile.Title.Text)));
        var measures = TextProfile.Of(withMeasures ? string.Concat(some.Select(part => parts[part].Profile.Measures.Text)) : null);
        return PartWeights.ShareOf(wholes[whole].Profile.Title, wholes[whole].Profile.Measures, title, measures);
    }
}
