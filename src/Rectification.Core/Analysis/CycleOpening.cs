using System.Text.Json.Serialization;

namespace Rectification.Analysis;

/// <summary>What began a cycle of work on an issue.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CycleOpening>))]
public enum CycleOpening
{
    /// <summary>The issue was reported for the first time.</summary>
    [JsonStringEnumMemberName("reported")]
    Reported,

    /// <summary>The issue had been reported as completed and is so no more, in the same inspection.</summary>
    [JsonStringEnumMemberName("reopened")]
    Reopened,

    /// <summary>A later inspection found the issue again (屡改屡犯).</summary>
    [JsonStringEnumMemberName("foundAgain")]
    FoundAgain,
}
