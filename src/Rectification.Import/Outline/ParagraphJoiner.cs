using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>Joins lines that were broken in mid-paragraph, so that a line is a paragraph again.</summary>
internal sealed class ParagraphJoiner
{
    private const int WidestMargin = 100;

    // A line that runs nearly to the margin was broken by it.
    private const double NearMargin = 0.85;

    private const int ShortestBrokenLine = 25;
    private const int LinesToShowMargin = 3;

    private readonly CleanText _text;
    private readonly int _margin;

    private ParagraphJoiner(CleanText text)
    {
        _text = text;
        _margin = FindMargin(text);
    }

    public static CleanText Join(CleanText text)
    {
        var joiner = new ParagraphJoiner(text);
        var breaks = new List<int>();
        for (var i = 0; i + 1 < text.Lines.Count; i++)
        {
            if (joiner.IsBroken(text.Lines[i], text.Lines[i + 1]))
                breaks.Add(text.Lines[i].End);
        }

        return breaks.Count == 0 ? text : text.Without(breaks);
    }

    private bool IsBroken(TextLine line, TextLine next)
    {
        var last = _text.Folded[line.End - 1];
        if (last is '。' or '！' or '？' or '：' or '；' || BeginsParagraph(next))
            return false;
        if (line.Length >= ShortestBrokenLine && (last is '，' or '、' or '（' or '《' or '“' || IsOpen(line)))
            return true;
        if (_margin > 0)
            return line.Length >= _margin * NearMargin;
        return line.Length >= ShortestBrokenLine && !BeginsParagraph(line) && IsSentence(line) && !IsDateOrSignature(next);
    }

    // A narrative line holds commas; a title or a signature does not.
    private bool IsSentence(TextLine line) => _text.Fold(line.Range).ContainsAny('，', '。');

    private bool IsDateOrSignature(TextLine line) => line.Length <= 30 && !_text.Fold(line.Range).ContainsAny('，', '。');

    private bool IsOpen(TextLine line)
    {
        var words = _text.Fold(line.Range);
        return words.LastIndexOf('《') > words.LastIndexOf('》') || words.LastIndexOf('“') > words.LastIndexOf('”') || words.LastIndexOf('（') > words.LastIndexOf('）');
    }

    private bool BeginsParagraph(TextLine line)
        => MarkerReader.TryRead(_text, line.Start, line.End, out _) || LabelReader.TryRead(_text, line.Range, out _)
            || Wording.IntroducesProblem(_text.Fold(line.Range));

    /// <summary>The width lines were broken at; 0 where they were not.</summary>
    private static int FindMargin(CleanText text)
    {
        var widest = 0;
        foreach (var line in text.Lines)
            widest = Math.Max(widest, line.Length);
        if (widest > WidestMargin || text.Lines.Count < 8)
            return 0;

        // Lines of one length that end in mid-sentence were broken there; by chance that does not happen three times.
        var full = 0;
        foreach (var line in text.Lines)
            full += line.Length >= widest - 1 && text.Folded[line.End - 1] is not ('。' or '：' or '；') ? 1 : 0;
        return full >= LinesToShowMargin ? widest : 0;
    }
}
