using Rectification.Primitives;

namespace Rectification.Cli.Sarif;

/// <summary>One file and what was found in it.</summary>
/// <remarks>Immutable but for the function, which has to be safe to call from the thread that writes.</remarks>
internal sealed record SarifArtifact
{
    /// <summary>
    /// The file as a URI reference: relative with forward slashes, so that the log means the same on every machine, or absolute.
    /// </summary>
    public required string Uri { get; init; }

    /// <summary>What was found.</summary>
    public ValueList<SarifFinding> Findings { get; init; }

    /// <summary>Gives line and column, both from 1 in UTF-16 code units, of an offset of the text.</summary>
    /// <value>Null where the file is not the text that was imported, as for a notice in JSON; spans are left out then.</value>
    public Func<int, (int Line, int Column)>? GetPosition { get; init; }
}
