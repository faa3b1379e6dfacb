using Rectification.Primitives;

namespace Rectification.Validation.Engine;

/// <summary>Finds where words of the notice stand in the text it was read from.</summary>
internal static class WordPlaces
{
    // The title stands among the first lines, below what a page may print above it.
    private const int LongestBeforeTitle = 4000;

    /// <summary>The place of a stretch of words; that of their part where it cannot be told.</summary>
    public static SourceSpan? Find(PartText text, int start, int length)
    {
        var known = PlaceOf(text);
        if (text.Node.Tree.Source is { } source)
            return Span(text.Node.Tree.PlacesOf(text, () => Align(text, known, source)), start, length) ?? known ?? text.Node.Source;
        // Without the text: the words end where their part ends, behind its number.
        return known is { } place && place.Length >= text.Words.Length && place.Length - text.Words.Length <= LongestNumber(text)
            ? new(place.End - text.Words.Length + start, length)
            : known ?? text.Node.Source;
    }

    private static int[]? Align(PartText text, SourceSpan? known, NoticeSource source)
        => WordAligner.Align(source.Text, Window(text, known, source), text.Words, fromEnd: text.Node.Part is ContactDetails);

    private static SourceSpan? Span(int[]? places, int start, int length)
        => places is null || length == 0 || places[start] < 0 || places[start + length - 1] < 0
            ? null
            : SourceSpan.FromBounds(places[start], places[start + length - 1] + 1);

    /// <summary>The place that the notice gives for these words with their number; null where it gives none.</summary>
    private static SourceSpan? PlaceOf(PartText text)
        => text.Member is "title" or "heading" || text.Node.Part is Measure ? text.Node.Source
        : text.Member == "status/text" ? (text.Node.Part as Issue)?.Status?.Source
        : null;

    private static int LongestNumber(PartText text) => (text.Node.Part switch
    {
        Measure measure => measure.Marker?.Length,
        Issue issue => issue.Number?.Length,
        Aspect aspect => aspect.Number?.Length,
        Section section => section.Number?.Length,
        FollowUp followUp => followUp.Number?.Length,
        _ => 0,
    } ?? 0) + 1;

    /// <summary>Where in the text to look.</summary>
    private static SourceSpan Window(PartText text, SourceSpan? known, NoticeSource source)
    {
        var extent = source.Extent ?? new(0, source.Text.Length);
        if (known is { } place)
            return place;
        if (text.Node.Part is Notice)
            return SourceSpan.FromBounds(extent.Start, Math.Min(extent.End, extent.Start + LongestBeforeTitle));
        if (text.Node.Source is not { } heading)
            return extent;
        return SourceSpan.FromBounds(Math.Min(heading.End, extent.End),
            Math.Max(Math.Min(heading.End, extent.End), NextStart(text.Node) ?? extent.End));
    }

    /// <summary>Where the next part begins that is not inside this one; null behind the last.</summary>
    private static int? NextStart(NoticeNode node)
    {
        var nodes = node.Tree.Nodes;
        for (var i = node.Position + 1; i < nodes.Count; i++)
        {
            if (nodes[i].Source is { } source && source.Start >= node.Source!.Value.End && !IsInside(nodes[i], node))
                return source.Start;
        }

        return null;
    }

    private static bool IsInside(NoticeNode? node, NoticeNode around)
    {
        while (node is not null && node != around)
            node = node.Parent;
        return node is not null;
    }
}
