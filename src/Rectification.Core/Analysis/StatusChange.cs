using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification.Analysis;

/// <summary>A status that differs from the one before it, and the publication that states it.</summary>
/// <remarks>Equal when all values are. Immutable, safe to share between threads.</remarks>
public sealed record StatusChange
{
    /// <summary>The date of the publication.</summary>
    /// <value>Null where it states none.</value>
    [JsonPropertyName("on"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? On { get; init; }

    /// <summary>The stage reached.</summary>
    /// <value>Unknown where the words name none of the known stages.</value>
    [JsonPropertyName("progress")]
    public required Progress Progress { get; init; }

    /// <summary>Whether the work goes on for the long term (长期坚持).</summary>
    [JsonPropertyName("longTerm"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool LongTerm { get; init; }

    /// <summary>The words of the status.</summary>
    /// <value>Null where only the stage is known.</value>
    [JsonPropertyName("text"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; init; }

    /// <summary>The digest of the publication.</summary>
    [JsonPropertyName("digest")]
    public required string Digest { get; init; }
}
