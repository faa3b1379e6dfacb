using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>Where the text of a notice came from.</summary>
[JsonConverter(typeof(Json.NoticeJsonConverter))]
public sealed record Provenance : NoticePart
{
    /// <summary>The address of the page or file.</summary>
    /// <value>Null where not known.</value>
    public string? Uri { get; init; }

    /// <summary>Whom the page names as the origin of the text (来源), as written there.</summary>
    /// <value>Null where the text stood on no page, or the page names nobody.</value>
    public string? Attribution { get; init; }

    /// <summary>When it was fetched.</summary>
    /// <value>Null where not known.</value>
    public PartialDate? RetrievedOn { get; init; }

    /// <summary>SHA-256 of the file's bytes, 64 lower-case hexadecimal digits.</summary>
    /// <value>Null where not known.</value>
    public string? Sha256 { get; init; }

    /// <summary>The length of the imported text in UTF-16 code units.</summary>
    /// <value>Null where not known.</value>
    public int? Length { get; init; }
}
