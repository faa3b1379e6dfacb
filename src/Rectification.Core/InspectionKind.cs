using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>Who inspects: province and centre (巡视), or city, county and below (巡察).</summary>
/// <remarks>Equal when the wire names are equal (ordinal). <c>default</c> is unknown. Immutable.</remarks>
[JsonConverter(typeof(Json.NoticeJsonConverter))]
[TypeConverter(typeof(OpenEnumTypeConverter<InspectionKind>))]
public readonly record struct InspectionKind : IOpenEnum<InspectionKind>
{
    /// <summary>The wire name of <see cref="Inspection"/>, to switch on.</summary>
    public const string InspectionValue = "inspection";

    /// <summary>The wire name of <see cref="Patrol"/>, to switch on.</summary>
    public const string PatrolValue = "patrol";

    private readonly string? _value;

    private InspectionKind(string value) => _value = value;

    /// <summary>An inspection by centre or province (巡视).</summary>
    public static InspectionKind Inspection { get; } = new(InspectionValue);

    /// <summary>A patrol inspection by city, county or below (巡察).</summary>
    public static InspectionKind Patrol { get; } = new(PatrolValue);

    /// <inheritdoc/>
    public static IReadOnlyList<InspectionKind> Known { get; } = [Inspection, Patrol];

    /// <inheritdoc/>
    public string Value => _value ?? OpenEnum.Unknown;

    /// <inheritdoc/>
    public static InspectionKind From(string value) => OpenEnum.IsUnknown(value) ? default : new(value);

    /// <inheritdoc/>
    public static InspectionKind Parse(string s, IFormatProvider? provider) => OpenEnum.Parse<InspectionKind>(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out InspectionKind result)
        => OpenEnum.TryParse(s, out result);

    /// <inheritdoc/>
    public string GetName(CultureInfo? culture = null) => OpenEnumNames.Of(this, culture);

    /// <summary>The wire name, the same in every culture.</summary>
    public override string ToString() => Value;
}
