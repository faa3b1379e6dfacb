using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>Which part of its subject a declared total counts.</summary>
/// <remarks>Equal when the wire names are equal (ordinal). <c>default</c> is unknown. Immutable.</remarks>
[JsonConverter(typeof(Json.OpenEnumConverter<DeclaredState>))]
public readonly record struct DeclaredState : IOpenEnum<DeclaredState>
{
    private readonly string? _value;

    private DeclaredState(string value) => _value = value;

    /// <summary>Those completed (已完成).</summary>
    public static DeclaredState Completed { get; } = new("completed");

    /// <summary>Those basically completed (基本完成).</summary>
    public static DeclaredState BasicallyCompleted { get; } = new("basicallyCompleted");

    /// <summary>Those in progress (正在整改).</summary>
    public static DeclaredState InProgress { get; } = new("inProgress");

    /// <summary>Those that go on for the long term (长期坚持).</summary>
    public static DeclaredState LongTerm { get; } = new("longTerm");

    /// <inheritdoc/>
    public static IReadOnlyList<DeclaredState> Known { get; } = [Completed, BasicallyCompleted, InProgress, LongTerm];

    /// <inheritdoc/>
    public string Value => _value ?? OpenEnum.Unknown;

    /// <inheritdoc/>
    public static DeclaredState From(string value) => OpenEnum.IsUnknown(value) ? default : new(value);

    /// <summary>The wire name, the same in every culture.</summary>
    public override string ToString() => Value;
}
