using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>What a stated number counts.</summary>
/// <remarks>Equal when the wire names are equal (ordinal). <c>default</c> is unknown. Immutable.</remarks>
[JsonConverter(typeof(Json.NoticeJsonConverter))]
[TypeConverter(typeof(OpenEnumTypeConverter<OutcomeKind>))]
public readonly record struct OutcomeKind : IOpenEnum<OutcomeKind>
{
    /// <summary>The wire name of <see cref="Discipline"/>, to switch on.</summary>
    public const string DisciplineValue = "discipline";

    /// <summary>The wire name of <see cref="Admonition"/>, to switch on.</summary>
    public const string AdmonitionValue = "admonition";

    /// <summary>The wire name of <see cref="Talk"/>, to switch on.</summary>
    public const string TalkValue = "talk";

    /// <summary>The wire name of <see cref="Accountability"/>, to switch on.</summary>
    public const string AccountabilityValue = "accountability";

    /// <summary>The wire name of <see cref="Case"/>, to switch on.</summary>
    public const string CaseValue = "case";

    /// <summary>The wire name of <see cref="Money"/>, to switch on.</summary>
    public const string MoneyValue = "money";

    /// <summary>The wire name of <see cref="Institution"/>, to switch on.</summary>
    public const string InstitutionValue = "institution";

    private readonly string? _value;

    private OutcomeKind(string value) => _value = value;

    /// <summary>Disciplinary measures of party or state (党纪政务处分).</summary>
    public static OutcomeKind Discipline { get; } = new(DisciplineValue);

    /// <summary>Admonitions (诫勉).</summary>
    public static OutcomeKind Admonition { get; } = new(AdmonitionValue);

    /// <summary>Talks, reminders, criticism, written self-examination (约谈、提醒谈话、批评教育、谈话函询、书面检查、通报批评、廉政谈话).</summary>
    public static OutcomeKind Talk { get; } = new(TalkValue);

    /// <summary>Persons or bodies held to account (问责、组织处理).</summary>
    public static OutcomeKind Accountability { get; } = new(AccountabilityValue);

    /// <summary>Cases and leads: filed, investigated, passed on, closed (立案、线索、查处、信访件).</summary>
    public static OutcomeKind Case { get; } = new(CaseValue);

    /// <summary>Money recovered, returned, paid in or fined (追缴、清退、上缴、罚款).</summary>
    public static OutcomeKind Money { get; } = new(MoneyValue);

    /// <summary>Rules made or revised (制定、修订制度).</summary>
    public static OutcomeKind Institution { get; } = new(InstitutionValue);

    /// <inheritdoc/>
    public static IReadOnlyList<OutcomeKind> Known { get; } = [Discipline, Admonition, Talk, Accountability, Case, Money, Institution];

    /// <inheritdoc/>
    public string Value => _value ?? OpenEnum.Unknown;

    /// <inheritdoc/>
    public static OutcomeKind From(string value) => OpenEnum.IsUnknown(value) ? default : new(value);

    /// <inheritdoc/>
    public static OutcomeKind Parse(string s, IFormatProvider? provider) => OpenEnum.Parse<OutcomeKind>(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out OutcomeKind result)
        => OpenEnum.TryParse(s, out result);

    /// <inheritdoc/>
    public string GetName(CultureInfo? culture = null) => OpenEnumNames.Of(this, culture);

    /// <summary>The wire name, the same in every culture.</summary>
    public override string ToString() => Value;
}
