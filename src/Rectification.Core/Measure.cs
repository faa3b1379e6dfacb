using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>One action that was taken (整改措施).</summary>
[JsonConverter(typeof(Json.NoticeJsonConverter))]
public sealed record Measure : NoticePart
{
    /// <summary>The marker as written, such as 一是 or ①.</summary>
    /// <value>Null for a measure that is not part of a list.</value>
    public string? Marker { get; init; }

    /// <summary>The words of the measure, without the marker.</summary>
    public required string Text { get; init; }

    /// <summary>When it was done, as far as the words say.</summary>
    public ValueList<PartialDate> Dates { get; init; }

    /// <summary>Papers issued or revised (《…》).</summary>
    public ValueList<IssuedDocument> Documents { get; init; }

    /// <summary>Numbers the measure states: people disciplined, money recovered, rules made.</summary>
    public ValueList<OutcomeCount> Outcomes { get; init; }

    /// <summary>The whole measure, marker included.</summary>
    /// <value>Null where the notice never was text.</value>
    public SourceSpan? Source { get; init; }

    private protected override string? Label => Marker;
}
