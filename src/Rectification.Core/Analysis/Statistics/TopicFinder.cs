using System.Runtime.InteropServices;

namespace Rectification.Analysis.Statistics;

/// <summary>Finds the words that titles have in common, without a dictionary.</summary>
/// <remarks>
/// A run of characters is a word where many titles have it and what stands before and behind it varies (accessor variety): 工程招标 is one
/// with 工程招标不规范 and 未按规定工程招标, 程招 is always inside it.
/// </remarks>
internal static class TopicFinder
{
    private const int ShortestTopic = 2;
    private const int LongestTopic = 10;

    // A run that fewer titles have is no topic, whatever their number.
    private const int FewestTitles = 3;

    // How many different characters must stand before it, and behind it; each end of a clause is one of its own.
    private const int LeastVariety = 3;

    // A run is left out where so many of its titles have a longer one around it.
    private const double MostInLonger = 0.8;

    public static IEnumerable<TopicCount> Find(IReadOnlyCollection<string> titles, int count)
    {
        var clauses = titles.Select(static title => Clauses(TitleFrame.Remove(title))).ToList();
        var frequent = CountTitles(clauses).Where(static one => one.Value >= FewestTitles).ToDictionary(StringComparer.Ordinal);
        var topics = WithVariety(clauses, frequent).OrderByDescending(static topic => topic.Length)
            .ThenBy(static topic => topic, StringComparer.Ordinal).ToList();
        return topics
            .Where(topic => !topics.Any(longer => longer.Length > topic.Length
                && frequent[longer] >= MostInLonger * frequent[topic] && longer.Contains(topic, StringComparison.Ordinal)))
            .OrderByDescending(topic => (long)frequent[topic] * (topic.Length - 1)).ThenBy(static topic => topic, StringComparer.Ordinal)
            .Take(count)
            .Select(topic => new TopicCount(topic, frequent[topic], (double)frequent[topic] / titles.Count));
    }

    private static List<string> Clauses(string title)
    {
        var clauses = new List<string>();
        for (var start = 0; start < title.Length;)
        {
            var end = start;
            while (end < title.Length && char.IsLetterOrDigit(title[end]))
                end++;
            if (end - start >= ShortestTopic)
                clauses.Add(title[start..end]);
            start = end + 1;
        }

        return clauses;
    }

    private static IEnumerable<(string Clause, int Start, int Length)> Runs(string clause)
        => from start in Enumerable.Range(0, clause.Length)
           from length in Enumerable.Range(ShortestTopic, LongestTopic - ShortestTopic + 1)
           where start + length <= clause.Length
           select (clause, start, length);

    private static Dictionary<string, int> CountTitles(List<List<string>> titles)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var clauses in titles)
        {
            foreach (var run in clauses.SelectMany(Runs).Select(static run => run.Clause.Substring(run.Start, run.Length))
                    .Distinct(StringComparer.Ordinal))
                CollectionsMarshal.GetValueRefOrAddDefault(counts, run, out _)++;
        }

        return counts;
    }

    private static IEnumerable<string> WithVariety(List<List<string>> titles, Dictionary<string, int> frequent)
    {
        var (before, behind) = (new Dictionary<string, HashSet<int>>(StringComparer.Ordinal),
            new Dictionary<string, HashSet<int>>(StringComparer.Ordinal));
        var ends = 0;
        foreach (var (clause, start, length) in titles.SelectMany(static clauses => clauses).SelectMany(Runs))
        {
            var run = clause.Substring(start, length);
            if (!frequent.ContainsKey(run))
                continue;
            Add(before, run, start == 0 ? --ends : clause[start - 1]);
            Add(behind, run, start + length == clause.Length ? --ends : clause[start + length]);
        }

        return before.Where(one => one.Value.Count >= LeastVariety && behind[one.Key].Count >= LeastVariety).Select(static one => one.Key);

        static void Add(Dictionary<string, HashSet<int>> neighbours, string run, int neighbour)
            => (CollectionsMarshal.GetValueRefOrAddDefault(neighbours, run, out _) ??= []).Add(neighbour);
    }
}
