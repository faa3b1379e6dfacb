using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>What a declared total counts.</summary>
/// <remarks>Equal when the wire names are equal (ordinal). <c>default</c> is unknown. Immutable.</remarks>
[JsonConverter(typeof(Json.NoticeJsonConverter))]
[TypeConverter(typeof(OpenEnumTypeConverter<DeclaredSubject>))]
public readonly record struct DeclaredSubject : IOpenEnum<DeclaredSubject>
{
    /// <summary>The wire name of <see cref="Aspects"/>, to switch on.</summary>
    public const string AspectsValue = "aspects";

    /// <summary>The wire name of <see cref="Opinions"/>, to switch on.</summary>
    public const string OpinionsValue = "opinions";

    /// <summary>The wire name of <see cref="Issues"/>, to switch on.</summary>
    public const string IssuesValue = "issues";

    /// <summary>The wire name of <see cref="Items"/>, to switch on.</summary>
    public const string ItemsValue = "items";

    /// <summary>The wire name of <see cref="Measures"/>, to switch on.</summary>
    public const string MeasuresValue = "measures";

    private readonly string? _value;

    private DeclaredSubject(string value) => _value = value;

    /// <summary>Aspects (方面).</summary>
    public static DeclaredSubject Aspects { get; } = new(AspectsValue);

    /// <summary>Opinions fed back (条反馈意见).</summary>
    public static DeclaredSubject Opinions { get; } = new(OpinionsValue);

    /// <summary>Issues (个问题、具体问题).</summary>
    public static DeclaredSubject Issues { get; } = new(IssuesValue);

    /// <summary>Items of the plan (整改事项、整改任务).</summary>
    public static DeclaredSubject Items { get; } = new(ItemsValue);

    /// <summary>Measures (条整改措施).</summary>
    public static DeclaredSubject Measures { get; } = new(MeasuresValue);

    /// <inheritdoc/>
    public static IReadOnlyList<DeclaredSubject> Known { get; } = [Aspects, Opinions, Issues, Items, Measures];

    /// <inheritdoc/>
    public string Value => _value ?? OpenEnum.Unknown;

    /// <inheritdoc/>
    public static DeclaredSubject From(string value) => OpenEnum.IsUnknown(value) ? default : new(value);

    /// <inheritdoc/>
    public static DeclaredSubject Parse(string s, IFormatProvider? provider) => OpenEnum.Parse<DeclaredSubject>(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DeclaredSubject result)
        => OpenEnum.TryParse(s, out result);

    /// <inheritdoc/>
    public string GetName(CultureInfo? culture = null) => OpenEnumNames.Of(this, culture);

    /// <summary>The wire name, the same in every culture.</summary>
    public override string ToString() => Value;
}
