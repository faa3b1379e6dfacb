using Rectification.Primitives;

namespace Rectification;

/// <summary>How many issues and measures there are, and how the issues stand.</summary>
/// <remarks>
/// A notice can count its issues in several ways: those directly below an aspect, all of them, or only those that hold no others.
/// </remarks>
public readonly record struct IssueCounts
{
    /// <summary>All issues, those inside others included.</summary>
    public int Issues { get; init; }

    /// <summary>The issues directly below an aspect.</summary>
    public int TopIssues { get; init; }

    /// <summary>The issues that hold no others.</summary>
    public int LeafIssues { get; init; }

    /// <summary>The measures of the aspects and of all their issues.</summary>
    public int Measures { get; init; }

    /// <summary>Of all issues, those that are completed or closed.</summary>
    public int Completed { get; init; }

    /// <summary>Of all issues, those with another status.</summary>
    public int GoingOn { get; init; }

    /// <summary>Of all issues, those whose words name no status.</summary>
    public int NoStatus => Issues - Completed - GoingOn;

    internal static IssueCounts Of(ValueList<Aspect> aspects)
    {
        var parts = PartWalk.Of(new Notice { Aspects = aspects }).ToList();
        var issues = parts.Select(static placed => placed.Part).OfType<Issue>().ToList();
        var progress = issues.Select(static issue => issue.Status?.Progress ?? default).ToList();
        var completed = progress.Count(static stage => stage == Progress.Completed || stage == Progress.Closed);
        return new()
        {
            Issues = issues.Count,
            TopIssues = aspects.Sum(static aspect => aspect.Issues.Count),
            LeafIssues = issues.Count(static issue => issue.Issues.IsEmpty),
            Measures = parts.Count(static placed => placed.Part is Measure),
            Completed = completed,
            GoingOn = progress.Count(static stage => stage != default) - completed,
        };
    }
}
