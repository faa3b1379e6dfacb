using System.Text.Json.Serialization;

namespace Rectification.Analysis;

/// <summary>One value that differs between two notices, with both places.</summary>
/// <remarks>Equal when all values are. Immutable, safe to share between threads.</remarks>
public sealed record ValueDiff
{
    /// <summary>What differs.</summary>
    [JsonPropertyName("member")]
    public required DiffMember Member { get; init; }

    /// <summary>Added, removed or changed.</summary>
    [JsonPropertyName("kind")]
    public required ValueDiffKind Kind { get; init; }

    /// <summary>The JSON Pointer in the earlier notice.</summary>
    /// <value>Null where the value was added.</value>
    [JsonPropertyName("beforePath"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? BeforePath { get; init; }

    /// <summary>The JSON Pointer in the later notice.</summary>
    /// <value>Null where the value was removed.</value>
    [JsonPropertyName("afterPath"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? AfterPath { get; init; }

    /// <summary>The value in the earlier notice, as text; wire names for kinds and stages.</summary>
    /// <value>Null where it was added.</value>
    [JsonPropertyName("before"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Before { get; init; }

    /// <summary>The value in the later notice, as text.</summary>
    /// <value>Null where it was removed.</value>
    [JsonPropertyName("after"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? After { get; init; }

    /// <summary>How sure it is: for two measures that are taken for one, how alike they are; else 1. From 0 to 1, in hundredths.</summary>
    [JsonPropertyName("certainty")]
    public double Certainty { get; init; } = 1;
}
