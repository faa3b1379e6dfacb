using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Import;

/// <summary>Where the members of a notice that are no words of an outline were read from: dates, the inspection, the signature.</summary>
internal static class MemberPlaces
{
    private static readonly (string Path, SegmentRole[] Roles)[] Origins =
    [
        ("/title", [SegmentRole.Title]),
        ("/publishedOn", [SegmentRole.Date, SegmentRole.Signature]),
        ("/inspection", [SegmentRole.Preamble]),
        ("/contact", [SegmentRole.Contact]),
        ("/signature", [SegmentRole.Signature]),
    ];

    /// <summary>Gives a finding without a place that of what its member was read from.</summary>
    public static Finding Locate(Finding finding, ValueList<TextSegment> segments)
        => finding.Source is null && Find(finding.Path, segments) is { } place ? finding with { Source = place } : finding;

    private static SourceSpan? Find(string path, ValueList<TextSegment> segments)
    {
        foreach (var (prefix, roles) in Origins)
        {
            if (!path.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            foreach (var role in roles)
            {
                // The date of a signature is its last line.
                var found = segments.Where(segment => segment.Role == role).ToList();
                if (found.Count > 0)
                    return (role == SegmentRole.Signature ? found[^1] : found[0]).Span;
            }
        }

        return null;
    }
}
