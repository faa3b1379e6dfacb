using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>What a top-level section is about.</summary>
/// <remarks>Equal when the wire names are equal (ordinal). <c>default</c> is unknown. Immutable.</remarks>
[JsonConverter(typeof(Json.NoticeJsonConverter))]
[TypeConverter(typeof(OpenEnumTypeConverter<SectionRole>))]
public readonly record struct SectionRole : IOpenEnum<SectionRole>
{
    /// <summary>The wire name of <see cref="Organisation"/>, to switch on.</summary>
    public const string OrganisationValue = "organisation";

    /// <summary>The wire name of <see cref="Findings"/>, to switch on.</summary>
    public const string FindingsValue = "findings";

    /// <summary>The wire name of <see cref="Leads"/>, to switch on.</summary>
    public const string LeadsValue = "leads";

    /// <summary>The wire name of <see cref="FollowUp"/>, to switch on.</summary>
    public const string FollowUpValue = "followUp";

    /// <summary>The wire name of <see cref="NextSteps"/>, to switch on.</summary>
    public const string NextStepsValue = "nextSteps";

    /// <summary>The wire name of <see cref="Other"/>, to switch on.</summary>
    public const string OtherValue = "other";

    private readonly string? _value;

    private SectionRole(string value) => _value = value;

    /// <summary>How the work was led (整改工作组织情况).</summary>
    public static SectionRole Organisation { get; } = new(OrganisationValue);

    /// <summary>The problems and what was done about them (反馈问题整改情况).</summary>
    public static SectionRole Findings { get; } = new(FindingsValue);

    /// <summary>Leads passed on and how they ended (移交问题线索).</summary>
    public static SectionRole Leads { get; } = new(LeadsValue);

    /// <summary>What still needs work (需要进一步整改的事项).</summary>
    public static SectionRole FollowUp { get; } = new(FollowUpValue);

    /// <summary>Intentions (下一步打算).</summary>
    public static SectionRole NextSteps { get; } = new(NextStepsValue);

    /// <summary>Anything else.</summary>
    public static SectionRole Other { get; } = new(OtherValue);

    /// <inheritdoc/>
    public static IReadOnlyList<SectionRole> Known { get; } = [Organisation, Findings, Leads, FollowUp, NextSteps, Other];

    /// <inheritdoc/>
    public string Value => _value ?? OpenEnum.Unknown;

    /// <inheritdoc/>
    public static SectionRole From(string value) => OpenEnum.IsUnknown(value) ? default : new(value);

    /// <inheritdoc/>
    public static SectionRole Parse(string s, IFormatProvider? provider) => OpenEnum.Parse<SectionRole>(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SectionRole result)
        => OpenEnum.TryParse(s, out result);

    /// <inheritdoc/>
    public string GetName(CultureInfo? culture = null) => OpenEnumNames.Of(this, culture);

    /// <summary>The wire name, the same in every culture.</summary>
    public override string ToString() => Value;
}
