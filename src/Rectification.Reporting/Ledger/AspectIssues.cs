namespace Rectification.Reporting.Ledger;

/// <summary>The issues of a notice by their aspect.</summary>
internal static class AspectIssues
{
    private const string Step = "/issues/";

    /// <summary>The issues, those inside others included, by the path of their aspect; each before those inside it.</summary>
    public static ILookup<string, PlacedPart<Issue>> Of(Notice notice)
        => notice.AllIssues().ToLookup(static placed => placed.Path[..placed.Path.IndexOf(Step, StringComparison.Ordinal)],
            StringComparer.Ordinal);

    /// <summary>The path of the issue or aspect that an issue stands in.</summary>
    /// <param name="path">The path of the issue.</param>
    public static string HolderOf(string path) => path[..path.LastIndexOf(Step, StringComparison.Ordinal)];
}
