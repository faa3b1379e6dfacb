using System.Text.Json.Serialization;

namespace Rectification.Analysis;

/// <summary>Whether an issue came nearer to its completion between two notices.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ProgressDirection>))]
public enum ProgressDirection
{
    /// <summary>The same stage, or one of the two notices names none.</summary>
    [JsonStringEnumMemberName("same")]
    Same,

    /// <summary>A later stage.</summary>
    [JsonStringEnumMemberName("progressed")]
    Progressed,

    /// <summary>An earlier stage.</summary>
    [JsonStringEnumMemberName("slippedBack")]
    SlippedBack,
}
