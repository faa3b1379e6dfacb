using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>Whether an issue is a problem found or advice given.</summary>
/// <remarks>Equal when the wire names are equal (ordinal). <c>default</c> is unknown. Immutable.</remarks>
[JsonConverter(typeof(Json.OpenEnumConverter<IssueKind>))]
public readonly record struct IssueKind : IOpenEnum<IssueKind>
{
    private readonly string? _value;

    private IssueKind(string value) => _value = value;

    /// <summary>A problem that was found (问题).</summary>
    public static IssueKind Problem { get; } = new("problem");

    /// <summary>Advice of the inspection team that is answered like a problem (意见建议).</summary>
    public static IssueKind Recommendation { get; } = new("recommendation");

    /// <inheritdoc/>
    public static IReadOnlyList<IssueKind> Known { get; } = [Problem, Recommendation];

    /// <inheritdoc/>
    public string Value => _value ?? OpenEnum.Unknown;

    /// <inheritdoc/>
    public static IssueKind From(string value) => OpenEnum.IsUnknown(value) ? default : new(value);

    /// <summary>The wire name, the same in every culture.</summary>
    public override string ToString() => Value;
}
