using Rectification.Validation;

namespace Rectification.Cli.Processing;

/// <summary>A finding with its place as an editor counts it.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Line">The line, from 1; null where the finding has no place in a text.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units; null with the line.</param>
internal sealed record LocatedFinding(Finding Finding, int? Line, int? Column)
{
    /// <summary>The file of that line; null for the file that the notice came from.</summary>
    /// <value>Of a line of <c>rectify import --format ndjson</c>, the file of lines: the line names the text as its file.</value>
    public string? File { get; init; }
}
