using System.Globalization;

namespace Rectification.Reporting.Ledger;

/// <summary>
/// Goes through the issues of an aspect and nothing else, without recursion: issues may nest deeper than a stack, and a ledger has many.
/// </summary>
internal static class IssueWalk
{
    /// <summary>Each issue before those inside it, with its path and depth.</summary>
    /// <param name="aspect">The aspect.</param>
    /// <param name="path">The JSON Pointer of the aspect.</param>
    public static IEnumerable<(Issue Issue, string Path, int Depth)> Of(Aspect aspect, string path)
    {
        var waiting = new Stack<(Issue Issue, string Path, int Depth)>();
        for (var i = aspect.Issues.Count - 1; i >= 0; i--)
            waiting.Push((aspect.Issues[i], Below(path, i), 1));
        while (waiting.TryPop(out var placed))
        {
            yield return placed;
            for (var i = placed.Issue.Issues.Count - 1; i >= 0; i--)
                waiting.Push((placed.Issue.Issues[i], Below(placed.Path, i), placed.Depth + 1));
        }
    }

    private static string Below(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}/issues/{index}");
}
