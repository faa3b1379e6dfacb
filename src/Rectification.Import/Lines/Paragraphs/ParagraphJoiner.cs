using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Tables;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Paragraphs;

/// <summary>Joins lines that were broken in mid-paragraph, so that a line is a paragraph again.</summary>
internal sealed class ParagraphJoiner
{
    private const int ShortestBrokenLine = 25;
    private const int LongestSignature = 30;
    private const int MostListLines = 40;
    private const string NeverBegins = "，。、；：！？”’）》〉】";

    // Nobody quotes longer than this.
    private const int LongestQuote = 400;

    private readonly CleanText _text;
    private readonly PageMargin? _margin;
    private readonly ParagraphLayout? _layout;
    private readonly TableList _tables;
    private readonly List<Marker> _markers = [];
    private int _paragraph; // its first line

    private ParagraphJoiner(CleanText text)
    {
        _text = text;
        _margin = PageMargin.Find(text);
        _layout = _margin is null ? null : new(text, _margin);
        _tables = TableFinder.Find(text, text.Lines);
    }

    public static CleanText Join(CleanText text)
    {
        var joiner = new ParagraphJoiner(text);
        var breaks = new List<int>();
        for (var i = 0; i + 1 < text.Lines.Count; i++)
        {
            if (joiner.IsBroken(i))
                breaks.Add(text.Lines[i].End);
            else
                joiner._paragraph = i + 1;
        }

        return breaks.Count == 0 ? text : text.Without(breaks);
    }

    private bool IsBroken(int at)
    {
        var (line, next) = (_text.Lines[at], _text.Lines[at + 1]);
        // The line ends of a table part its cells.
        if (_tables.Hold(line) || _tables.Hold(next))
            return false;
        if (NeverBegins.Contains(_text.Folded[next.Start], StringComparison.Ordinal))
            return true;
        return _margin?.IsReached(at, first: at == _paragraph) == true ? IsBrokenAtMargin(at, _layout!) : IsBroken(line, next);
    }

    private bool IsBrokenAtMargin(int at, ParagraphLayout layout)
    {
        if (layout.IsVisible)
            return !layout.Shows(at + 1);
        var (line, next) = (_text.Lines[at], _text.Lines[at + 1]);
        if (CannotEnd(line) || PartsNumber(line, next))
            return true;
        if (layout.EndsHeading(_paragraph, at))
            return false;
        // Behind a sentence more paragraphs go on than end just at the margin; but what opens paragraphs elsewhere opens one here.
        if (PageMargin.EndsSentence(_text, line))
            return !(layout.Opens(at + 1) && !IsListed(at + 1))
                && (PageMargin.EndsSentence(_text, next) || _margin!.IsReached(at + 1, first: false));
        return !layout.Opens(at + 1) && !NoticeOpenings.IsTitle(_text, line);
    }

    private bool PartsNumber(TextLine line, TextLine next)
        => char.IsAsciiDigit(_text.Folded[line.End - 1]) && char.IsAsciiDigit(_text.Folded[next.Start]);

    // 二是 at the start of a line continues a list inside the paragraph if 一是 stands inside it, too.
    private bool IsListed(int at)
    {
        if (!MarkerReader.TryRead(_text, _text.Lines[at].Start, _text.Lines[at].End, out var marker))
            return false;
        for (var i = Math.Max(_paragraph, at - MostListLines); i <= Math.Min(at + 1, _text.Lines.Count - 1); i++)
        {
            var line = _text.Lines[i];
            InlineMarkers.Find(_text, line.Range, _markers);
            foreach (var found in _markers)
            {
                if (found.Style == marker.Style && found.Range.Start != line.Start && found.Number == marker.Number + (i < at ? -1 : 1))
                    return true;
            }
        }

        return false;
    }

    private bool IsBroken(TextLine line, TextLine next)
    {
        if (PageMargin.EndsSentence(_text, line) || BeginsParagraph(next) || !HeadingRemark.FindStatus(_text, line.Range).Whole.IsEmpty)
            return false;
        if (line.Length >= ShortestBrokenLine && CannotEnd(line))
            return true;
        return _margin is null && line.Length >= ShortestBrokenLine && !BeginsParagraph(line) && IsSentence(line)
            && !IsDateOrSignature(next);
    }

    // A comma, or a quote, bracket or title that is still open.
    private bool CannotEnd(TextLine line)
    {
        if (PageMargin.EndsSentence(_text, line))
            return false;
        var words = _text.Fold(new(Math.Max(_text.Lines[_paragraph].Start, line.End - LongestQuote), line.End));
        return words[^1] is '，' or '、' or '（' or '《' or '“'
            || words.LastIndexOf('《') > words.LastIndexOf('》') || words.LastIndexOf('“') > words.LastIndexOf('”')
            || words.LastIndexOf('（') > words.LastIndexOf('）');
    }

    // A narrative line holds commas; a title or a signature does not, nor does a heading that ran into the paragraph above it.
    // “学风不正，联系实际不够”的问题 is a heading itself, and so is 学风不正，联系实际不够.
    private bool IsSentence(TextLine line)
    {
        var words = _text.Fold(line.Range);
        var last = line.Start + words.LastIndexOf('。') + 1;
        return words.ContainsAny('，', '。') && !HeadingReader.EndsProblem(words)
            && !Wording.EndsInProblem(words) && !Wording.EndsInFault(words)
            && (last == line.Start || !BeginsParagraph(new(last, line.End)));
    }

    private bool IsDateOrSignature(TextLine line) => line.Length <= LongestSignature && !_text.Fold(line.Range).ContainsAny('，', '。');

    private bool BeginsParagraph(TextLine line) => ParagraphOpening.Of(_text, line, out _).Exists;
}
