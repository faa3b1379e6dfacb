using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>When an inspection took place.</summary>
/// <remarks>The end may lie before the start: notices get this wrong, and validation reports it (RN401).</remarks>
[JsonConverter(typeof(Json.NoticeJsonConverter))]
public sealed record InspectionPeriod : NoticePart
{
    /// <summary>The first day.</summary>
    /// <value>Null where the notice does not say.</value>
    public PartialDate? Start { get; init; }

    /// <summary>The last day.</summary>
    /// <value>Null where the notice does not say.</value>
    public PartialDate? End { get; init; }
}
