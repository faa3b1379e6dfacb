using Rectification.Import.Outline;
using Rectification.Import.Text;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Import.Readers;

/// <summary>Reads one notice: its sections, and in them what it found and did.</summary>
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

        var aspects = new List<Aspect>();
        foreach (var section in sections.Where(section => section.Role == SectionRole.Findings))
        {
            var root = OutlineBuilder.Build(_text, section.Lines);
            ListClassifier.Classify(_text, root);
            if (SectionClassifier.IsAdvice(_text, section.Heading))
                aspects.Add(AspectReader.ReadAdvice(context, section, root));
            else
                aspects.AddRange(AspectReader.Read(context, root));
        }

        return new() { Aspects = aspects.ToValueList() };
    }

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
