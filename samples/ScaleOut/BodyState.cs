using System.Text.Json;
using System.Text.Json.Serialization;
using Rectification.Analysis;
using Rectification.Json;
using Rectification.Primitives;

namespace ScaleOut;

/// <summary>What a body knows of its notices.</summary>
/// <param name="Region">The region it has been registered in; null before.</param>
/// <param name="Publications">The publications, from which its history follows.</param>
/// <param name="Statistics">The statistics of the publications.</param>
public sealed record BodyState(string? Region, ValueList<HistoryPublication> Publications, NoticeStatistics Statistics)
{
    /// <summary>Nothing.</summary>
    public static BodyState Empty { get; } = new(null, [], NoticeStatistics.Empty);

    /// <summary>The issues through all publications; worked out when it is asked for, so that adding one stays cheap.</summary>
    [JsonIgnore]
    public RectificationHistory History => new(Publications);

    /// <summary>The state from its JSON; empty for null.</summary>
    public static BodyState Parse(string? json) => json is null ? Empty : JsonSerializer.Deserialize<BodyState>(json, Wire.Options)!;

    /// <summary>The state with one publication more; this state itself where it holds the publication.</summary>
    public BodyState Add(Reading reading)
    {
        var before = History;
        var history = before.Add(JsonSerializer.Deserialize(reading.Publication, NoticeJson.GetTypeInfo<HistoryPublication>())!);
        return ReferenceEquals(history, before) ? this : this with
        {
            Publications = history.Publications,
            Statistics = Statistics.Merge(JsonSerializer.Deserialize(reading.Statistics, NoticeJson.GetTypeInfo<NoticeStatistics>())!),
        };
    }

    /// <summary>The state as JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Wire.Options);
}
