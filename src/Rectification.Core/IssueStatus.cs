using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>How far an issue has been put right, as the notice states it.</summary>
[JsonConverter(typeof(Json.NoticeJsonConverter))]
public sealed record IssueStatus : NoticePart
{
    /// <summary>The stage reached.</summary>
    /// <value>Unknown where the words name none of the known stages.</value>
    public Progress Progress { get; init; }

    /// <summary>Whether the work goes on for the long term (长期坚持、长期推进).</summary>
    public bool LongTerm { get; init; }

    /// <summary>The words of the notice.</summary>
    public string? Text { get; init; }

    /// <summary>Where these words stand.</summary>
    /// <value>Null where the notice never was text.</value>
    public SourceSpan? Source { get; init; }
}
