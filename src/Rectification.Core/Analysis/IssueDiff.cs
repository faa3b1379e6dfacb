using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification.Analysis;

/// <summary>What became of one issue between two notices.</summary>
/// <remarks>Equal when all values are. Immutable, safe to share between threads.</remarks>
public sealed record IssueDiff
{
    /// <summary>What became of it.</summary>
    [JsonPropertyName("kind")]
    public required IssueDiffKind Kind { get; init; }

    /// <summary>Its places in the earlier notice: none for a new issue, several for merged ones.</summary>
    [JsonPropertyName("before"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<DiffPlace> Before { get; init; }

    /// <summary>Its places in the later notice: none for one that is gone, several for one that was split.</summary>
    [JsonPropertyName("after"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<DiffPlace> After { get; init; }

    /// <summary>
    /// How sure it is, from 0 to 1, in hundredths: for issues of both notices, how alike they are; else how little any other issue
    /// resembles it.
    /// </summary>
    [JsonPropertyName("certainty")]
    public required double Certainty { get; init; }

    /// <summary>Whether its status is a later or an earlier stage.</summary>
    [JsonPropertyName("progress"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ProgressDirection Progress { get; init; }

    /// <summary>What of it differs. For split and merged issues, what differs between the two that are most alike is left out.</summary>
    [JsonPropertyName("differences"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<ValueDiff> Differences { get; init; }

    /// <summary>Whether its number is another one.</summary>
    [JsonIgnore]
    public bool IsRenumbered => Has(DiffMember.Number);

    /// <summary>Whether it stands in another aspect or issue, or in another order among the issues that both notices have.</summary>
    [JsonIgnore]
    public bool IsMoved => Has(DiffMember.Place);

    private bool Has(DiffMember member) => Differences.Any(difference => difference.Member == member);
}
