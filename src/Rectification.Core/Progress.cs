using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>How far an issue has been put right.</summary>
/// <remarks>Equal when the wire names are equal (ordinal). <c>default</c> is unknown. Immutable.</remarks>
[JsonConverter(typeof(Json.OpenEnumConverter<Progress>))]
public readonly record struct Progress : IOpenEnum<Progress>
{
    private readonly string? _value;

    private Progress(string value) => _value = value;

    /// <summary>Not begun (未整改、待整改).</summary>
    public static Progress NotStarted { get; } = new("notStarted");

    /// <summary>Being put right (正在整改、持续推进).</summary>
    public static Progress InProgress { get; } = new("inProgress");

    /// <summary>A first stage is reached (取得阶段性成效).</summary>
    public static Progress Phased { get; } = new("phased");

    /// <summary>Completed but for remainders (基本完成).</summary>
    public static Progress BasicallyCompleted { get; } = new("basicallyCompleted");

    /// <summary>Completed (已完成、已整改到位).</summary>
    public static Progress Completed { get; } = new("completed");

    /// <summary>Struck off the ledger (已销号).</summary>
    public static Progress Closed { get; } = new("closed");

    /// <inheritdoc/>
    public static IReadOnlyList<Progress> Known { get; } = [NotStarted, InProgress, Phased, BasicallyCompleted, Completed, Closed];

    /// <inheritdoc/>
    public string Value => _value ?? OpenEnum.Unknown;

    /// <inheritdoc/>
    public static Progress From(string value) => OpenEnum.IsUnknown(value) ? default : new(value);

    /// <summary>The wire name, the same in every culture.</summary>
    public override string ToString() => Value;
}
