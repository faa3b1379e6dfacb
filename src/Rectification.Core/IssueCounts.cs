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

    internal static IssueCounts Of(Aspect aspect)
    {
        var (issues, leaves, measures, completed, goingOn) = (0, 0, 0, 0, 0);
        foreach (var part in PartWalk.PartsOf(aspect))
        {
            measures += part is Measure ? 1 : 0;
            if (part is not Issue issue)
                continue;
            var stage = issue.Status?.Progress ?? default;
            var isCompleted = stage == Progress.Completed || stage == Progress.Closed;
            issues++;
            leaves += issue.Issues.IsEmpty ? 1 : 0;
            completed += isCompleted ? 1 : 0;
            goingOn += isCompleted || stage == default ? 0 : 1;
        }

        return new() { Issues = issues, TopIssues = aspect.Issues.Count, LeafIssues = leaves, Measures = measures, Completed = completed,
            GoingOn = goingOn };
    }

    internal static IssueCounts Sum(IEnumerable<IssueCounts> counts) => counts.Aggregate(new IssueCounts(), static (sum, one) => new()
    {
        Issues = sum.Issues + one.Issues,
        TopIssues = sum.TopIssues + one.TopIssues,
        LeafIssues = sum.LeafIssues + one.LeafIssues,
        Measures = sum.Measures + one.Measures,
        Completed = sum.Completed + one.Completed,
        GoingOn = sum.GoingOn + one.GoingOn,
    });
}
