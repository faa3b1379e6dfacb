using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>Whether an issue is a problem found or advice given.</summary>
/// <remarks>Equal when the wire names are equal (ordinal). <c>default</c> is unknown. Immutable.</remarks>
[JsonConverter(typeof(Json.NoticeJsonConverter))]
[TypeConverter(typeof(OpenEnumTypeConverter<IssueKind>))]
public readonly record struct IssueKind : IOpenEnum<IssueKind>
{
    /// <summary>The wire name of <see cref="Problem"/>, to switch on.</summary>
    public const string ProblemValue = "problem";

    /// <summary>The wire name of <see cref="Recommendation"/>, to switch on.</summary>
    public const string RecommendationValue = "recommendation";

    private readonly string? _value;

    private IssueKind(string value) => _value = value;

    /// <summary>A problem that was found (问题).</summary>
    public static IssueKind Problem { get; } = new(ProblemValue);

    /// <summary>Advice of the inspection team that is answered like a problem (意见建议).</summary>
    public static IssueKind Recommendation { get; } = new(RecommendationValue);

    /// <inheritdoc/>
    public static IReadOnlyList<IssueKind> Known { get; } = [Problem, Recommendation];

    /// <inheritdoc/>
    public string Value => _value ?? OpenEnum.Unknown;

    /// <inheritdoc/>
    public static IssueKind From(string value) => OpenEnum.IsUnknown(value) ? default : new(value);

    /// <inheritdoc/>
    public static IssueKind Parse(string s, IFormatProvider? provider) => OpenEnum.Parse<IssueKind>(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out IssueKind result)
        => OpenEnum.TryParse(s, out result);

    /// <inheritdoc/>
    public string GetName(CultureInfo? culture = null) => OpenEnumNames.Of(this, culture);

    /// <summary>The wire name, the same in every culture.</summary>
    public override string ToString() => Value;
}
