using System.Text.Json.Serialization;
using Rectification.Analysis.Differences;
using Rectification.Primitives;

namespace Rectification.Analysis;

/// <summary>
/// What differs between two notices: an interim and a final one, the inspectors' feedback and the answer, a plan and what came of it.
/// </summary>
/// <remarks>
/// Issues are recognised by what they say, not by their number or place. Of all ways to pair them the one is taken whose likenesses have
/// the greatest sum, so the result depends on the two notices alone. Equal when all values are. Immutable, safe to share between threads.
/// </remarks>
public sealed record NoticeDiff
{
    /// <summary>The issues in the order of the later notice; one that is gone follows the one that it followed.</summary>
    [JsonPropertyName("issues"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<IssueDiff> Issues { get; init; }

    /// <summary>What differs outside the issues: measures and numbers of aspects, numbers of the notice.</summary>
    [JsonPropertyName("differences"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<ValueDiff> Differences { get; init; }

    /// <summary>Whether anything that is compared differs. Spans, provenance, contact and signature are not compared.</summary>
    [JsonPropertyName("hasDifferences")]
    public bool HasDifferences => !Differences.IsEmpty || Issues.Any(static issue => issue.Kind != IssueDiffKind.Unchanged);

    /// <summary>Compares two notices.</summary>
    /// <param name="before">The earlier one, or the feedback, or the plan.</param>
    /// <param name="after">The later one.</param>
    /// <returns>What differs, and which issues are unchanged.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static NoticeDiff Compare(Notice before, Notice after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new NoticeComparison(before, after).Compare();
    }

    /// <summary>How many issues became what.</summary>
    /// <param name="kind">What they became.</param>
    /// <returns>0 or more.</returns>
    public int Count(IssueDiffKind kind) => Issues.Count(issue => issue.Kind == kind);

    /// <summary>The number of issues of each kind; fit for logs.</summary>
    public override string ToString()
        => string.Join(", ", Enum.GetValues<IssueDiffKind>().Select(kind => FormattableString.Invariant($"{Count(kind)} {kind}")));
}
