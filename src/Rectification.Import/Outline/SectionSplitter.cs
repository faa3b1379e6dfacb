using Rectification.Import.Lexicon;
using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Tables;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Outline;

/// <summary>Cuts the body of a notice at its top-level headings: 一、 二、 三、 …, or lines that say what a section is about.</summary>
internal static class SectionSplitter
{
    // The formal 一, with which nothing but the uppermost headings begin to count.
    private const char Formal = '壹';
    private const int LongestHeading = 120;
    private const int LongestClosingHeading = 24;

    // What only a section is about.
    private static readonly WordTable OnlySections = [.. TimeWords.Later, "组织情况", "主体责任情况", "第一责任人责任", "整改落实情况", "移交", "工作安排", "工作打算"];

    private static readonly WordTable ClosingHeadings = [.. TimeWords.Later, "存在的问题", "存在问题"];

    // List words and signs that count nothing head no sections, and words that number problems head problems.
    private static readonly MarkerStyle[] NotOfSections =
        [MarkerStyle.FirstIs, MarkerStyle.FirstMust, MarkerStyle.Ordinal, MarkerStyle.Bullet, MarkerStyle.Circled,
            MarkerStyle.NumberedWord, MarkerStyle.NumberedDetail, MarkerStyle.NumberedPart];

    /// <summary>The position, among the lines, of every top-level heading.</summary>
    public static List<int> FindHeadings(CleanText text, ArraySegment<TextLine> lines, TableList tables)
    {
        var parts = FindHeadings(text, lines, tables, new() { Style = MarkerStyle.Part });
        if (parts.Count > 1)
            return parts;
        var bracketed = FramedSections.Find(text, lines);
        if (bracketed.Count > 0)
            return bracketed;
        var bare = BareSections.Find(text, lines, tables);
        if (bare.Count > 0)
            return bare;
        var headings = FindHeadings(text, lines, tables, new() { Style = MarkerStyle.ChineseComma });
        // Parts without a number above 一、 that counts problems.
        if (headings.Count > 0 && headings[0] > 0 && HeadsAboveNumbers.Find(text, lines).ContainsKey(lines[headings[0] - 1].Start))
            return [];
        if (headings.Count > 0)
            return FindAbove(text, lines, tables, headings) ?? headings;

        var unnumbered = UnnumberedSections.Find(text, lines);
        if (unnumbered.Count > 0)
            return unnumbered;

        // Without 一、 the first style there is heads the sections, if one of its headings says so.
        headings = FirstMarker(text, lines) is { } first ? FindHeadings(text, lines, tables, first) : [];
        return headings.Exists(at => NamesSection(text.Fold(LineFacts.BehindMarker(text, lines[at])))
                || text.Folded[lines[at].Start] == Formal)
            || SectionFrame.IsFrame(text, lines, headings) ? headings : [];
    }

    // 壹 above 一、: another style that opens in front of the first 一、 and goes on behind it, one of whose headings says what a section is
    // about.
    private static List<int>? FindAbove(CleanText text, ArraySegment<TextLine> lines, TableList tables, List<int> headings)
    {
        if (FirstMarker(text, lines[..headings[0]]) is not { Number: 1 } first)
            return null;
        var above = FindHeadings(text, lines, tables, first);
        return above.Count > 1 && above[^1] > headings[0]
            && above.TrueForAll(at => lines[at].Length <= LongestClosingHeading && !text.Fold(lines[at].Range).Contains('。'))
            && above.Exists(at => NamesSection(text.Fold(LineFacts.BehindMarker(text, lines[at])))) ? above : null;
    }

    private static bool NamesSection(ReadOnlySpan<char> heading)
        => TextSearch.ContainsAny(heading, OnlySections)
            || (heading.Length <= LongestClosingHeading && heading.IndexOfAny("。：") < 0
                && (BareSections.NamesSection(heading) || SectionWords.RoleOf(heading) == SectionRole.NextSteps));

    private static Marker? FirstMarker(CleanText text, ArraySegment<TextLine> lines)
    {
        foreach (var line in lines)
        {
            if (LineFacts.TryMarker(text, line, out var marker))
                return NotOfSections.Contains(marker.Style) && !IsOrdinalHeading(text, line, marker) ? null : marker;
        }

        return null;
    }

    // 第一、整改的组织 on a line of its own, without a stop, heads something; 第一，… opens a sentence.
    private static bool IsOrdinalHeading(CleanText text, TextLine line, Marker marker)
        => marker.Style == MarkerStyle.Ordinal && text.Folded[line.Start] == '第' && line.Length <= LongestHeading
            && !text.Fold(line.Range).ContainsAny('。', '；');

    private static List<int> FindHeadings(CleanText text, ArraySegment<TextLine> lines, TableList tables, Marker like)
    {
        var headings = new List<int>();
        var last = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!LineFacts.TryMarker(text, lines[i], out var marker) || !marker.IsLike(like) || tables.Hold(lines[i]))
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
            if (!LineFacts.TryMarker(text, lines[start], out var marker))
                marker = Marker.Unnumbered(MarkerStyle.None, lines[start].Start);
            sections.Add(new()
            {
                Marker = marker,
                Heading = lines[start].Range,
                Lines = lines[(start + 1)..stop],
                Tables = tables.Among(lines[(start + 1)..stop]),
                Written = WrittenParts.Find(text, lines[(start + 1)..stop], tables),
            });
        }

        return sections;
    }
}
