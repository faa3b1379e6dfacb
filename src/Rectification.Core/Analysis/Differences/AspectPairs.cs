using System.Globalization;
using Rectification.Analysis.Matching;

namespace Rectification.Analysis.Differences;

/// <summary>Finds which aspects of two notices are the same: by their headings, else by the issues in them.</summary>
internal static class AspectPairs
{
    /// <summary>The path of the later aspect for that of the earlier one.</summary>
    /// <param name="before">The earlier notice.</param>
    /// <param name="after">The later notice.</param>
    /// <param name="holders">What holds the two issues of each pair.</param>
    public static Dictionary<string, string> Of(Notice before, Notice after, IEnumerable<(string Before, string After)> holders)
    {
        var (same, earlier, later) = Pairing.By(Titles(before), Titles(after), static one => one.Value);
        var pairs = same.ToDictionary(static pair => pair.Before.Key, static pair => pair.After.Key, StringComparer.Ordinal);
        var (freeBefore, freeAfter) = (Paths(earlier), Paths(later));
        foreach (var votes in holders.GroupBy(static pair => pair).OrderByDescending(static group => group.Count()))
        {
            var vote = votes.Key;
            if (!freeBefore.Contains(vote.Before) || !freeAfter.Remove(vote.After))
                continue;
            freeBefore.Remove(vote.Before);
            pairs[vote.Before] = vote.After;
        }

        return pairs;
    }

    private static HashSet<string> Paths(IEnumerable<KeyValuePair<string, string>> aspects)
        => aspects.Select(static one => one.Key).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, string>> Titles(Notice notice) => notice.Aspects.Select(static (aspect, index)
        => KeyValuePair.Create(string.Create(CultureInfo.InvariantCulture, $"/aspects/{index}"), ComparableText.Of(aspect.Title)));
}
