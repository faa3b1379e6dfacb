using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Tables;
using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>Cuts the body of a notice at its top-level headings: 一、 二、 三、 …, or lines that say what a section is about.</summary>
internal static class SectionSplitter
{
    private const int LongestHeading = 120;
    private const int LongestClosingHeading = 24;

    // What only a section is about.
    private static readonly string[] SectionWords = ["组织情况", "主体责任情况", "第一责任人责任", "整改落实情况", "下一步", "下步", "今后", "移交", "工作安排", "工作打算"];

    private static readonly string[] ClosingHeadings = ["存在的问题", "存在问题", "下一步", "下步", "今后"];

    /// <summary>The position, among the lines, of every top-level heading.</summary>
    public static List<int> FindHeadings(CleanText text, ArraySegment<TextLine> lines, TableList tables)
    {
        var parts = FindHeadings(text, lines, tables, MarkerStyle.Part);
        if (parts.Count > 1)
            return parts;
        var bare = BareSections.Find(text, lines, tables);
        if (bare.Count > 0)
            return bare;
        var headings = FindHeadings(text, lines, tables, MarkerStyle.ChineseComma);
        if (headings.Count > 0)
            return headings;

        // Without 一、 the first style there is heads the sections, if one of its headings says so.
        var style = FirstStyle(text, lines);
        headings = style == MarkerStyle.None ? [] : FindHeadings(text, lines, tables, style);
        return headings.Exists(at => TextSearch.ContainsAny(text.Fold(lines[at].Range), SectionWords)) ? headings : [];
    }

    private static MarkerStyle FirstStyle(CleanText text, ArraySegment<TextLine> lines)
    {
        foreach (var line in lines)
        {
            if (MarkerReader.TryRead(text, line.Start, line.End, out var marker))
                return marker.Style is MarkerStyle.ChineseBracket or MarkerStyle.ArabicDot ? marker.Style : MarkerStyle.None;
        }

        return MarkerStyle.None;
    }

    private static List<int> FindHeadings(CleanText text, ArraySegment<TextLine> lines, TableList tables, MarkerStyle style)
    {
        var headings = new List<int>();
        var last = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!MarkerReader.TryRead(text, lines[i].Start, lines[i].End, out var marker) || marker.Style != style || tables.Hold(lines[i]))
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
    public static List<SectionDraft> Split(CleanText text, ArraySegment<TextLine> lines, TableList tables, List<int> headings, int end)
    {
        var sections = new List<SectionDraft>();
        for (var i = 0; i < headings.Count; i++)
        {
            var (start, stop) = (headings[i], i + 1 < headings.Count ? headings[i + 1] : end);
            if (!MarkerReader.TryRead(text, lines[start].Start, lines[start].End, out var marker))
                marker = new(MarkerStyle.None, 0, new(lines[start].Start, lines[start].Start));
            sections.Add(new()
            {
                Marker = marker,
                Heading = lines[start].Range,
                Lines = lines[(start + 1)..stop],
                Tables = tables.Among(lines[(start + 1)..stop]),
            });
        }

        return sections;
    }
}
