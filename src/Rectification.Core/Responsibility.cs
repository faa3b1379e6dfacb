using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>Who answers for putting an issue right.</summary>
[JsonConverter(typeof(Json.NoticeJsonConverter))]
public sealed record Responsibility : NoticePart
{
    /// <summary>The leader in charge (责任领导), as written.</summary>
    /// <value>Null where the notice does not say.</value>
    public string? Leader { get; init; }

    /// <summary>The department in charge (责任单位、责任处室、责任科室), as written.</summary>
    /// <value>Null where the notice does not say.</value>
    public string? Department { get; init; }

    /// <summary>The person in charge (责任人), as written.</summary>
    /// <value>Null where the notice does not say.</value>
    public string? Person { get; init; }
}
