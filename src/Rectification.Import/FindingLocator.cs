using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Import;

/// <summary>Gives the findings of validation their exact place in the text that the notice was imported from.</summary>
/// <remarks>
/// Validation knows the model, which keeps the place of headings, measures and numbers, but not of a date line or of a single word. The text and its
/// segments do. A finding whose place cannot be made more exact keeps the one it has. Keeps no state.
/// </remarks>
public static class FindingLocator
{
    // Words stand in the part that a finding is about, and no part is longer; without an end, many findings would each search the whole text.
    private const int LongestPart = 100_000;

    /// <summary>What a member of the notice was read from, the best first.</summary>
    private static readonly (string Path, SegmentRole[] Roles)[] Origins =
    [
        ("/title", [SegmentRole.Title]),
        ("/publishedOn", [SegmentRole.Date, SegmentRole.Signature]),
        ("/inspection", [SegmentRole.Preamble]),
        ("/contact", [SegmentRole.Contact]),
        ("/signature", [SegmentRole.Signature]),
    ];

    /// <summary>Locates findings.</summary>
    /// <param name="text">The text that was imported.</param>
    /// <param name="imported">What the import made of it.</param>
    /// <param name="findings">What validation found in <see cref="ImportResult.Notice"/>.</param>
    /// <returns>The same findings in the same order, with sources as exact as they can be.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<Finding> Locate(string text, ImportResult imported, ValueList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(imported);
        var segments = new SegmentPlaces(imported.Segments);
        return findings.Select(finding => Locate(text, segments, finding)).ToValueList();
    }

    private static Finding Locate(string text, SegmentPlaces segments, Finding finding)
        => (FindWords(text, segments, finding) ?? FindMember(segments, finding)) is { } exact ? finding with { Source = exact } : finding;

    /// <summary>The words that a finding quotes, at or behind the place it has.</summary>
    private static SourceSpan? FindWords(string text, SegmentPlaces segments, Finding finding)
    {
        if (QuotedWords(finding) is not { Length: > 1 } words)
            return null;
        var from = finding.Source?.Start ?? (Origin(segments, finding.Path) is { } origin ? origin.Start : -1);
        // A finding of another text may point behind the end of this one.
        if (from < 0 || from > text.Length)
            return null;
        var at = text.AsSpan(from, Math.Min(text.Length - from, LongestPart)).IndexOf(words, StringComparison.Ordinal);
        return at < 0 ? null : new SourceSpan(from + at, words.Length);
    }

    /// <summary>A quotation may be cut short with an ellipsis, which the text does not have.</summary>
    private static string? QuotedWords(Finding finding)
    {
        var index = finding.Rule == Rules.UnbalancedQuote || finding.Rule == Rules.RepeatedText ? 1
            : finding.Rule == Rules.WordsBlankedOut || finding.Rule == Rules.MalformedEmail || finding.Rule == Rules.MalformedPhone || finding.Rule == Rules.OwnCountMismatch ? 0
            : -1;
        return index < 0 || index >= finding.Arguments.Count ? null : finding.Arguments[index].TrimEnd('…');
    }

    private static SourceSpan? FindMember(SegmentPlaces segments, Finding finding)
    {
        if (finding.Source is not { } issue)
            return Origin(segments, finding.Path);
        // A status stands behind the heading of its issue.
        return finding.Path.Contains("/status", StringComparison.Ordinal) ? Behind(segments, issue, SegmentRole.Status, SegmentRole.Deadline) : null;
    }

    private static SourceSpan? Origin(SegmentPlaces segments, string path)
    {
        foreach (var (prefix, roles) in Origins)
        {
            if (!path.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            foreach (var role in roles)
            {
                // The date of a signature is its last line.
                if ((role == SegmentRole.Signature ? segments.Last(role) : segments.First(role, 0)) is { } found)
                    return found;
            }
        }

        return null;
    }

    private static SourceSpan? Behind(SegmentPlaces segments, SourceSpan issue, SegmentRole wanted, SegmentRole other)
        => segments.First(wanted, issue.End) ?? segments.First(other, issue.End);
}
