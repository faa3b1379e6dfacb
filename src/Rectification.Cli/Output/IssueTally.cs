using Rectification.Primitives;

namespace Rectification.Cli.Output;

/// <summary>How many issues and measures a part of a notice holds, nested ones counted, and how the issues stand.</summary>
internal sealed record IssueTally
{
    public int Issues { get; private set; }

    public int Measures { get; private set; }

    public int Completed { get; private set; }

    public int GoingOn { get; private set; }

    public int NoStatus => Issues - Completed - GoingOn;

    /// <summary>The tally of aspects taken together.</summary>
    public static IssueTally Of(params IEnumerable<Aspect> aspects)
    {
        var tally = new IssueTally();
        foreach (var aspect in aspects)
        {
            tally.Measures += aspect.Measures.Count;
            tally.Add(aspect.Issues);
        }

        return tally;
    }

    private void Add(ValueList<Issue> issues)
    {
        foreach (var issue in issues)
        {
            Issues++;
            Measures += issue.Measures.Count;
            if (issue.Status is { } status && status.Progress != default)
                _ = status.Progress == Progress.Completed || status.Progress == Progress.Closed ? Completed++ : GoingOn++;
            Add(issue.Issues);
        }
    }
}
