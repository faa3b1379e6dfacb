using System.Text.Json.Serialization;
using Rectification.Analysis.Histories;
using Rectification.Primitives;

namespace Rectification.Analysis;

/// <summary>The issues of a body through all its publications and all rounds of inspection.</summary>
/// <remarks>
/// A history is a set of publications; what it says of the issues follows from the set alone. The order in which they are added makes no
/// difference, nor does adding one twice: copies of a notice have the same digest. Two histories can be kept apart and merged.
/// Equal when the publications are. Immutable, safe to share between threads. As JSON it holds the publications and, for other programs,
/// the issues; only the publications are read.
/// </remarks>
public sealed class RectificationHistory : IEquatable<RectificationHistory>
{
    private readonly Lazy<ValueList<IssueHistory>> _issues;

    /// <summary>The history of these publications.</summary>
    /// <param name="publications">In any order; of several with one digest one is kept.</param>
    [JsonConstructor]
    public RectificationHistory(ValueList<HistoryPublication> publications)
    {
        Publications = publications
            .DistinctBy(static publication => publication.Digest, StringComparer.Ordinal)
            .OrderBy(static publication => publication.ReportedOn)
            .ThenBy(static publication => publication.Digest, StringComparer.Ordinal)
            .ToValueList();
        _issues = new(() => IssueTracker.Follow(Publications));
    }

    /// <summary>The history of no publication.</summary>
    public static RectificationHistory Empty { get; } = new(default);

    /// <summary>The publications by date, those without any first; on one day by digest.</summary>
    [JsonPropertyName("publications")]
    public ValueList<HistoryPublication> Publications { get; }

    /// <summary>The issues in the order in which they were first reported.</summary>
    /// <value>Worked out when it is first asked for.</value>
    [JsonPropertyName("issues")]
    public ValueList<IssueHistory> Issues => _issues.Value;

    /// <summary>The history of these notices of one body.</summary>
    /// <param name="notices">In any order, copies among them or not.</param>
    /// <returns>The history.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notices"/> is null.</exception>
    /// <exception cref="Json.NoticeJsonException">A notice cannot be written as JSON, so it has no digest.</exception>
    public static RectificationHistory Of(IEnumerable<Notice> notices)
    {
        ArgumentNullException.ThrowIfNull(notices);
        return new(notices.Select(HistoryPublication.Of).ToValueList());
    }

    /// <summary>The history with one notice more.</summary>
    /// <param name="notice">A notice of the same body.</param>
    /// <returns>This history itself where it holds the notice or a copy of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    /// <exception cref="Json.NoticeJsonException">The notice cannot be written as JSON, so it has no digest.</exception>
    public RectificationHistory Add(Notice notice) => Add(HistoryPublication.Of(notice));

    /// <summary>The history with one publication more.</summary>
    /// <param name="publication">A publication of the same body.</param>
    /// <returns>This history itself where it holds the publication.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="publication"/> is null.</exception>
    public RectificationHistory Add(HistoryPublication publication)
    {
        ArgumentNullException.ThrowIfNull(publication);
        return Publications.Any(known => known.Digest == publication.Digest) ? this : new([.. Publications, publication]);
    }

    /// <summary>The history of the publications of both.</summary>
    /// <param name="other">Another history of the same body.</param>
    /// <returns>The same whichever of the two is asked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public RectificationHistory Merge(RectificationHistory other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new([.. Publications, .. other.Publications]);
    }

    /// <summary>The issues whose planned date had passed on a day, without a report of completion by then.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Only those where the dates decide it.</returns>
    public IEnumerable<IssueHistory> OverdueOn(DateOnly day) => Issues.Where(issue => issue.IsOverdueOn(day));

    /// <inheritdoc/>
    public bool Equals(RectificationHistory? other) => other is not null && Publications == other.Publications;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RectificationHistory);

    /// <inheritdoc/>
    public override int GetHashCode() => Publications.GetHashCode();

    /// <summary>How many publications there are; fit for logs.</summary>
    public override string ToString()
        => FormattableString.Invariant($"{nameof(RectificationHistory)} of {Publications.Count} publications");
}
