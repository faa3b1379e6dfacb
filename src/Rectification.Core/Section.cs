using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>A top-level section of a notice.</summary>
[JsonConverter(typeof(Json.NoticeJsonConverter))]
public sealed record Section : NoticePart
{
    /// <summary>What the section is about.</summary>
    public required SectionRole Role { get; init; }

    /// <summary>The number as written, punctuation included, such as 一、.</summary>
    /// <value>Null where the heading has none.</value>
    public string? Number { get; init; }

    /// <summary>The heading without its number.</summary>
    /// <value>Null where the section has none.</value>
    public string? Heading { get; init; }

    /// <summary>The narrative of the section.</summary>
    /// <value>Null for findings, whose content stands in the aspects, and for a section without text.</value>
    public string? Text { get; init; }

    /// <summary>The heading, number included, closing punctuation excluded.</summary>
    /// <value>Null where the notice never was text.</value>
    public SourceSpan? Source { get; init; }

    private protected override string? Label => Number;
}
