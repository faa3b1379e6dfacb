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
    private readonly CleanText _text;
    private readonly SegmentPainter _painter;
    private readonly Tracer? _tracer;
    private readonly ArraySegment<TextLine> _lines;
    private readonly TableList _tables;
    private readonly TextNature _nature;
    private readonly PageReading _page;
    private readonly SectionReader _sections;

    private NoticeReader(CleanText text, SegmentPainter painter, Tracer? tracer, TextNature nature, PageReading page,
        ArraySegment<TextLine> lines)
    {
        _page = page;
        _tracer = tracer;
        _nature = nature;
        _text = text;
        _painter = painter;
        _lines = lines;
        _tables = TableFinder.Find(text, lines);
        _sections = new(text, painter, _tables);
    }

    /// <summary>Reads the notice.</summary>
    public static NoticeReading Read(CleanText text, SegmentPainter painter, Tracer? tracer, TextNature nature, PageReading page,
        ArraySegment<TextLine> lines)
        => new NoticeReader(text, painter, tracer, nature, page, lines).Read();

    private NoticeReading Read()
    {
        var headings = SectionSplitter.FindHeadings(_text, _lines, _tables);
        var bounds = new NoticeBounds(_text, _lines, _tables);
        var bodyStart = bounds.BodyStart(headings);
        var front = FrontMatterReader.Read(_text, _lines, bodyStart);
        var back = bounds.ReadBack(headings.Count > 0 ? headings[^1] + 1 : bounds.BehindOpening(bodyStart));
        new MarginPainter(_text, _painter, _lines, _tables).Paint(front, back);

        var published = front.PublishedOn ?? _page.PublishedOn ?? back.Signature?.Date;
        var context = new ReadingContext(_text, _painter, _tracer, front.Inspection?.FeedbackOn?.Year ?? published?.Year);
        var body = bounds.Until(back.Start);
        var sections = SectionSplitter.Split(_text, body, _tables, headings, body.Count);
        SectionClassifier.Classify(_text, sections);
        sections.ForEach(section => _tracer?.Add(section));

        if (_nature == TextNature.WorkReport)
            return new(WorkReportReader.Read(context, front, back, sections) with { PublishedOn = published, Provenance = Origin() },
                context.Findings);

        var findings = new FindingsReader(context, _tables);
        var aspects = findings.ReadAspects(sections, body[Math.Min(bodyStart, body.Count)..]).ToValueList();
        CollectStatements(context, front, sections);
        // What is told of several problems goes before what is told where one ends.
        aspects = AnswerEndings.Apply(context, SharedStatus.Apply(_text, CollectiveStatus.ApplyAll(context, aspects)));

        var followUps = findings.ReadFollowUps(sections, aspects);
        aspects = UnfinishedAnswers.Apply(context, FollowUpStatus.Apply(_text, sections, followUps, aspects));
        context.Findings.AddRange(FrontFindings.Find(_text, front));
        var notice = new Notice
        {
            Kind = front.Title?.Kind ?? default,
            Title = front.Title?.Value,
            Publisher = front.Publisher(back.Signature?.Body),
            PublishedOn = published,
            Inspection = front.Inspection,
            Declared = ReadDeclared(front, sections, context.Summaries),
            Sections = sections.Select(_sections.Read).ToValueList(),
            Aspects = aspects,
            FollowUps = followUps.ToValueList(),
            Outcomes = front.Preamble
                .Concat(sections.Where(section => section.Role != SectionRole.FollowUp).SelectMany(MayHoldOutcomes))
                .Concat(context.Summaries)
                .OrderBy(range => range.Start)
                .SelectMany(range => OutcomeReader.Find(_text, range))
                .ToValueList(),
            Contact = back.Contact,
            Signature = back.Signature,
            Provenance = Origin(),
        };
        return new(notice, context.Findings);
    }

    // The preamble may tell how far single problems have come: 除第4个问题正在整改外，其余均已完成. 三、整改完成情况 may tell it of each.
    private void CollectStatements(ReadingContext context, FrontMatter front, List<SectionDraft> sections)
    {
        context.Collective.AddRange(front.Preamble.SelectMany(range => SentenceRanges.Split(_text, range))
            .Where(sentence => CollectiveStatus.NamesProblems(_text, sentence)));
        foreach (var range in sections.SkipWhile(section => section.Role != SectionRole.Findings)
                .Where(section => section.Role != SectionRole.FollowUp).SelectMany(_sections.Narrative))
            context.AddCollective(range);
    }

    // Of the next steps what is planned is no outcome yet.
    private IEnumerable<TextRange> MayHoldOutcomes(SectionDraft section)
        => section.Role != SectionRole.NextSteps ? _sections.Narrative(section)
            : _sections.Narrative(section).SelectMany(range => SentenceRanges.Split(_text, range))
                .Select(sentence => sentence.To(sentence.Start + OutcomeExclusions.LengthDone(_text.Fold(sentence))));

    private Provenance? Origin() => _page.Source is { } source ? new() { Attribution = source } : null;

    // An audit that no act is told of is known from title and first lines.
    private bool IsOfReview(Inspection? inspection)
        => inspection is null ? _nature == TextNature.AuditAnswer || _nature == TextNature.SupervisionAnswer : inspection.Kind is null;

    // Totals stand in the preamble, where the work is described, and where the findings are introduced.
    private ValueList<DeclaredTotal> ReadDeclared(FrontMatter front, List<SectionDraft> sections, IEnumerable<TextRange> summaries)
    {
        TextRange[] ranges = [.. front.Preamble, .. sections.SelectMany(_sections.Narrative), .. summaries];
        var answer = new AnsweredInspection(IsOfReview(front.Inspection), front.Inspection?.Period?.Start?.Year);
        var counted = Array.ConvertAll(ranges, range => SentenceCounter.Find(_text, range, answer));
        var known = new KnownTotals(counted.SelectMany(sentences => DeclaredTotalsReader.Read(_text, sentences, KnownTotals.None)));
        return counted
            .SelectMany(sentences => DeclaredTotalsReader.Read(_text, sentences, known))
            .Concat(sections.SelectMany(section => GroupTotals.Find(_text, section)))
            .Distinct()
            .ToValueList();
    }
}
