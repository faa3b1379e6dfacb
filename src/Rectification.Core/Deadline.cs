using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>The date by which an issue was to be put right.</summary>
[JsonConverter(typeof(Json.NoticeJsonConverter))]
public sealed record Deadline : NoticePart
{
    /// <summary>The date the words give.</summary>
    /// <value>Null where they give none (限期), or a part only without a year.</value>
    public PartialDate? Date { get; init; }

    /// <summary>The words of the notice, such as 2020年12月底前.</summary>
    public string? Text { get; init; }

    /// <summary>Where these words stand.</summary>
    /// <value>Null where the notice never was text.</value>
    public SourceSpan? Source { get; init; }
}
