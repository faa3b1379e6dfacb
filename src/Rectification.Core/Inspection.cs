using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>The inspection a notice answers: who inspected whom, when and in which round.</summary>
[JsonConverter(typeof(Json.NoticeJsonConverter))]
public sealed record Inspection : NoticePart
{
    /// <summary>Whether it was an inspection (巡视) or a patrol (巡察).</summary>
    /// <value>Null where the notice does not say.</value>
    public InspectionKind? Kind { get; init; }

    /// <summary>How it was set up: regular, thematic, a second look and so on.</summary>
    /// <value>Null where the notice does not say; most do not.</value>
    public InspectionMode? Mode { get; init; }

    /// <summary>The round as written, such as 九届区党委第九轮.</summary>
    /// <value>Null where the notice does not say.</value>
    public string? Round { get; init; }

    /// <summary>The inspection team as written, such as 市委第三巡察组.</summary>
    /// <value>Null where the notice does not say.</value>
    public string? Team { get; init; }

    /// <summary>The body that was inspected, as the preamble names it.</summary>
    /// <value>Null where the notice does not say.</value>
    public string? InspectedBody { get; init; }

    /// <summary>When the team was at work.</summary>
    /// <value>Null where the notice does not say.</value>
    public InspectionPeriod? Period { get; init; }

    /// <summary>When the team told the body what it had found (反馈).</summary>
    /// <value>A year and month where the day is not given; null where the notice does not say.</value>
    public PartialDate? FeedbackOn { get; init; }
}
