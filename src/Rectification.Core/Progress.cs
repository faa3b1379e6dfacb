using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>How far an issue has been put right.</summary>
/// <remarks>Equal when the wire names are equal (ordinal). <c>default</c> is unknown. Immutable.</remarks>
[JsonConverter(typeof(Json.NoticeJsonConverter))]
[TypeConverter(typeof(OpenEnumTypeConverter<Progress>))]
public readonly record struct Progress : IOpenEnum<Progress>
{
    /// <summary>The wire name of <see cref="NotStarted"/>, to switch on.</summary>
    public const string NotStartedValue = "notStarted";

    /// <summary>The wire name of <see cref="InProgress"/>, to switch on.</summary>
    public const string InProgressValue = "inProgress";

    /// <summary>The wire name of <see cref="Phased"/>, to switch on.</summary>
    public const string PhasedValue = "phased";

    /// <summary>The wire name of <see cref="BasicallyCompleted"/>, to switch on.</summary>
    public const string BasicallyCompletedValue = "basicallyCompleted";

    /// <summary>The wire name of <see cref="Completed"/>, to switch on.</summary>
    public const string CompletedValue = "completed";

    /// <summary>The wire name of <see cref="Closed"/>, to switch on.</summary>
    public const string ClosedValue = "closed";

    private readonly string? _value;

    private Progress(string value) => _value = value;

    /// <summary>Not begun (未整改、待整改).</summary>
    public static Progress NotStarted { get; } = new(NotStartedValue);

    /// <summary>Being put right (正在整改、持续推进).</summary>
    public static Progress InProgress { get; } = new(InProgressValue);

    /// <summary>A first stage is reached (取得阶段性成效).</summary>
    public static Progress Phased { get; } = new(PhasedValue);

    /// <summary>Completed but for remainders (基本完成).</summary>
    public static Progress BasicallyCompleted { get; } = new(BasicallyCompletedValue);

    /// <summary>Completed (已完成、已整改到位).</summary>
    public static Progress Completed { get; } = new(CompletedValue);

    /// <summary>Struck off the ledger (已销号).</summary>
    public static Progress Closed { get; } = new(ClosedValue);

    /// <inheritdoc/>
    public static IReadOnlyList<Progress> Known { get; } = [NotStarted, InProgress, Phased, BasicallyCompleted, Completed, Closed];

    /// <inheritdoc/>
    public string Value => _value ?? OpenEnum.Unknown;

    /// <inheritdoc/>
    public static Progress From(string value) => OpenEnum.IsUnknown(value) ? default : new(value);

    /// <inheritdoc/>
    public static Progress Parse(string s, IFormatProvider? provider) => OpenEnum.Parse<Progress>(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Progress result)
        => OpenEnum.TryParse(s, out result);

    /// <inheritdoc/>
    public string GetName(CultureInfo? culture = null) => OpenEnumNames.Of(this, culture);

    /// <summary>The wire name, the same in every culture.</summary>
    public override string ToString() => Value;
}
