using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>What a declared total counts.</summary>
/// <remarks>Equal when the wire names are equal (ordinal). <c>default</c> is unknown. Immutable.</remarks>
[JsonConverter(typeof(Json.OpenEnumConverter<DeclaredSubject>))]
public readonly record struct DeclaredSubject : IOpenEnum<DeclaredSubject>
{
    private readonly string? _value;

    private DeclaredSubject(string value) => _value = value;

    /// <summary>Aspects (方面).</summary>
    public static DeclaredSubject Aspects { get; } = new("aspects");

    /// <summary>Opinions fed back (条反馈意见).</summary>
    public static DeclaredSubject Opinions { get; } = new("opinions");

    /// <summary>Issues (个问题、具体问题).</summary>
    public static DeclaredSubject Issues { get; } = new("issues");

    /// <summary>Items of the plan (整改事项、整改任务).</summary>
    public static DeclaredSubject Items { get; } = new("items");

    /// <summary>Measures (条整改措施).</summary>
    public static DeclaredSubject Measures { get; } = new("measures");

    /// <inheritdoc/>
    public static IReadOnlyList<DeclaredSubject> Known { get; } = [Aspects, Opinions, Issues, Items, Measures];

    /// <inheritdoc/>
    public string Value => _value ?? OpenEnum.Unknown;

    /// <inheritdoc/>
    public static DeclaredSubject From(string value) => OpenEnum.IsUnknown(value) ? default : new(value);

    /// <summary>The wire name, the same in every culture.</summary>
    public override string ToString() => Value;
}
