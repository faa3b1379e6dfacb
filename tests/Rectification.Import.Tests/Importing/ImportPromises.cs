using System.Net;
using System.Text;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Tests.Importing;

/// <summary>What every import promises, whatever the text: checked by every test that imports.</summary>
internal static class ImportPromises
{
    /// <summary>Imports a text every way there is and checks what holds for all of them.</summary>
    public static ImportResult Check(string text, ImportOptions? options = null)
    {
        var all = NoticeImporter.ImportAll(text, options);
        var single = NoticeImporter.Import(text, options);
        Assert.NotEmpty(all);
        AssertTiles(text, [.. all.SelectMany(result => result.Segments)]);
        AssertTiles(text, single.Segments);
        foreach (var result in all)
            AssertTraceable(text, result);
        Assert.Equal(all[0].Notice, single.Notice);
        return single;
    }

    /// <summary>Joined, the segments are the text; none is empty, none overlaps another.</summary>
    public static void AssertTiles(string text, IReadOnlyList<TextSegment> segments)
    {
        var position = 0;
        foreach (var (span, role) in segments)
        {
            Assert.True(Enum.IsDefined(role));
            Assert.True(span.Length > 0, $"An empty segment stands at {span}.");
            Assert.True(span.Start == position, $"The segment {span} does not begin where the one before ends, at {position}.");
            position = span.End;
        }

        Assert.Equal(text.Length, position);
        Assert.Equal(text, string.Concat(segments.Select(segment => segment.Span.Slice(text).ToString())));
    }

    // Every value stands where its span says, inside the part of the text that the notice was read from.
    private static void AssertTraceable(string text, ImportResult result)
    {
        var part = result.Segments.Count == 0 ? new(0, 0) : SourceSpan.FromBounds(result.Segments[0].Span.Start, result.Segments[^1].Span.End);
        foreach (var (source, value) in result.Notice is null ? [] : SourcedValues.Of(text, result.Notice))
        {
            Assert.True(part.Contains(source), $"{source} of \"{value}\" lies outside its notice, {part}.");
            Assert.Equal(Bare(value), Bare(WithoutNoise(text, source, result.Segments)));
        }

        Assert.All(result.Findings, finding => Assert.True(finding.Source is not { } source || source.End <= text.Length));
    }

    private static string WithoutNoise(string text, SourceSpan source, ValueList<TextSegment> segments)
    {
        var kept = new StringBuilder();
        foreach (var (span, role) in segments)
        {
            var (start, end) = (Math.Max(span.Start, source.Start), Math.Min(span.End, source.End));
            if (start < end && role != SegmentRole.Noise)
                kept.Append(text, start, end - start);
        }

        return kept.ToString();
    }

    // What cleaning drops says nothing: white space and characters without width.
    private static string Bare(string value)
        => string.Concat(WebUtility.HtmlDecode(value).Where(character => !char.IsWhiteSpace(character) && !CharFolding.IsInvisible(character)));
}
