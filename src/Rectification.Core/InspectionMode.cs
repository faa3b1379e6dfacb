using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>How the inspection was set up.</summary>
/// <remarks>Equal when the wire names are equal (ordinal). <c>default</c> is unknown. Immutable.</remarks>
[JsonConverter(typeof(Json.OpenEnumConverter<InspectionMode>))]
public readonly record struct InspectionMode : IOpenEnum<InspectionMode>
{
    private readonly string? _value;

    private InspectionMode(string value) => _value = value;

    /// <summary>A regular inspection (常规).</summary>
    public static InspectionMode Regular { get; } = new("regular");

    /// <summary>A mobile, short-notice inspection (机动).</summary>
    public static InspectionMode AdHoc { get; } = new("adHoc");

    /// <summary>An inspection of one theme (专项).</summary>
    public static InspectionMode Thematic { get; } = new("thematic");

    /// <summary>An inspection led from a level above (提级).</summary>
    public static InspectionMode Elevated { get; } = new("elevated");

    /// <summary>A second look at an earlier inspection (回头看).</summary>
    public static InspectionMode LookBack { get; } = new("lookBack");

    /// <summary>An inspection by a team from elsewhere (交叉).</summary>
    public static InspectionMode Cross { get; } = new("cross");

    /// <inheritdoc/>
    public static IReadOnlyList<InspectionMode> Known { get; } = [Regular, AdHoc, Thematic, Elevated, LookBack, Cross];

    /// <inheritdoc/>
    public string Value => _value ?? OpenEnum.Unknown;

    /// <inheritdoc/>
    public static InspectionMode From(string value) => OpenEnum.IsUnknown(value) ? default : new(value);

    /// <summary>The wire name, the same in every culture.</summary>
    public override string ToString() => Value;
}
