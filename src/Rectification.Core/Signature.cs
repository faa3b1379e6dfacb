using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>Who signed the notice, and when (落款).</summary>
[JsonConverter(typeof(Json.NoticeJsonConverter))]
public sealed record Signature : NoticePart
{
    /// <summary>The body as written.</summary>
    /// <value>Null where the notice does not say.</value>
    public string? Body { get; init; }

    /// <summary>The date under the signature.</summary>
    /// <value>Null where the notice does not say.</value>
    public PartialDate? Date { get; init; }
}
