using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>A paper a measure issued or revised.</summary>
[JsonConverter(typeof(Json.NoticeJsonConverter))]
public sealed record IssuedDocument : NoticePart
{
    /// <summary>The title between 《 and 》.</summary>
    public required string Title { get; init; }

    /// <summary>The document number (文号) as written, such as 〔2020〕122号 with the letters before it.</summary>
    /// <value>Null where there is none.</value>
    public string? Number { get; init; }
}
