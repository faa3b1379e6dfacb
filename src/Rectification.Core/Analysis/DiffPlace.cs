using System.Text.Json.Serialization;

namespace Rectification.Analysis;

/// <summary>Where an issue stands in one of two compared notices.</summary>
/// <remarks>Equal when all values are. Immutable, safe to share between threads.</remarks>
public sealed record DiffPlace
{
    /// <summary>Its JSON Pointer.</summary>
    [JsonPropertyName("path")]
    public required string Path { get; init; }

    /// <summary>The number as written.</summary>
    /// <value>Null where there is none.</value>
    [JsonPropertyName("number"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Number { get; init; }

    /// <summary>The heading without its number.</summary>
    [JsonPropertyName("title")]
    public required string Title { get; init; }
}
