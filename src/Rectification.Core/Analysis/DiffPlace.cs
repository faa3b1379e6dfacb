using System.Text.Json.Serialization;

namespace Rectification.Analysis;

/// <summary>Where an issue stands in one of two compared notices.</summary>
/// <param name="Path">Its JSON Pointer.</param>
/// <param name="Number">The number as written; null where there is none.</param>
/// <param name="Title">The heading without its number.</param>
public sealed record DiffPlace(
    [property: JsonPropertyName("path")] string Path,
    [property: JsonPropertyName("number"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Number,
    [property: JsonPropertyName("title")] string Title);
