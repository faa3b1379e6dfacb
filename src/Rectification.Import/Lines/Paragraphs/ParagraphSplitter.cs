using System.Buffers;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Closing;
using Rectification.Import.Lines.Tables;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Paragraphs;

/// <summary>Cuts lines in which several paragraphs ran together: a section or aspect heading never stands inside a sentence.</summary>
internal sealed class ParagraphSplitter
{
    private const int LongestHeading = 80;
    private const int LongestLabel = 24;
    private const int LongestNextStep = 400;
    private const int LongestSignature = 60;

    private static readonly SearchValues<char> Stops = SearchValues.Create("。；：日面");

    private readonly CleanText _text;
    private readonly LineOpenings _openings;
    private readonly Lazy<int> _lastSecondSection;
    private readonly LineLists _lists;
    private readonly List<Marker> _markers = [];

    private ParagraphSplitter(CleanText text)
    {
        _text = text;
        _openings = new(text);
        _lists = new(text);
        _lastSecondSection = new(FindLastSecondSection);
    }

    public static CleanText Split(CleanText text) => new ParagraphSplitter(text).Split();

    private CleanText Split()
    {
        var text = _text;
        List<TextLine>? lines = null;
        var tables = TableFinder.Find(text, text.Lines);
        for (var i = 0; i < text.Lines.Count; i++)
        {
            var line = text.Lines[i];
            if (tables.Hold(line))
            {
                lines?.Add(line);
                continue;
            }

            _lists.Begin(line);
            Pass(line);
            for (var at = NextStop(text, line.Start, line.End); at < line.End; at = NextStop(text, at, line.End))
            {
                if (!BeginsHeading(line.Start, at, line.End) && !BeginsSignature(at, line.End, i + 1))
                    continue;
                lines ??= [.. text.Lines.Take(i)];
                lines.Add(new(line.Start, at));
                line = new(at, line.End);
                Pass(line);
            }

            lines?.Add(line);
        }

        return lines is null ? text : text.WithLines(lines);
    }

    private void Pass(TextLine line)
    {
        if (MarkerReader.TryRead(_text, line.Start, line.End, out var marker))
            _openings.Pass(marker);
    }

    // A heading can only stand behind one of these.
    private static int NextStop(CleanText text, int from, int end)
        => text.Folded[from..end].IndexOfAny(Stops) is >= 0 and var stop ? from + stop + 1 : end;

    private bool BeginsHeading(int lineStart, int at, int end)
    {
        var text = _text;
        var folded = text.Folded;
        if (folded[at - 1] == '日' && folded[at] is '根' or '按' or '经' or '据')
            return NoticeOpenings.IsPreamble(text, new(at, end)) && IsDateAlone(text, at);
        // （一）党的建设方面1.针对…问题。…: the first problem on the line of its heading.
        if (folded[at - 1] == '面')
            return folded[lineStart..at].EndsWith("方面", StringComparison.Ordinal) && MarkerReader.TryRead(text, at, end, out var first)
                && first.Number == 1 && LineOpenings.HeadsProblem(text, new(first.Range.End, end));
        if (folded[at - 1] == '。' && (BeginsLabel(at, end) || BeginsProblem(at, end) || BeginsNextStep(at, end)))
            return true;
        if (folded[at - 1] is not ('。' or '；' or '：') || !MarkerReader.MayBegin.Contains(folded[at])
                || !MarkerReader.TryRead(text, at, end, out var marker))
            return false;
        if (_lists.GoOnAround(at, end))
            return false;
        if (folded[at - 1] != '：'
            && (_openings.IsExpectedNext(marker, end)
                || (marker.Number == 1 && LineOpenings.HeadsProblem(text, new(marker.Range.End, end))))
            && !_lists.HoldBefore(new(lineStart, at), marker))
        {
            return true;
        }

        // A marker behind a full stop heads something when the words name a problem or a part and come to a stop of their own soon.
        var words = folded[marker.Range.End..Math.Min(end, marker.Range.End + LongestHeading)];
        return marker.Style switch
        {
            MarkerStyle.ChineseComma => folded[at - 1] != '：' && (marker.Number > 1 || _lastSecondSection.Value >= end),
            MarkerStyle.ChineseBracket => marker.Number > 1 && (Wording.IntroducesProblem(words) || HeadingReader.ProblemEnd(words) > 0),
            MarkerStyle.ArabicDot or MarkerStyle.ArabicBracket
                => marker.Number > 1 && folded[at - 1] == '。' && Wording.IntroducesProblem(words)
                && HeadingReader.ProblemEnd(words) > 0 && !_lists.HoldBefore(new(lineStart, at), marker),
            _ => false,
        };
    }

    // 整改措施： behind a sentence, where other lines begin with it.
    private bool BeginsLabel(int at, int end)
        => _text.Folded[at..Math.Min(end, at + LongestLabel)].ContainsAny('：', '】')
            && LabelReader.TryRead(_text, new(at, end), out var label)
            && _text.Folded[label.Range.End - 1] is '：' or '】' && _openings.BeginWith(label);

    // 关于…的问题 as a sentence or line of its own, where other lines are headed so.
    private bool BeginsProblem(int at, int end)
        => _text.Folded[at] is '关' or '针' && LineOpenings.HeadsProblem(_text, new(at, end)) && _openings.HeadProblems;

    // 下一步，… as the end of a paragraph, where other lines begin so.
    private bool BeginsNextStep(int at, int end)
    {
        if (_text.Folded[at] is not ('下' or '今') || end - at > LongestNextStep || ParagraphOpenings.KindOf(_text.Folded[at..end]) is null
                || !_openings.HasNextSteps)
            return false;
        InlineMarkers.Find(_text, new(at, end), _markers);
        return _markers.Count == 0;
    }

    // The body that signs, glued to the last sentence, with the date behind it or on the line below.
    private bool BeginsSignature(int at, int end, int next)
        => end - at <= LongestSignature && _text.Folded[end - 1] is not ('。' or '；' or '：')
            && SignatureReader.IsSignature(_text, new(at, end))
            && (_text.Folded[end - 1] == '日' || (next < _text.Lines.Count && SignatureReader.IsDate(_text, _text.Lines[next].Range)));

    // Where the last line begins that heads a second section; -1 where none does.
    private int FindLastSecondSection()
    {
        for (var i = _text.Lines.Count - 1; i >= 0; i--)
        {
            var line = _text.Lines[i];
            if (MarkerReader.TryRead(_text, line.Start, line.End, out var marker)
                    && marker is { Style: MarkerStyle.ChineseComma, Number: 2 })
                return line.Start;
        }

        return -1;
    }

    // "2019年3月1日根据市委部署…": the date signed one text, the preamble opens its copy or the next.
    private static bool IsDateAlone(CleanText text, int end)
    {
        var start = end;
        while (start > 0 && text.Folded[start - 1] is '年' or '月' or '日' || (start > 0 && char.IsAsciiDigit(text.Folded[start - 1])))
            start--;
        return start > 0 && text.Folded[start - 1] == '\n';
    }
}
