using Rectification.Analysis.Matching;

namespace Rectification.Analysis.Differences;

/// <summary>An issue of one of two notices with what it is recognised by.</summary>
/// <param name="Placed">The issue and its place.</param>
/// <param name="Profile">What it is recognised by.</param>
internal sealed record ComparedIssue(PlacedIssue Placed, IssueProfile Profile)
{
    public Issue Issue => Placed.Issue;

    public string Path => Placed.Path;

    public DiffPlace Place => new() { Path = Path, Number = Issue.Number, Title = Issue.Title };

    /// <summary>All issues of a notice, in order.</summary>
    public static List<ComparedIssue> Of(Notice notice)
    {
        var placed = PlacedIssues.Of(notice);
        return [.. placed.Select((one, index) => new ComparedIssue(one, Recognise(one, (double)index / placed.Count)))];
    }

    private static IssueProfile Recognise(PlacedIssue placed, double position) => new(
        TextProfile.Of(placed.Issue.Title),
        TextProfile.Of(string.Concat(placed.Issue.Measures.Select(static measure => measure.Text))),
        TextProfile.Of(string.Concat(placed.Headings)),
        position);
}
