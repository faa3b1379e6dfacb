using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>Cuts the body of a notice at its top-level headings: 一、 二、 三、 ….</summary>
internal static class SectionSplitter
{
    private const int LongestHeading = 120;
    private const int LongestClosingHeading = 24;

    private static readonly string[] ClosingHeadings = ["存在的问题", "存在问题", "下一步", "下步", "今后"];

    /// <summary>The position, among the lines, of every heading that counts on from the one before.</summary>
    public static List<int> FindHeadings(CleanText text, IReadOnlyList<TextLine> lines)
    {
        var headings = new List<int>();
        var last = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!MarkerReader.TryRead(text, lines[i].Start, lines[i].End, out var marker) || marker.Style != MarkerStyle.ChineseComma)
                continue;
            // A number may be skipped by a slip; a list that starts again inside a section is not a section.
            var counts = marker.Number > last && marker.Number <= last + 2;
            if (lines[i].Length <= LongestHeading && (counts || ClosesNotice(text.Fold(lines[i].Range))))
            {
                headings.Add(i);
                last = marker.Number;
            }
        }

        return headings;
    }

    // "二、存在的问题" and "三、下步打算" are sections even where their number was not corrected.
    private static bool ClosesNotice(ReadOnlySpan<char> heading)
        => heading.Length <= LongestClosingHeading && TextSearch.ContainsAny(heading, ClosingHeadings) && !heading.ContainsAny('。', '：');

    /// <summary>The sections with the lines each holds.</summary>
    public static List<SectionDraft> Split(CleanText text, IReadOnlyList<TextLine> lines, List<int> headings, int end)
    {
        var sections = new List<SectionDraft>();
        for (var i = 0; i < headings.Count; i++)
        {
            var (start, stop) = (headings[i], i + 1 < headings.Count ? headings[i + 1] : end);
            MarkerReader.TryRead(text, lines[start].Start, lines[start].End, out var marker);
            sections.Add(new()
            {
                Marker = marker,
                Heading = lines[start].Range,
                Lines = [.. lines.Skip(start + 1).Take(stop - start - 1)],
            });
        }

        return sections;
    }
}
