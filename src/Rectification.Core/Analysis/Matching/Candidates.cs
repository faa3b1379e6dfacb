using System.Runtime.InteropServices;

namespace Rectification.Analysis.Matching;

/// <summary>Finds the pairs of issues that are worth comparing, without comparing each with each.</summary>
/// <param name="before">The earlier issues.</param>
internal sealed class Candidates(IReadOnlyList<IssueProfile> before)
{
    /// <summary>The most candidates for one issue: those that share most, and of equal ones those nearest in the order.</summary>
    /// <remarks>Only in a notice of more issues than this can any be left out.</remarks>
    public const int Most = 100;

    private readonly Dictionary<uint, List<int>> _byPair = Index(before);
    private readonly ILookup<string, int> _byMeasures = Enumerable.Range(0, before.Count)
        .Where(index => !before[index].Measures.IsEmpty)
        .ToLookup(index => before[index].Measures.Text, StringComparer.Ordinal);

    /// <summary>The earlier issues that share words of the title or all measures with a later one, in their order.</summary>
    public IEnumerable<int> For(IssueProfile after)
    {
        var shared = new int[before.Count];
        foreach (var pair in Distinct(after.Title.Pairs))
        {
            foreach (var index in _byPair.GetValueOrDefault(pair) ?? [])
                shared[index]++;
        }

        foreach (var index in _byMeasures[after.Measures.Text])
            shared[index] += after.Title.Pairs.Length + 1;
        var least = Math.Max(1, MatchWeights.LeastTitle * after.Title.Pairs.Length / 2);
        return Enumerable.Range(0, before.Count).Where(index => shared[index] >= least)
            .OrderByDescending(index => shared[index])
            .ThenBy(index => Math.Abs(before[index].Position - after.Position)).ThenBy(static index => index)
            .Take(Most).Order();
    }

    private static Dictionary<uint, List<int>> Index(IReadOnlyList<IssueProfile> issues)
    {
        var index = new Dictionary<uint, List<int>>();
        for (var i = 0; i < issues.Count; i++)
        {
            foreach (var pair in Distinct(issues[i].Title.Pairs))
                (CollectionsMarshal.GetValueRefOrAddDefault(index, pair, out _) ??= []).Add(i);
        }

        return index;
    }

    private static List<uint> Distinct(ReadOnlySpan<uint> sorted)
    {
        var distinct = new List<uint>(sorted.Length);
        foreach (var pair in sorted)
        {
            if (distinct.Count == 0 || distinct[^1] != pair)
                distinct.Add(pair);
        }

        return distinct;
    }
}
