using Rectification.Primitives;

namespace Rectification.Analysis.Matching;

/// <summary>Goes through all issues of a notice.</summary>
internal static class PlacedIssues
{
    /// <summary>Headings further out than this say nothing more about an issue; a notice that nests a thousand deep stays cheap.</summary>
    private const int MostHeadings = 4;

    /// <summary>Every issue on any level, in the order of the notice.</summary>
    public static List<PlacedIssue> Of(Notice notice)
    {
        var found = new List<PlacedIssue>();
        var inside = new Dictionary<string, ValueList<string>>(StringComparer.Ordinal);
        foreach (var placed in notice.AllIssues())
        {
            var outer = placed.Path[..placed.Path.LastIndexOf("/issues/", StringComparison.Ordinal)];
            var headings = inside.TryGetValue(outer, out var known) ? known : placed.Aspect?.Title is { } title ? [title] : [];
            inside[placed.Path] = [.. headings.TakeLast(MostHeadings - 1), placed.Part.Title];
            found.Add(new(placed.Part, placed.Path, outer, headings));
        }

        return found;
    }
}
