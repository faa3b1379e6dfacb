using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification.Analysis;

/// <summary>A date by which an issue is to be put right, and the publication that states it.</summary>
/// <remarks>Equal when all values are. Immutable, safe to share between threads.</remarks>
public sealed record PlannedDate
{
    /// <summary>The date planned, as precise as stated.</summary>
    [JsonPropertyName("date")]
    public required PartialDate Date { get; init; }

    /// <summary>The date of the publication.</summary>
    /// <value>Null where it states none.</value>
    [JsonPropertyName("on"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? On { get; init; }

    /// <summary>The digest of the publication.</summary>
    [JsonPropertyName("digest")]
    public required string Digest { get; init; }
}
