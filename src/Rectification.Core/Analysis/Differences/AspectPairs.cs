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
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        var (earlier, free) = (Titles(before).ToDictionary(StringComparer.Ordinal), Titles(after).ToDictionary(StringComparer.Ordinal));
        foreach (var (path, title) in earlier)
        {
            if (free.Where(one => one.Value == title).Select(static one => one.Key).Order(StringComparer.Ordinal).FirstOrDefault() is not { } same)
                continue;
            pairs[path] = same;
            free.Remove(same);
        }

        foreach (var vote in holders.GroupBy(static pair => pair).OrderByDescending(static group => group.Count()).Select(static group => group.Key))
        {
            if (earlier.ContainsKey(vote.Before) && !pairs.ContainsKey(vote.Before) && free.Remove(vote.After))
                pairs[vote.Before] = vote.After;
        }

        return pairs;
    }

    private static IEnumerable<KeyValuePair<string, string>> Titles(Notice notice) => notice.Aspects.Select(static (aspect, index)
        => KeyValuePair.Create(string.Create(CultureInfo.InvariantCulture, $"/aspects/{index}"), ComparableText.Of(aspect.Title)));
}
