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
        return findings.Select(finding => Locate(text, imported.Segments, finding)).ToValueList();
    }

    private static Finding Locate(string text, ValueList<TextSegment> segments, Finding finding)
        => (FindWords(text, segments, finding) ?? FindMember(segments, finding)) is { } exact ? finding with { Source = exact } : finding;

    /// <summary>The words that a finding quotes, at or behind the place it has.</summary>
    private static SourceSpan? FindWords(string text, ValueList<TextSegment> segments, Finding finding)
    {
        if (QuotedWords(finding) is not { Length: > 1 } words)
            return null;
        var from = finding.Source?.Start ?? (Origin(segments, finding.Path) is { } origin ? origin.Start : -1);
        var at = from < 0 ? -1 : text.IndexOf(words, from, StringComparison.Ordinal);
        return at < 0 ? null : new SourceSpan(at, words.Length);
    }

    /// <summary>A quotation may be cut short with an ellipsis, which the text does not have.</summary>
    private static string? QuotedWords(Finding finding)
    {
        var index = finding.Rule == Rules.UnbalancedQuote || finding.Rule == Rules.RepeatedText ? 1
            : finding.Rule == Rules.WordsBlankedOut || finding.Rule == Rules.MalformedEmail || finding.Rule == Rules.MalformedPhone || finding.Rule == Rules.OwnCountMismatch ? 0
            : -1;
        return index < 0 || index >= finding.Arguments.Count ? null : finding.Arguments[index].TrimEnd('…');
    }

    private static SourceSpan? FindMember(ValueList<TextSegment> segments, Finding finding)
    {
        if (finding.Source is not { } issue)
            return Origin(segments, finding.Path);
        // A status stands behind the heading of its issue.
        return finding.Path.Contains("/status", StringComparison.Ordinal) ? Behind(segments, issue, SegmentRole.Status, SegmentRole.Deadline) : null;
    }

    private static SourceSpan? Origin(ValueList<TextSegment> segments, string path)
    {
        foreach (var (prefix, roles) in Origins)
        {
            if (!path.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            foreach (var role in roles)
            {
                // The date of a signature is its last line.
                if ((role == SegmentRole.Signature ? Last(segments, role) : First(segments, 0, role)) is { } found)
                    return found;
            }
        }

        return null;
    }

    private static SourceSpan? Behind(ValueList<TextSegment> segments, SourceSpan issue, SegmentRole wanted, SegmentRole other)
        => First(segments, issue.End, wanted) ?? First(segments, issue.End, other);

    private static SourceSpan? First(ValueList<TextSegment> segments, int from, SegmentRole role)
    {
        foreach (var segment in segments)
        {
            if (segment.Span.Start >= from && segment.Role == role)
                return segment.Span;
        }

        return null;
    }

    private static SourceSpan? Last(ValueList<TextSegment> segments, SegmentRole role)
    {
        for (var i = segments.Count - 1; i >= 0; i--)
        {
            if (segments[i].Role == role)
                return segments[i].Span;
        }

        return null;
    }
}
