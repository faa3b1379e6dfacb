using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>An issue that needs further work (需要进一步整改的事项), with what is planned.</summary>
[JsonConverter(typeof(Json.NoticeJsonConverter))]
public sealed record FollowUp : NoticePart
{
    /// <summary>The number as written.</summary>
    /// <value>Null where there is none.</value>
    public string? Number { get; init; }

    /// <summary>The heading without its number.</summary>
    public required string Title { get; init; }

    /// <summary>The JSON Pointer of the issue it continues, such as /aspects/0/issues/2.</summary>
    /// <value>Null where the text names none that the notice holds.</value>
    public string? IssuePath { get; init; }

    /// <summary>The date by which the work is to be finished (整改时限、完成时限).</summary>
    /// <value>Null where the notice states none.</value>
    public Deadline? Deadline { get; init; }

    /// <summary>The planned measures, in order.</summary>
    public ValueList<Measure> Measures { get; init; }

    /// <summary>The heading, number included, closing punctuation excluded.</summary>
    /// <value>Null where the notice never was text.</value>
    public SourceSpan? Source { get; init; }

    private protected override string? Label => Number;
}
