using Rectification.Import.Outline;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers;

/// <summary>Reads one notice: its front, its sections, and in them what was found and done.</summary>
internal sealed class NoticeReader
{
    private readonly CleanText _text;
    private readonly SegmentPainter _painter;
    private readonly IReadOnlyList<TextLine> _lines;

    private NoticeReader(CleanText text, SegmentPainter painter, IReadOnlyList<TextLine> lines)
    {
        _text = text;
        _painter = painter;
        _lines = lines;
    }

    public static Notice Read(CleanText text, SegmentPainter painter, IReadOnlyList<TextLine> lines)
        => new NoticeReader(text, painter, lines).Read();

    private Notice Read()
    {
        var context = new ReadingContext(_text, _painter, null);
        var headings = SectionSplitter.FindHeadings(_text, _lines);
        var end = FindEnd();
        var sections = SectionSplitter.Split(_text, _lines, headings, end);
        SectionClassifier.Classify(_text, sections);

        var aspects = ReadFindings(context, sections).ToValueList();
        var followUps = ReadFollowUps(context, sections, aspects);
        return new()
        {
            Sections = sections.Select(ReadSection).ToValueList(),
            Aspects = aspects,
            FollowUps = followUps.ToValueList(),
        };
    }

    private List<Aspect> ReadFindings(ReadingContext context, List<SectionDraft> sections)
    {
        var aspects = new List<Aspect>();
        foreach (var section in sections.Where(section => section.Role == SectionRole.Findings && !section.IsAspect))
        {
            var root = Outline(section.Lines);
            if (SectionClassifier.IsAdvice(_text, section.Heading))
                aspects.Add(AspectReader.ReadAdvice(context, section, root));
            else
                aspects.AddRange(AspectReader.Read(context, root));
        }

        var headings = sections.Where(section => section.IsAspect).ToList();
        if (headings.Count > 0)
            aspects.AddRange(AspectReader.Read(context, Outline([.. headings.SelectMany(section => section.Lines.Prepend(new(section.Heading.Start, section.Heading.End)))])));
        return aspects;
    }

    private List<FollowUp> ReadFollowUps(ReadingContext context, List<SectionDraft> sections, ValueList<Aspect> aspects)
    {
        var followUps = new List<FollowUp>();
        foreach (var section in sections.Where(section => section.Role == SectionRole.FollowUp))
            followUps.AddRange(FollowUpReader.Read(context, Outline(section.Lines), aspects));
        return followUps;
    }

    private OutlineNode Outline(IReadOnlyList<TextLine> lines)
    {
        var root = OutlineBuilder.Build(_text, lines);
        ListClassifier.Classify(_text, root);
        return root;
    }

    private Section ReadSection(SectionDraft section)
    {
        var heading = Sentences.TrimEnd(_text, section.Heading);
        _painter.Paint(section.Heading, SegmentRole.Heading);
        var narrative = section.IsAspect ? [] : section.Lines.TakeWhile(line => section.Role != SectionRole.Findings || IsLeadIn(line)).ToList();
        var role = section.Role == SectionRole.NextSteps ? SegmentRole.NextStep : SegmentRole.Narrative;
        if (section.Role != SectionRole.FollowUp)
            narrative.ForEach(line => _painter.Paint(line.Range, role));
        return new()
        {
            Role = section.Role,
            Number = _text.Write(section.Marker.Range),
            Heading = _text.Write(heading.From(section.Marker.Range.End)),
            Text = narrative.Count == 0 ? null : string.Join("\n", narrative.Select(line => _text.Write(line.Range))),
            Source = _text.ToSource(heading),
        };
    }

    private bool IsLeadIn(TextLine line) => !MarkerReader.TryRead(_text, line.Start, line.End, out _) && !LabelReader.TryRead(_text, line.Range, out _);

    private int FindEnd()
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            if (_text.Fold(_lines[i].Range).StartsWith("欢迎广大", StringComparison.Ordinal))
                return i;
        }

        return _lines.Count;
    }
}
