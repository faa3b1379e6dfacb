using System.Globalization;
using Rectification.Import.Checks;
using Rectification.Import.Outline;
using Rectification.Import.Readers;
using Rectification.Import.Text;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Import;

/// <summary>The way of a text through the import: clean it, put its paragraphs in order, find the notices, read each.</summary>
internal static class TextImporter
{
    private const int LinesOfTitle = 3;
    private const int LongestPageLine = 60;

    /// <summary>Imports the one notice a text holds.</summary>
    public static ImportResult Import(string raw, ImportOptions options, CancellationToken cancellationToken)
    {
        var results = ImportAll(raw, options, cancellationToken);
        if (results.Count == 1)
            return results[0];

        // The first notice is read; that there are others is a finding where the second begins.
        var second = results[1].Segments[0].Span;
        return results[0] with
        {
            Segments = results.SelectMany(result => result.Segments).ToValueList(),
            Trace = results.SelectMany(result => result.Trace).ToValueList(),
            Findings = [.. results[0].Findings, TextChecks.Report(Rules.SeveralNotices, new(second.Start, 0), results.Count.ToString(CultureInfo.InvariantCulture))],
        };
    }

    /// <summary>Imports every notice of a text.</summary>
    public static ValueList<ImportResult> ImportAll(string raw, ImportOptions options, CancellationToken cancellationToken)
    {
        if (raw.Length > options.MaxLength)
            throw new ImportLimitException(nameof(ImportOptions.MaxLength), options.MaxLength, raw.Length);

        using var text = ParagraphSplitter.Split(ParagraphJoiner.Join(TextCleaner.Clean(raw)));
        cancellationToken.ThrowIfCancellationRequested();
        using var painter = new SegmentPainter(text);
        var extents = NoticeSplitter.Split(text);
        var results = new List<ImportResult>(extents.Count);
        var part = 0;
        for (var i = 0; i < extents.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var end = i + 1 < extents.Count ? text.ToRaw(extents[i + 1].Lines[0].Start) : raw.Length;
            results.Add(Import(text, painter, options.Trace ? new Tracer(text, painter) : null, extents[i], SourceSpan.FromBounds(part, end)));
            part = end;
        }

        return results.ToValueList();
    }

    private static ImportResult Import(CleanText text, SegmentPainter painter, Tracer? tracer, NoticeExtent extent, SourceSpan part)
    {
        foreach (var line in extent.Copies)
            painter.Paint(line.Range, SegmentRole.Duplicate);
        PaintPaths(text, painter, extent);
        extent = WithoutAttachments(text, painter, WithoutLinks(text, painter, extent));
        var (notice, findings, missing) = NoticeReader.Read(text, painter, tracer, extent.Lines);
        if (notice is null)
        {
            foreach (var line in extent.Before.Concat(extent.Lines))
                painter.Paint(line.Range, SegmentRole.Other);
        }

        return new()
        {
            Notice = notice,
            Text = text.Raw,
            Segments = painter.Tile(part, text.CleanRange(part)),
            Findings = notice is null ? [TextChecks.NotANotice(missing)] : [.. findings.Concat(TextChecks.Run(text, painter, extent, notice, findings)).OrderBy(finding => finding.Source?.Start ?? 0)],
            Trace = tracer?.Trace(extent) ?? [],
        };
    }

    // What a web page prints above a title is no part of the text, nor are the short lines above its path; on the line of the title only what stands
    // in front of it.
    private static void PaintPaths(CleanText text, SegmentPainter painter, NoticeExtent extent)
    {
        var below = false;
        foreach (var line in extent.Before.Reverse())
        {
            var isPath = !PageRemnants.Path(text, line.Range).IsEmpty;
            if (isPath || (below && line.Length <= LongestPageLine && !text.Fold(line.Range).Contains('。')))
                painter.Paint(line.Range, SegmentRole.Noise);
            below |= isPath;
        }

        foreach (var line in extent.Lines.Take(LinesOfTitle))
            painter.Paint(PageRemnants.Path(text, line.Range), SegmentRole.Noise);
    }

    private static NoticeExtent WithoutLinks(CleanText text, SegmentPainter painter, NoticeExtent extent)
    {
        var count = LinkList.LinesBefore(text, extent.Lines);
        foreach (var line in extent.Lines[count..])
            painter.Paint(line.Range, SegmentRole.Noise);
        return extent with { Lines = extent.Lines[..count] };
    }

    // 附件：整改台账.xls below the signature, which is the last of the notice itself.
    private static NoticeExtent WithoutAttachments(CleanText text, SegmentPainter painter, NoticeExtent extent)
    {
        var count = extent.Lines.Count;
        while (count > 1 && extent.Lines[count - 1] is { Length: <= LongestPageLine } last && text.Fold(last.Range).StartsWith("附件", StringComparison.Ordinal) && !text.Fold(last.Range).Contains('。'))
            painter.Paint(extent.Lines[--count].Range, SegmentRole.Footnote);
        return extent with { Lines = extent.Lines[..count] };
    }
}
