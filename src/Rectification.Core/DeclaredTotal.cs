using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>A total the text states for the whole notice, such as 18项具体问题.</summary>
/// <remarks>Validation compares it with what the notice holds (RN301 to RN306).</remarks>
[JsonConverter(typeof(Json.NoticeJsonConverter))]
public sealed record DeclaredTotal : NoticePart
{
    /// <summary>What is counted.</summary>
    public required DeclaredSubject Subject { get; init; }

    /// <summary>Which part of the subject is counted.</summary>
    /// <value>Null for all of it.</value>
    public DeclaredState? State { get; init; }

    /// <summary>The number stated.</summary>
    /// <value>0 or more in a sound notice; validation reports others.</value>
    public required int Count { get; init; }

    /// <summary>The words that state it.</summary>
    /// <value>Null where the notice never was text.</value>
    public SourceSpan? Source { get; init; }
}
