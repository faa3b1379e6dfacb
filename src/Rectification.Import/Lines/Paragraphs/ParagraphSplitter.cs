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

    // The markers of the line that is being cut, as far as it was searched.
    private readonly HashSet<(MarkerStyle Style, int Number)> _listed = [];
    private readonly List<Marker> _markers = [];
    private TextRange _searched;

    // The line as it was before it was cut, its list words, and the first of them that is still to come.
    private TextLine _line;
    private readonly List<Marker> _list = [];
    private int _listEnd = -1;
    private int _nextInList;

    private ParagraphSplitter(CleanText text)
    {
        _text = text;
        _openings = new(text);
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

            _line = line;
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
            return folded[lineStart..at].EndsWith("方面", StringComparison.Ordinal) && MarkerReader.TryRead(text, at, end, out var first) && first.Number == 1 && LineOpenings.HeadsProblem(text, new(first.Range.End, end));
        if (folded[at - 1] == '。' && (BeginsLabel(at, end) || BeginsProblem(at, end) || BeginsNextStep(at, end)))
            return true;
        if (folded[at - 1] is not ('。' or '；' or '：') || !MarkerReader.MayBegin.Contains(folded[at]) || !MarkerReader.TryRead(text, at, end, out var marker))
            return false;
        if (IsInsideItem(at, end))
            return false;
        if (folded[at - 1] != '：' && (_openings.Lack(marker, end) || (marker.Number == 1 && LineOpenings.HeadsProblem(text, new(marker.Range.End, end))))
            && !ListedBefore(new(lineStart, at), marker))
        {
            return true;
        }

        // A marker behind a full stop heads something when the words name a problem or a part and come to a stop of their own soon.
        var words = folded[marker.Range.End..Math.Min(end, marker.Range.End + LongestHeading)];
        return marker.Style switch
        {
            MarkerStyle.ChineseComma => folded[at - 1] != '：' && (marker.Number > 1 || _lastSecondSection.Value >= end),
            MarkerStyle.ChineseBracket => marker.Number > 1 && (Wording.IntroducesProblem(words) || HeadingReader.ProblemEnd(words) > 0),
            MarkerStyle.ArabicDot or MarkerStyle.ArabicBracket => marker.Number > 1 && folded[at - 1] == '。' && Wording.IntroducesProblem(words)
                && HeadingReader.ProblemEnd(words) > 0 && !ListedBefore(new(lineStart, at), marker),
            _ => false,
        };
    }

    // 一是…①针对…的问题。…二是…: a list goes on around it.
    private bool IsInsideItem(int at, int end)
    {
        if (_listEnd != end)
        {
            // The list words of a line are looked for once, however often the line is cut.
            InlineMarkers.Find(_text, new(_line.Start, end), _markers);
            (_listEnd, _nextInList) = (end, 0);
            _list.Clear();
            _list.AddRange(_markers.Where(marker => marker.Style == MarkerStyle.FirstIs));
        }

        while (_nextInList < _list.Count && _list[_nextInList].Range.Start < at)
            _nextInList++;
        return _nextInList > 0 && _nextInList < _list.Count && _list[_nextInList].Number == _list[_nextInList - 1].Number + 1;
    }

    // 整改措施： behind a sentence, where other lines begin with it.
    private bool BeginsLabel(int at, int end)
        => _text.Folded[at..Math.Min(end, at + LongestLabel)].ContainsAny('：', '】') && LabelReader.TryRead(_text, new(at, end), out var label)
            && _text.Folded[label.Range.End - 1] is '：' or '】' && _openings.BeginWith(label);

    // 关于…的问题 as a sentence or line of its own, where other lines are headed so.
    private bool BeginsProblem(int at, int end)
        => _text.Folded[at] is '关' or '针' && LineOpenings.HeadsProblem(_text, new(at, end)) && _openings.HeadProblems;

    // 下一步，… as the end of a paragraph, where other lines begin so.
    private bool BeginsNextStep(int at, int end)
    {
        if (_text.Folded[at] is not ('下' or '今') || end - at > LongestNextStep || ParagraphOpenings.KindOf(_text.Folded[at..end]) is null || !_openings.TellNextSteps)
            return false;
        InlineMarkers.Find(_text, new(at, end), _markers);
        return _markers.Count == 0;
    }

    // The body that signs, glued to the last sentence, with the date behind it or on the line below.
    private bool BeginsSignature(int at, int end, int next)
        => end - at <= LongestSignature && _text.Folded[end - 1] is not ('。' or '；' or '：') && SignatureReader.IsSignature(_text, new(at, end))
            && (_text.Folded[end - 1] == '日' || (next < _text.Lines.Count && SignatureReader.IsDate(_text, _text.Lines[next].Range)));

    // Where the last line begins that heads a second section; -1 where none does.
    private int FindLastSecondSection()
    {
        for (var i = _text.Lines.Count - 1; i >= 0; i--)
        {
            var line = _text.Lines[i];
            if (MarkerReader.TryRead(_text, line.Start, line.End, out var marker) && marker is { Style: MarkerStyle.ChineseComma, Number: 2 })
                return line.Start;
        }

        return -1;
    }

    // （1）…（2）… in one paragraph are a list, whatever they name.
    private bool ListedBefore(TextRange before, Marker marker)
    {
        // 一是…。二是… as a line of its own is a row, which the outline takes apart itself.
        if (marker.Style is MarkerStyle.FirstIs or MarkerStyle.FirstMust or MarkerStyle.Ordinal or MarkerStyle.Circled
            && MarkerReader.TryRead(_text, before.Start, before.End, out var first) && first.Style == marker.Style && first.Number == marker.Number - 1)
        {
            return true;
        }

        if (_searched.Start != before.Start)
        {
            _listed.Clear();
            _searched = before.To(before.Start);
        }

        InlineMarkers.Find(_text, before.From(_searched.End), _markers);
        foreach (var found in _markers)
        {
            if (found.Range.Start > before.Start)
                _listed.Add((found.Style, found.Number));
        }

        _searched = before;
        return _listed.Contains((marker.Style, marker.Number - 1));
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
