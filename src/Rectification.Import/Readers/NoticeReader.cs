using System.Globalization;
using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Dates;
using Rectification.Import.Lines.Tables;
using Rectification.Import.Outline;
using Rectification.Import.Page;
using Rectification.Import.Readers.Closing;
using Rectification.Import.Readers.Findings;
using Rectification.Import.Readers.Front;
using Rectification.Import.Readers.Outcomes;
using Rectification.Import.Readers.Status;
using Rectification.Import.Readers.Totals;
using Rectification.Import.Text;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Import.Readers;

/// <summary>Reads one notice: its front, its sections, in them what was found and done, and its closing part.</summary>
internal sealed class NoticeReader
{
    private const int CutExcerpt = 12;

    private readonly CleanText _text;
    private readonly SegmentPainter _painter;
    private readonly Tracer? _tracer;
    private readonly ArraySegment<TextLine> _lines;
    private readonly TableList _tables;
    private readonly TextNature _nature;
    private readonly PageReading _page;

    private NoticeReader(CleanText text, SegmentPainter painter, Tracer? tracer, TextNature nature, PageReading page, ArraySegment<TextLine> lines)
    {
        _page = page;
        _tracer = tracer;
        _nature = nature;
        _text = text;
        _painter = painter;
        _lines = lines;
        _tables = TableFinder.Find(text, lines);
    }

    /// <summary>Reads the notice.</summary>
    public static NoticeReading Read(CleanText text, SegmentPainter painter, Tracer? tracer, TextNature nature, PageReading page, ArraySegment<TextLine> lines)
        => new NoticeReader(text, painter, tracer, nature, page, lines).Read();

    private NoticeReading Read()
    {
        var headings = SectionSplitter.FindHeadings(_text, _lines, _tables);
        var bodyStart = Math.Min(headings.Count > 0 ? headings[0] : FirstMarked(), FirstTable());
        var front = FrontMatterReader.Read(_text, _lines, bodyStart);
        var back = ReadBack(headings.Count > 0 ? headings[^1] + 1 : BehindOpening(bodyStart));
        PaintFrontAndBack(front, back);

        var published = front.PublishedOn ?? _page.PublishedOn ?? back.Signature?.Date;
        var context = new ReadingContext(_text, _painter, _tracer, front.Inspection?.FeedbackOn?.Year ?? published?.Year);
        var body = Until(back.Start);
        var sections = SectionSplitter.Split(_text, body, _tables, headings, body.Count);
        SectionClassifier.Classify(_text, sections);
        sections.ForEach(section => _tracer?.Add(section));

        if (_nature == TextNature.WorkReport)
            return new(WorkReportReader.Read(context, front, back, sections) with { PublishedOn = published, Provenance = Origin() }, context.Findings);

        var findings = new FindingsReader(context, _tables);
        var aspects = findings.ReadAspects(sections, body[Math.Min(bodyStart, body.Count)..]).ToValueList();
        // 三、整改完成情况 may tell how far each problem has come.
        foreach (var range in sections.SkipWhile(section => section.Role != SectionRole.Findings).Where(section => section.Role != SectionRole.FollowUp).SelectMany(Narrative))
            context.AddCollective(range);
        foreach (var statement in context.Collective)
            aspects = CollectiveStatus.Apply(context, statement, aspects);
        aspects = AnswerEndings.Apply(context, SharedStatus.Settle(_text, aspects));

        var followUps = findings.ReadFollowUps(sections, aspects);
        aspects = FollowUpStatus.Apply(_text, sections, followUps, aspects);
        context.Findings.AddRange(YearlessEnds(front));
        if (front.FeedbackReceiver is { } receiver && front.Preamble.Count > 0 && InspectionReader.BeginsCut(_text, front.Preamble[0], receiver))
            context.Findings.Add(ImportFinding.Of(Rules.Truncated, _text.ToSource(front.Preamble[0]), _text.Write(front.Preamble[0])[..CutExcerpt]));
        var notice = new Notice
        {
            Kind = front.Title?.Kind ?? default,
            Title = front.Title?.Value,
            Publisher = front.Publisher(back.Signature?.Body),
            PublishedOn = published,
            Inspection = front.Inspection,
            Declared = ReadDeclared(front, sections, context.Summaries),
            Sections = sections.Select(ReadSection).ToValueList(),
            Aspects = aspects,
            FollowUps = followUps.ToValueList(),
            Outcomes = front.Preamble
                .Concat(sections.Where(section => section.Role != SectionRole.FollowUp).SelectMany(Narrative))
                .SelectMany(range => OutcomeReader.Find(_text, range))
                .ToValueList(),
            Contact = back.Contact,
            Signature = back.Signature,
            Provenance = Origin(),
        };
        return new(notice, context.Findings);
    }

    private Provenance? Origin() => _page.Source is { } source ? new() { Attribution = source } : null;

    // An audit that no act is told of is known from title and first lines.
    private bool IsOfReview(Inspection? inspection) => inspection is null ? _nature == TextNature.AuditAnswer || _nature == TextNature.SupervisionAnswer : inspection.Kind is null;

    // 2020年12月7日至1月8日: the year of the end was read from what stands around it, and the reader should know.
    private IEnumerable<Finding> YearlessEnds(FrontMatter front)
    {
        if (front.Inspection?.Period is not { Start: { } start, End: { } end } || start.Year == end.Year)
            yield break;
        foreach (var date in front.Preamble.SelectMany(range => DateReader.Find(_text, range, end.Year)))
        {
            if (!date.HasYear && date.Date is { } written && (written.Month, written.Day) == (end.Month, end.Day))
                yield return ImportFinding.Of(Rules.YearMissing, _text.ToSource(date.Range), _text.Write(date.Range), end.ToString(null, CultureInfo.InvariantCulture));
        }
    }

    // The lines in front of the closing part, which may begin inside a line.
    private ArraySegment<TextLine> Until(int end)
    {
        var count = _lines.Count;
        while (count > 0 && _lines[count - 1].Start >= end)
            count--;
        var whole = _lines[..count];
        if (count == 0 || whole[^1].End <= end)
            return whole;
        TextLine[] cut = [.. whole];
        cut[^1] = cut[^1] with { End = end };
        return cut;
    }

    // Behind the preamble: what a web page prints in front of it may be a list with bullets.
    private int FirstMarked()
    {
        var preamble = FirstLine(0, line => NoticeOpenings.IsPreamble(_text, line));
        preamble = preamble < _lines.Count ? preamble : FirstLine(0, line => NoticeOpenings.TellsOfFeedback(_text, line));
        var isThere = preamble < _lines.Count;
        var body = _lines[(isThere ? preamble + 1 : 0)..];
        var records = UnnumberedRecords.Find(_text, body);
        var parts = UnnumberedRecords.FindParts(_text, body, records).Select(at => body[at].Start).ToHashSet();
        var marked = FirstLine(isThere ? preamble : 0, line => LineFacts.TryMarker(_text, line, out _) || ProblemLabels.OpensTask(_text, line) || records.ContainsKey(line.Start) || parts.Contains(line.Start));
        if (marked < _lines.Count || !isThere)
            return marked;
        var bare = BareHeadings.Find(_text, _lines[(preamble + 1)..]);
        return FirstLine(preamble, line => bare.ContainsKey(line.Start));
    }

    private int FirstLine(int from, Func<TextLine, bool> holds)
    {
        while (from < _lines.Count && !holds(_lines[from]))
            from++;
        return from;
    }

    // A summary without any heading is signed, too; its first paragraph is none of the closing part.
    private int BehindOpening(int bodyStart) => bodyStart < _lines.Count ? bodyStart : Math.Min(FirstLine(0, line => _text.Fold(line.Range).Contains('。')) + 1, _lines.Count);

    private int FirstTable() => _tables.All.Count == 0 ? _lines.Count : IndexAt(_tables.All[0].Range.Start);

    private int IndexAt(int offset)
    {
        var at = 0;
        while (at < _lines.Count && _lines[at].Start < offset)
            at++;
        return at;
    }

    // The closing part stands behind the last table, unless the text was signed above a table that is its annex.
    private BackMatter ReadBack(int from)
    {
        if (_tables.All.Count == 0)
            return BackMatterReader.Read(_text, _lines, from);
        var last = _tables.All[^1].Range;
        var above = _lines[..IndexAt(last.Start)];
        return from < above.Count && BackMatterReader.Read(_text, above, from) is { Signature: not null } signed
            ? signed
            : BackMatterReader.Read(_text, _lines, Math.Max(from, IndexAt(last.End)));
    }

    private void PaintFrontAndBack(FrontMatter front, BackMatter back)
    {
        Paint(front.Title?.Lines ?? [], SegmentRole.Title);
        Paint(front.DateLines, SegmentRole.Date);
        Paint(front.Preamble, SegmentRole.Preamble);
        Paint(back.ContactRanges, SegmentRole.Contact);
        Paint(back.SignatureRanges, SegmentRole.Signature);
        var behind = _tables.All.Count == 0 ? back.End : Math.Min(back.End, _tables.All[0].Range.End);
        Paint(_lines.Where(line => line.Start >= behind && (line.End <= back.Start || line.Start >= back.End) && IsFootnote(line) && !_tables.Hold(line)).Select(line => line.Range), SegmentRole.Footnote);
    }

    // "[①] …" or "注：…" below the signature or a table.
    private bool IsFootnote(TextLine line) => _text.Folded[line.Start] is '〔' or '注' or '*' or '※' || TableBodyReader.IsFootnote(_text.Fold(line.Range));

    private void Paint(IEnumerable<TextRange> ranges, SegmentRole role)
    {
        foreach (var range in ranges)
            _painter.Paint(range, role);
    }

    // Totals stand in the preamble, where the work is described, and where the findings are introduced.
    private ValueList<DeclaredTotal> ReadDeclared(FrontMatter front, List<SectionDraft> sections, IEnumerable<TextRange> summaries)
    {
        TextRange[] ranges = [.. front.Preamble, .. sections.SelectMany(Narrative), .. summaries];
        var ofReview = IsOfReview(front.Inspection);
        var known = new KnownTotals(ranges.SelectMany(range => DeclaredTotalsReader.Find(_text, range, ofReview)));
        return ranges
            .SelectMany(range => DeclaredTotalsReader.Find(_text, range, ofReview, known))
            .Concat(sections.SelectMany(section => GroupTotals.Find(_text, section)))
            .Distinct()
            .ToValueList();
    }

    private Section ReadSection(SectionDraft section)
    {
        var heading = Sentences.TrimEnd(_text, section.Heading, section.Marker.Range);
        _painter.Paint(section.Heading, SegmentRole.Heading);
        var narrative = Narrative(section);
        var role = section.Role == SectionRole.NextSteps ? SegmentRole.NextStep : SegmentRole.Narrative;
        Paint(narrative.Where(range => _painter.RoleAt(range.Start) == SegmentRole.Other), role);
        return new()
        {
            Role = section.Role,
            Number = section.Marker.WrittenIn(_text),
            Heading = _text.Write(heading.From(section.Marker.Range.End)),
            Text = narrative.Count == 0 ? null : string.Join("\n", narrative.Select(_text.Write)),
            Source = _text.ToSource(heading),
        };
    }

    // Findings keep in the section only what introduces them; everything else keeps all of its lines.
    private List<TextRange> Narrative(SectionDraft section) => section switch
    {
        { Tables.Count: > 0 } => [.. section.Lines.Where(line => !_tables.Hold(line)).Select(line => line.Range)],
        { IsAspect: true } => [],
        { Outline: { } root } => [.. root.Entries.TakeWhile(entry => entry.Node is null).Select(entry => entry.Range)],
        _ => [.. section.Lines.Select(line => line.Range)],
    };
}
