using System.Text.Json;
using Rectification.Analysis;
using Rectification.Json;

namespace ScaleOut;

/// <summary>What a body knows of its notices.</summary>
/// <param name="Region">The region it has been registered in; null before.</param>
/// <param name="History">The issues through all publications.</param>
/// <param name="Statistics">The statistics of the publications.</param>
public sealed record BodyState(string? Region, RectificationHistory History, NoticeStatistics Statistics)
{
    /// <summary>Nothing.</summary>
    public static BodyState Empty { get; } = new(null, RectificationHistory.Empty, NoticeStatistics.Empty);

    /// <summary>The state from its JSON; empty for null.</summary>
    public static BodyState Parse(string? json) => json is null ? Empty : JsonSerializer.Deserialize<BodyState>(json, Wire.Options)!;

    /// <summary>The state with one publication more; this state itself where it holds the publication.</summary>
    public BodyState Add(Reading reading)
    {
        var history = History.Add(JsonSerializer.Deserialize(reading.Publication, NoticeJsonContext.Default.HistoryPublication)!);
        if (ReferenceEquals(history, History))
            return this;
        return this with { History = history, Statistics = Statistics.Merge(JsonSerializer.Deserialize(reading.Statistics, NoticeJsonContext.Default.NoticeStatistics)!) };
    }

    /// <summary>The state as JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Wire.Options);
}
