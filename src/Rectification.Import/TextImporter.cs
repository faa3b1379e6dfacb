using System.Globalization;
using Rectification.Import.Checks;
using Rectification.Import.Lines;
using Rectification.Import.Lines.Paragraphs;
using Rectification.Import.Nature;
using Rectification.Import.Outline;
using Rectification.Import.Page;
using Rectification.Import.Readers;
using Rectification.Import.Text;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Import;

/// <summary>The way of a text through the import: clean it, put its paragraphs in order, find the notices, read each.</summary>
internal static class TextImporter
{
    private const int LongestAttachment = 60;

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
            Findings = [.. results[0].Findings,
                ImportFinding.Of(Rules.SeveralNotices, new(second.Start, 0), results.Count.ToString(CultureInfo.InvariantCulture))],
        };
    }

    /// <summary>Imports every notice of a text.</summary>
    public static ValueList<ImportResult> ImportAll(string raw, ImportOptions options, CancellationToken cancellationToken)
    {
        if (raw.Length > options.MaxLength)
            throw new ImportLimitException(nameof(ImportOptions.MaxLength), options.MaxLength, raw.Length);

        var page = PageReader.Read(TextCleaner.Clean(raw, cancellationToken));
        using var text = OwnFormFinder.Find(ParagraphSplitter.Split(ParagraphJoiner.Join(OwnFormFinder.FindNumbers(page.Text))));
        using var painter = new SegmentPainter(text);
        var extents = NoticeSplitter.Split(text);
        var results = new List<ImportResult>(extents.Count);
        var part = 0;
        for (var i = 0; i < extents.Count; i++)
        {
            var end = i + 1 < extents.Count ? text.ToRaw(extents[i + 1].Lines[0].Start) : raw.Length;
            results.Add(Import(text, painter, options, extents[i], SourceSpan.FromBounds(part, end),
                i == 0 ? page : page with { PublishedOn = null, Source = null }));
            part = end;
        }

        return results.ToValueList();
    }

    private static ImportResult Import(CleanText text, SegmentPainter painter, ImportOptions options, NoticeExtent extent, SourceSpan part,
        PageReading page)
    {
        foreach (var line in extent.Copies)
            painter.Paint(line.Range, SegmentRole.Duplicate);
        extent = WithoutAttachments(text, painter, extent);
        var nature = NatureReader.Read(text, extent.Lines);
        var tracer = options.Trace ? new Tracer(text, painter) : null;
        var reading = nature.IsRead || options.ReadOtherNatures
            ? NoticeReader.Read(text, painter, tracer, nature.Nature, page, extent.Lines)
            : null;
        if (reading is null)
        {
            foreach (var line in extent.Before.Concat(extent.Lines))
                painter.Paint(line.Range, SegmentRole.Other);
        }

        return new()
        {
            Notice = reading?.Notice,
            Nature = nature.Nature,
            NatureCertainty = nature.Certainty,
            NatureEvidence = nature.Evidence,
            Text = text.Raw,
            Segments = painter.Tile(part, text.CleanRange(part)),
            Findings = reading is not null
                ? Findings(text, painter, extent, reading)
                : [text.Length == 0 ? TextChecks.Empty : TextChecks.NotANotice(nature.Nature, nature.Missing)],
            Trace = tracer?.Trace(extent) ?? [],
        };
    }

    private static ValueList<Finding> Findings(CleanText text, SegmentPainter painter, NoticeExtent extent, NoticeReading reading)
        => [.. reading.Findings.Concat(TextChecks.Run(text, painter, extent, reading.Notice, reading.Findings))
            .OrderBy(finding => finding.Source?.Start ?? 0)];

    // 附件：整改台账.xls below the signature, which is the last of the notice itself.
    private static NoticeExtent WithoutAttachments(CleanText text, SegmentPainter painter, NoticeExtent extent)
    {
        var count = extent.Lines.Count;
        while (count > 1 && extent.Lines[count - 1] is { Length: <= LongestAttachment } last
                && text.Fold(last.Range).StartsWith("附件", StringComparison.Ordinal) && !text.Fold(last.Range).Contains('。'))
            painter.Paint(extent.Lines[--count].Range, SegmentRole.Footnote);
        return extent with { Lines = extent.Lines[..count] };
    }
}
