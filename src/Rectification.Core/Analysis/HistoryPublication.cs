using System.Text.Json.Serialization;
using Rectification.Analysis.Histories;
using Rectification.Primitives;

namespace Rectification.Analysis;

/// <summary>One publication of a body, as far as the history of its issues needs it.</summary>
/// <remarks>Equal when all values are. Immutable, safe to share between threads.</remarks>
public sealed record HistoryPublication
{
    /// <summary>
    /// The digest of what the notice says, without spans and provenance: 64 lower-case hexadecimal digits. Copies of one notice have the
    /// same.
    /// </summary>
    [JsonPropertyName("digest")]
    public required string Digest { get; init; }

    /// <summary>The title line.</summary>
    /// <value>Null where the text has none.</value>
    [JsonPropertyName("title"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Title { get; init; }

    /// <summary>The body that published it, as written.</summary>
    /// <value>Null where it cannot be known.</value>
    [JsonPropertyName("publisher"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Publisher { get; init; }

    /// <summary>When it was published.</summary>
    /// <value>Null where the notice states no date.</value>
    [JsonPropertyName("publishedOn"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? PublishedOn { get; init; }

    /// <summary>The round of the inspection it answers, as written.</summary>
    /// <value>Null where the notice does not say.</value>
    [JsonPropertyName("round"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Round { get; init; }

    /// <summary>When the inspectors told the body what they had found (反馈).</summary>
    /// <value>Null where the notice does not say.</value>
    [JsonPropertyName("feedbackOn"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? FeedbackOn { get; init; }

    /// <summary>Its issues on every level, in order.</summary>
    [JsonPropertyName("issues"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<ReportedIssue> Issues { get; init; }

    /// <summary>
    /// The date that decides the order of publications: when it was published, else when the inspectors gave their feedback.
    /// </summary>
    /// <value>
    /// Null where the notice states neither; such publications come first, so that they change nothing that a dated one says.
    /// </value>
    [JsonIgnore]
    public PartialDate? ReportedOn => PublishedOn ?? FeedbackOn;

    /// <summary>What a notice says, for a history.</summary>
    /// <param name="notice">The notice.</param>
    /// <returns>The publication.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    /// <exception cref="Json.NoticeJsonException">The notice cannot be written as JSON, so it has no digest.</exception>
    public static HistoryPublication Of(Notice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return PublicationReader.Read(notice);
    }
}
