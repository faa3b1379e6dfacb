using Rectification.Import.Lines.Tables;
using Rectification.Import.Readers.Closing;
using Rectification.Import.Readers.Front;
using Rectification.Import.Text;

namespace Rectification.Import.Readers;

/// <summary>Paints what stands around the body: title, date, preamble, ways to respond, signature, footnotes.</summary>
internal sealed class MarginPainter(CleanText text, SegmentPainter painter, ArraySegment<TextLine> lines, TableList tables)
{
    /// <summary>Paints front and closing part.</summary>
    public void Paint(FrontMatter front, BackMatter back)
    {
        painter.PaintAll(front.Title?.Lines ?? [], SegmentRole.Title);
        painter.PaintAll(front.DateLines, SegmentRole.Date);
        painter.PaintAll(front.Preamble, SegmentRole.Preamble);
        painter.PaintAll(back.ContactRanges, SegmentRole.Contact);
        painter.PaintAll(back.SignatureRanges, SegmentRole.Signature);
        var behind = tables.All.Count == 0 ? back.End : Math.Min(back.End, tables.All[0].Range.End);
        painter.PaintAll(lines.Where(line => line.Start >= behind && (line.End <= back.Start || line.Start >= back.End) && IsFootnote(line)
            && !tables.Hold(line)).Select(line => line.Range), SegmentRole.Footnote);
    }

    // "[①] …" or "注：…" below the signature or a table.
    private bool IsFootnote(TextLine line)
        => text.Folded[line.Start] is '〔' or '注' or '*' or '※' || TableBodyReader.IsFootnote(text.Fold(line.Range));
}
