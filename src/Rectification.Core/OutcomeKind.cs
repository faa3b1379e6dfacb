using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>What a stated number counts.</summary>
/// <remarks>Equal when the wire names are equal (ordinal). <c>default</c> is unknown. Immutable.</remarks>
[JsonConverter(typeof(Json.OpenEnumConverter<OutcomeKind>))]
public readonly record struct OutcomeKind : IOpenEnum<OutcomeKind>
{
    private readonly string? _value;

    private OutcomeKind(string value) => _value = value;

    /// <summary>Disciplinary measures of party or state (党纪政务处分).</summary>
    public static OutcomeKind Discipline { get; } = new("discipline");

    /// <summary>Admonitions (诫勉).</summary>
    public static OutcomeKind Admonition { get; } = new("admonition");

    /// <summary>Talks, reminders, criticism, written self-examination (约谈、提醒谈话、批评教育、谈话函询、书面检查、通报批评、廉政谈话).</summary>
    public static OutcomeKind Talk { get; } = new("talk");

    /// <summary>Persons or bodies held to account (问责、组织处理).</summary>
    public static OutcomeKind Accountability { get; } = new("accountability");

    /// <summary>Cases and leads: filed, investigated, passed on, closed (立案、线索、查处、信访件).</summary>
    public static OutcomeKind Case { get; } = new("case");

    /// <summary>Money recovered, returned, paid in or fined (追缴、清退、上缴、罚款).</summary>
    public static OutcomeKind Money { get; } = new("money");

    /// <summary>Rules made or revised (制定、修订制度).</summary>
    public static OutcomeKind Institution { get; } = new("institution");

    /// <inheritdoc/>
    public static IReadOnlyList<OutcomeKind> Known { get; } = [Discipline, Admonition, Talk, Accountability, Case, Money, Institution];

    /// <inheritdoc/>
    public string Value => _value ?? OpenEnum.Unknown;

    /// <inheritdoc/>
    public static OutcomeKind From(string value) => OpenEnum.IsUnknown(value) ? default : new(value);

    /// <summary>The wire name, the same in every culture.</summary>
    public override string ToString() => Value;
}
