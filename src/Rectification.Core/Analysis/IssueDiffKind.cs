using System.Text.Json.Serialization;

namespace Rectification.Analysis;

/// <summary>What became of an issue between two notices.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<IssueDiffKind>))]
public enum IssueDiffKind
{
    /// <summary>It is in both, and the same in all that a notice says of it.</summary>
    [JsonStringEnumMemberName("unchanged")]
    Unchanged,

    /// <summary>It is in both, and something of it differs.</summary>
    [JsonStringEnumMemberName("changed")]
    Changed,

    /// <summary>Only the later notice has it.</summary>
    [JsonStringEnumMemberName("new")]
    New,

    /// <summary>Only the earlier notice has it.</summary>
    [JsonStringEnumMemberName("gone")]
    Gone,

    /// <summary>One issue of the earlier notice is several in the later one.</summary>
    [JsonStringEnumMemberName("split")]
    Split,

    /// <summary>Several issues of the earlier notice are one in the later one.</summary>
    [JsonStringEnumMemberName("merged")]
    Merged,
}
