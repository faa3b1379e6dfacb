using System.Text.Json.Serialization;

namespace Rectification.Analysis;

/// <summary>What became of a value between two notices.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ValueDiffKind>))]
public enum ValueDiffKind
{
    /// <summary>Only the later notice has it.</summary>
    [JsonStringEnumMemberName("added")]
    Added,

    /// <summary>Only the earlier notice has it.</summary>
    [JsonStringEnumMemberName("removed")]
    Removed,

    /// <summary>Both have it, and it differs.</summary>
    [JsonStringEnumMemberName("changed")]
    Changed,
}
