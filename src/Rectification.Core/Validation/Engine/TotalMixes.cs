using Rectification.Primitives;

namespace Rectification.Validation.Engine;

/// <summary>The numbers that a notice holds when each aspect is counted by itself, at its top or at its lowest level.</summary>
internal static class TotalMixes
{
    /// <summary>These numbers; none where there are so many that they say nothing.</summary>
    public static HashSet<int> Of(ValueList<Aspect> aspects, int most)
    {
        var sums = new HashSet<int> { 0 };
        foreach (var aspect in aspects)
        {
            var (top, lowest) = (aspect.Issues.Count,
                aspect.Issues.Sum(static issue => CountLowest(issue, ValidationOptions.DeepestIssue)));
            sums = top == lowest
                ? [.. sums.Select(sum => sum + top)]
                : [.. sums.Select(sum => sum + top), .. sums.Select(sum => sum + lowest)];
            if (sums.Count > most)
                return [];
        }

        return sums;
    }

    private static int CountLowest(Issue issue, int levels)
        => issue.Issues.IsEmpty || levels == 0 ? 1 : issue.Issues.Sum(nested => CountLowest(nested, levels - 1));
}
