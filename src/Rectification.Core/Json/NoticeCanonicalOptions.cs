namespace Rectification.Json;

/// <summary>What of a notice counts in its canonical form and its digest.</summary>
/// <remarks>Immutable, safe to share between threads.</remarks>
public sealed record NoticeCanonicalOptions
{
    /// <summary>Everything counts: the form any RFC 8785 implementation makes of the JSON that <see cref="NoticeJson"/> writes.</summary>
    public static NoticeCanonicalOptions Default { get; } = new();

    /// <summary>Only what the notice says counts, not where the words stood or where the text came from: copies of one notice are alike.</summary>
    public static NoticeCanonicalOptions ContentOnly { get; } = new() { IncludeSources = false, IncludeProvenance = false };

    /// <summary>Whether the spans (<c>source</c>) count.</summary>
    /// <value>True unless set.</value>
    public bool IncludeSources { get; init; } = true;

    /// <summary>Whether the provenance and the host's own <see cref="Notice.Id"/> count.</summary>
    /// <value>True unless set.</value>
    public bool IncludeProvenance { get; init; } = true;
}
