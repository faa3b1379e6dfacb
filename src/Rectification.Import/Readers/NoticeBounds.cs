using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Tables;
using Rectification.Import.Outline;
using Rectification.Import.Readers.Closing;
using Rectification.Import.Text;

namespace Rectification.Import.Readers;

/// <summary>Where the front of a notice ends, and where its closing part begins.</summary>
internal sealed class NoticeBounds(CleanText text, ArraySegment<TextLine> lines, TableList tables)
{
    /// <summary>The first line of the body: that of a section, of what is numbered, or of a table.</summary>
    /// <param name="headings">The headings of the sections.</param>
    public int BodyStart(List<int> headings) => Math.Min(headings.Count > 0 ? headings[0] : FirstMarked(), FirstTable());

    /// <summary>The lines in front of the closing part.</summary>
    /// <remarks>It may begin inside a line.</remarks>
    public ArraySegment<TextLine> Until(int end)
    {
        var count = lines.Count;
        while (count > 0 && lines[count - 1].Start >= end)
            count--;
        var whole = lines[..count];
        if (count == 0 || whole[^1].End <= end)
            return whole;
        TextLine[] cut = [.. whole];
        cut[^1] = cut[^1] with { End = end };
        return cut;
    }

    // Behind the preamble: what a web page prints in front of it may be a list with bullets.
    private int FirstMarked()
    {
        var preamble = FirstLine(0, line => NoticeOpenings.IsPreamble(text, line));
        preamble = preamble < lines.Count ? preamble : FirstLine(0, line => NoticeOpenings.TellsOfFeedback(text, line));
        var isThere = preamble < lines.Count;
        var body = lines[(isThere ? preamble + 1 : 0)..];
        var records = UnnumberedRecords.Find(text, body);
        var parts = UnnumberedRecords.FindParts(text, body, records).Select(at => body[at].Start).ToHashSet();
        parts.UnionWith(HeadsAboveNumbers.Find(text, body).Keys);
        var marked = FirstLine(isThere
            ? preamble
            : 0, line => LineFacts.TryMarker(text, line, out _) || ProblemLabels.OpensTask(text, line) || records.ContainsKey(line.Start)
            || parts.Contains(line.Start) || UnnumberedParts.IsBracketed(text, line.Range));
        if (marked < lines.Count || !isThere)
            return marked;
        var bare = BareHeadings.Find(text, lines[(preamble + 1)..]);
        return FirstLine(preamble, line => bare.ContainsKey(line.Start));
    }

    private int FirstLine(int from, Func<TextLine, bool> holds)
    {
        while (from < lines.Count && !holds(lines[from]))
            from++;
        return from;
    }

    /// <summary>The first line in which the closing part may begin, where nothing heads a section.</summary>
    /// <remarks>A summary without any heading is signed, too; its first paragraph is none of the closing part.</remarks>
    public int BehindOpening(int bodyStart)
        => bodyStart < lines.Count ? bodyStart : Math.Min(FirstLine(0, line => text.Fold(line.Range).Contains('。')) + 1, lines.Count);

    private int FirstTable() => tables.All.Count == 0 ? lines.Count : IndexAt(tables.All[0].Range.Start);

    private int IndexAt(int offset)
    {
        var at = 0;
        while (at < lines.Count && lines[at].Start < offset)
            at++;
        return at;
    }

    /// <summary>The closing part.</summary>
    /// <remarks>The closing part stands behind the last table, unless the text was signed above a table that is its annex.</remarks>
    public BackMatter ReadBack(int from)
    {
        if (tables.All.Count == 0)
            return BackMatterReader.Read(text, lines, from);
        var last = tables.All[^1].Range;
        var above = lines[..IndexAt(last.Start)];
        return from < above.Count && BackMatterReader.Read(text, above, from) is { Signature: not null } signed
            ? signed
            : BackMatterReader.Read(text, lines, Math.Max(from, IndexAt(last.End)));
    }
}
