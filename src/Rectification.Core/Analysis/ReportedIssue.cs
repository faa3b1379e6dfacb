using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification.Analysis;

/// <summary>What one publication says about one issue, as far as its history needs it.</summary>
/// <remarks>Equal when all values are. Immutable, safe to share between threads.</remarks>
public sealed record ReportedIssue
{
    /// <summary>The JSON Pointer of the issue in the notice.</summary>
    [JsonPropertyName("path")]
    public required string Path { get; init; }

    /// <summary>The number as written.</summary>
    /// <value>Null where there is none.</value>
    [JsonPropertyName("number"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Number { get; init; }

    /// <summary>The heading without its number.</summary>
    [JsonPropertyName("title")]
    public required string Title { get; init; }

    /// <summary>The headings around it, from the outside: the aspect, and the issues it is nested in.</summary>
    [JsonPropertyName("headings"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<string> Headings { get; init; }

    /// <summary>The stage reached.</summary>
    /// <value>Null without an explicit statement for this issue; unknown where its words name no stage.</value>
    [JsonPropertyName("progress"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Progress? Progress { get; init; }

    /// <summary>Whether the work goes on for the long term (长期坚持).</summary>
    [JsonPropertyName("longTerm"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool LongTerm { get; init; }

    /// <summary>The words of the status.</summary>
    /// <value>Null without a statement.</value>
    [JsonPropertyName("statusText"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? StatusText { get; init; }

    /// <summary>What those who keep the ledger noted (备注).</summary>
    /// <value>Null as imported.</value>
    [JsonPropertyName("remarks"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Remarks { get; init; }

    /// <summary>The date planned: the deadline of the issue, else that of the follow-up which continues it.</summary>
    /// <value>Null where neither states a date.</value>
    [JsonPropertyName("plannedFor"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? PlannedFor { get; init; }

    /// <summary>The latest date on which, by its own words, a measure was taken.</summary>
    /// <value>Null where no measure states a date.</value>
    [JsonPropertyName("lastMeasureOn"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? LastMeasureOn { get; init; }
}
