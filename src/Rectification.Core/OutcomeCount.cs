using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>A number the notice states for what was achieved: people disciplined, cases closed, money recovered, rules made.</summary>
[JsonConverter(typeof(Json.NoticeJsonConverter))]
public sealed record OutcomeCount : NoticePart
{
    /// <summary>What is counted.</summary>
    public required OutcomeKind Kind { get; init; }

    /// <summary>The form it took, such as 党内警告.</summary>
    /// <value>Null where the words give no more than the kind.</value>
    public string? Detail { get; init; }

    /// <summary>The number, in the unit written: 13.48 for 13.48万元.</summary>
    /// <value>People and cases are whole numbers of 0 or more in a sound notice; validation reports others (RN501).</value>
    public required decimal Count { get; init; }

    /// <summary>The unit as written: 人, 件, 元, 万元, 项.</summary>
    /// <value>Null where there is none.</value>
    public string? Unit { get; init; }

    /// <summary>The words that state it.</summary>
    public string? Text { get; init; }

    /// <summary>Where these words stand.</summary>
    /// <value>Null where the notice never was text.</value>
    public SourceSpan? Source { get; init; }

    private protected override string? Label => System.FormattableString.Invariant($"{Kind} {Count} {Unit}").TrimEnd();
}
