using System.Text.Json.Serialization;

namespace Rectification.Analysis;

/// <summary>Where an issue stands in one publication.</summary>
/// <remarks>Equal when all values are. Immutable, safe to share between threads.</remarks>
public sealed record IssueAppearance
{
    /// <summary>The digest of the publication.</summary>
    [JsonPropertyName("digest")]
    public required string Digest { get; init; }

    /// <summary>The JSON Pointer of the issue in it.</summary>
    [JsonPropertyName("path")]
    public required string Path { get; init; }

    /// <summary>How sure it is that this is the issue of the appearance before: 0 to 1, in hundredths.</summary>
    /// <value>1 for the first appearance.</value>
    [JsonPropertyName("certainty")]
    public required double Certainty { get; init; }
}
