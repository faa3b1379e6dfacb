using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification.Analysis;

/// <summary>One issue through all publications that report it.</summary>
/// <remarks>Equal when all values are. Immutable, safe to share between threads.</remarks>
public sealed record IssueHistory
{
    /// <summary>The heading in the latest publication.</summary>
    [JsonPropertyName("title")]
    public required string Title { get; init; }

    /// <summary>The headings around it in the latest publication, from the outside.</summary>
    [JsonPropertyName("headings"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<string> Headings { get; init; }

    /// <summary>The date of the first publication that reports it.</summary>
    /// <value>Null where it states none.</value>
    [JsonPropertyName("firstReportedOn"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? FirstReportedOn { get; init; }

    /// <summary>Where it stands in each publication, in order.</summary>
    [JsonPropertyName("appearances")]
    public required ValueList<IssueAppearance> Appearances { get; init; }

    /// <summary>The cycles of work, in order; the last is the current one.</summary>
    [JsonPropertyName("cycles")]
    public required ValueList<IssueCycle> Cycles { get; init; }

    /// <summary>The current cycle.</summary>
    [JsonIgnore]
    public IssueCycle Current => Cycles[^1];

    /// <summary>The latest stage that a publication states.</summary>
    /// <value>Null where none states any in the current cycle.</value>
    [JsonIgnore]
    public Progress? Progress => Current.Changes is [.., var last] ? last.Progress : null;

    /// <summary>Whether a later inspection found it again (屡改屡犯).</summary>
    [JsonIgnore]
    public bool IsRecurrent => Cycles.Any(static cycle => cycle.Opening == CycleOpening.FoundAgain);

    /// <summary>Whether the cycle that was current on a day was overdue.</summary>
    /// <param name="day">The day.</param>
    /// <inheritdoc cref="IssueCycle.IsOverdueOn" path="/returns"/>
    public bool IsOverdueOn(DateOnly day)
        => (Cycles.LastOrDefault(cycle => cycle.OpenedOn is not { } opened || opened.Earliest <= day) ?? Cycles[0]).IsOverdueOn(day);
}
