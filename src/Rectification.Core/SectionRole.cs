using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>What a top-level section is about.</summary>
/// <remarks>Equal when the wire names are equal (ordinal). <c>default</c> is unknown. Immutable.</remarks>
[JsonConverter(typeof(Json.OpenEnumConverter<SectionRole>))]
public readonly record struct SectionRole : IOpenEnum<SectionRole>
{
    private readonly string? _value;

    private SectionRole(string value) => _value = value;

    /// <summary>How the work was led (整改工作组织情况).</summary>
    public static SectionRole Organisation { get; } = new("organisation");

    /// <summary>The problems and what was done about them (反馈问题整改情况).</summary>
    public static SectionRole Findings { get; } = new("findings");

    /// <summary>Leads passed on and how they ended (移交问题线索).</summary>
    public static SectionRole Leads { get; } = new("leads");

    /// <summary>What still needs work (需要进一步整改的事项).</summary>
    public static SectionRole FollowUp { get; } = new("followUp");

    /// <summary>Intentions (下一步打算).</summary>
    public static SectionRole NextSteps { get; } = new("nextSteps");

    /// <summary>Anything else.</summary>
    public static SectionRole Other { get; } = new("other");

    /// <inheritdoc/>
    public static IReadOnlyList<SectionRole> Known { get; } = [Organisation, Findings, Leads, FollowUp, NextSteps, Other];

    /// <inheritdoc/>
    public string Value => _value ?? OpenEnum.Unknown;

    /// <inheritdoc/>
    public static SectionRole From(string value) => OpenEnum.IsUnknown(value) ? default : new(value);

    /// <summary>The wire name, the same in every culture.</summary>
    public override string ToString() => Value;
}
