using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>How the inspection was set up.</summary>
/// <remarks>Equal when the wire names are equal (ordinal). <c>default</c> is unknown. Immutable.</remarks>
[JsonConverter(typeof(Json.NoticeJsonConverter))]
[TypeConverter(typeof(OpenEnumTypeConverter<InspectionMode>))]
public readonly record struct InspectionMode : IOpenEnum<InspectionMode>
{
    /// <summary>The wire name of <see cref="Regular"/>, to switch on.</summary>
    public const string RegularValue = "regular";

    /// <summary>The wire name of <see cref="AdHoc"/>, to switch on.</summary>
    public const string AdHocValue = "adHoc";

    /// <summary>The wire name of <see cref="Thematic"/>, to switch on.</summary>
    public const string ThematicValue = "thematic";

    /// <summary>The wire name of <see cref="Elevated"/>, to switch on.</summary>
    public const string ElevatedValue = "elevated";

    /// <summary>The wire name of <see cref="LookBack"/>, to switch on.</summary>
    public const string LookBackValue = "lookBack";

    /// <summary>The wire name of <see cref="Cross"/>, to switch on.</summary>
    public const string CrossValue = "cross";

    private readonly string? _value;

    private InspectionMode(string value) => _value = value;

    /// <summary>A regular inspection (常规).</summary>
    public static InspectionMode Regular { get; } = new(RegularValue);

    /// <summary>A mobile, short-notice inspection (机动).</summary>
    public static InspectionMode AdHoc { get; } = new(AdHocValue);

    /// <summary>An inspection of one theme (专项).</summary>
    public static InspectionMode Thematic { get; } = new(ThematicValue);

    /// <summary>An inspection led from a level above (提级).</summary>
    public static InspectionMode Elevated { get; } = new(ElevatedValue);

    /// <summary>A second look at an earlier inspection (回头看).</summary>
    public static InspectionMode LookBack { get; } = new(LookBackValue);

    /// <summary>An inspection by a team from elsewhere (交叉).</summary>
    public static InspectionMode Cross { get; } = new(CrossValue);

    /// <inheritdoc/>
    public static IReadOnlyList<InspectionMode> Known { get; } = [Regular, AdHoc, Thematic, Elevated, LookBack, Cross];

    /// <inheritdoc/>
    public string Value => _value ?? OpenEnum.Unknown;

    /// <inheritdoc/>
    public static InspectionMode From(string value) => OpenEnum.IsUnknown(value) ? default : new(value);

    /// <inheritdoc/>
    public static InspectionMode Parse(string s, IFormatProvider? provider) => OpenEnum.Parse<InspectionMode>(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out InspectionMode result)
        => OpenEnum.TryParse(s, out result);

    /// <inheritdoc/>
    public string GetName(CultureInfo? culture = null) => OpenEnumNames.Of(this, culture);

    /// <summary>The wire name, the same in every culture.</summary>
    public override string ToString() => Value;
}
