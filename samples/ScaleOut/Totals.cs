using System.Text.Json;
using Rectification.Analysis;

namespace ScaleOut;

/// <summary>What is known in the end: the statistics of all notices, and the history of each body.</summary>
/// <param name="Statistics">The statistics.</param>
public sealed record Totals(NoticeStatistics Statistics)
{
    /// <summary>The histories by body.</summary>
    public SortedDictionary<string, RectificationHistory> Histories { get; init; } = new(StringComparer.Ordinal);

    /// <summary>The same without Orleans: one text after the other, each once.</summary>
    public static Totals Of(IEnumerable<string> texts)
    {
        var bodies = new SortedDictionary<string, BodyState>(StringComparer.Ordinal);
        foreach (var reading in texts.Select(ImportGrain.Read).Where(static reading => reading.Notice is not null))
            bodies[reading.Body] = bodies.GetValueOrDefault(reading.Body, BodyState.Empty).Add(reading);
        return new(bodies.Values.Aggregate(NoticeStatistics.Empty, static (sum, body) => sum.Merge(body.Statistics)))
        {
            Histories = new(bodies.ToDictionary(static body => body.Key, static body => body.Value.History), StringComparer.Ordinal),
        };
    }

    /// <summary>As JSON: equal totals are equal texts.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Wire.Options);
}
