using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>Which part of its subject a declared total counts.</summary>
/// <remarks>Equal when the wire names are equal (ordinal). <c>default</c> is unknown. Immutable.</remarks>
[JsonConverter(typeof(Json.NoticeJsonConverter))]
[TypeConverter(typeof(OpenEnumTypeConverter<DeclaredState>))]
public readonly record struct DeclaredState : IOpenEnum<DeclaredState>
{
    /// <summary>The wire name of <see cref="Completed"/>, to switch on.</summary>
    public const string CompletedValue = "completed";

    /// <summary>The wire name of <see cref="BasicallyCompleted"/>, to switch on.</summary>
    public const string BasicallyCompletedValue = "basicallyCompleted";

    /// <summary>The wire name of <see cref="InProgress"/>, to switch on.</summary>
    public const string InProgressValue = "inProgress";

    /// <summary>The wire name of <see cref="Phased"/>, to switch on.</summary>
    public const string PhasedValue = "phased";

    /// <summary>The wire name of <see cref="LongTerm"/>, to switch on.</summary>
    public const string LongTermValue = "longTerm";

    private readonly string? _value;

    private DeclaredState(string value) => _value = value;

    /// <summary>Those completed (已完成).</summary>
    public static DeclaredState Completed { get; } = new(CompletedValue);

    /// <summary>Those basically completed (基本完成).</summary>
    public static DeclaredState BasicallyCompleted { get; } = new(BasicallyCompletedValue);

    /// <summary>Those in progress (正在整改).</summary>
    public static DeclaredState InProgress { get; } = new(InProgressValue);

    /// <summary>Those with first results (取得阶段性成效), where a text tells them apart from those in progress.</summary>
    public static DeclaredState Phased { get; } = new(PhasedValue);

    /// <summary>Those that go on for the long term (长期坚持).</summary>
    public static DeclaredState LongTerm { get; } = new(LongTermValue);

    /// <inheritdoc/>
    public static IReadOnlyList<DeclaredState> Known { get; } = [Completed, BasicallyCompleted, InProgress, Phased, LongTerm];

    /// <inheritdoc/>
    public string Value => _value ?? OpenEnum.Unknown;

    /// <inheritdoc/>
    public static DeclaredState From(string value) => OpenEnum.IsUnknown(value) ? default : new(value);

    /// <inheritdoc/>
    public static DeclaredState Parse(string s, IFormatProvider? provider) => OpenEnum.Parse<DeclaredState>(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DeclaredState result)
        => OpenEnum.TryParse(s, out result);

    /// <inheritdoc/>
    public string GetName(CultureInfo? culture = null) => OpenEnumNames.Of(this, culture);

    /// <summary>The wire name, the same in every culture.</summary>
    public override string ToString() => Value;
}
