using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Lines;

/// <summary>Finds the places where something that looks like a label stands: a few words and a colon, words in brackets, or a few words on a line of their own.</summary>
internal sealed class LabelUseFinder
{
    private const int ShortestName = 2;
    private const int LongestName = 10;
    private const string ChineseDigits = "一二三四五六七八九十";

    // What may stand around a name besides the brackets of numbers and remarks; these quote and name other things as well, so that only a colon or the end of the line makes a label.
    private const string LooseOpeners = "《“";
    private const string LooseClosers = "》”";

    // What stands behind a word in any sentence.
    private const string Punctuation = "，。、；：！？（）“”‘’《》【】〔〕〖〗〈〉-";

    private readonly CleanText _text;
    private readonly TextLine[] _lines;
    private readonly HashSet<TextSlice> _headings;
    private readonly List<LabelUse> _uses = [];

    private LabelUseFinder(CleanText text, TextLine[] lines) => (_text, _lines, _headings) = (text, lines, RepeatedHeadings.Find(text, lines));

    /// <summary>The uses in the order of the text.</summary>
    public static List<LabelUse> Find(CleanText text, TextLine[] lines)
    {
        var finder = new LabelUseFinder(text, lines);
        var item = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            item += finder.OpensItem(lines[i]) ? 1 : 0;
            finder.ReadLine(i, item);
        }

        return finder._uses;
    }

    // ★整改动作：… is a part of an item with a sign in front.
    private bool OpensItem(TextLine line)
        => MarkerReader.TryRead(_text, line.Start, line.End, out var marker) && marker.Style is not (MarkerStyle.FirstIs or MarkerStyle.FirstMust or MarkerStyle.Ordinal or MarkerStyle.Circled)
            && !(marker.Style == MarkerStyle.Bullet && TryReadAt(marker.Range.End, line.End, out _, out _));

    private void ReadLine(int index, int item)
    {
        var line = _lines[index];
        var start = MarkerReader.TryRead(_text, line.Start, line.End, out var marker) ? marker.Range.End : line.Start;
        start += BulletLength(start, line.End);
        var startsLine = start == line.Start || marker.Style == MarkerStyle.Bullet;
        if (TryReadAt(start, line.End, out var name, out var end) || TryReadSigned(start, line.End, out name, out end))
            AddWithGaps(name, new(start, end), line.End, index, item, startsLine);
        else if (IsAlone(new(start, line.End)) && !(start > line.Start && _headings.Contains(_text.Slice(new(start, line.End)))))
            Add(new(start, line.End), new(start, line.End), Below(index), item, startsLine);
        for (var at = NextSentence(start, line.End); at < line.End; at = NextSentence(at, line.End))
        {
            var sign = BulletLength(at, line.End);
            if ((TryReadAt(at + sign, line.End, out name, out end) || TryReadSigned(at + sign, line.End, out name, out end)) && end < line.End)
                Add(name, new(at, end), new(end, line.End), item, startsLine: false);
        }
    }

    private int BulletLength(int at, int end) => MarkerReader.TryRead(_text, at, end, out var marker) && marker.Style == MarkerStyle.Bullet ? marker.Range.Length : 0;

    // 状态：已完成　牵头单位：办公室: what stands behind a label ends where the next one begins.
    private void AddWithGaps(TextRange name, TextRange label, int end, int index, int item, bool startsLine)
    {
        for (var stop = Add(); stop < end && TryReadAt(stop, end, out name, out var close) && close < end; stop = Add())
            (label, startsLine) = (new(stop, close), false);

        int Add()
        {
            var next = label.End < end ? GapLabels.Next(_text, new(label.End, end)) : end;
            this.Add(name, label, label.End < next ? new(label.End, next) : Below(index), item, startsLine);
            return next;
        }
    }

    private void Add(TextRange name, TextRange range, TextRange content, int item, bool startsLine)
        => _uses.Add(new(name, range, content, item, _text.Folded[range.End - 1] == '：', startsLine));

    // Nothing where the next line is an item: the label announces a list.
    private TextRange Below(int index)
        => index + 1 < _lines.Length && !MarkerReader.TryRead(_text, _lines[index + 1].Start, _lines[index + 1].End, out _) ? _lines[index + 1].Range : default;

    private int NextSentence(int from, int end) => _text.Folded[from..end].IndexOfAny('。', '；') is >= 0 and var stop ? from + stop + 1 : end;

    private bool TryReadAt(int at, int end, out TextRange name, out int close)
    {
        (name, close) = (default, at);
        var words = _text.Folded[at..end];
        if (words.Length <= ShortestName)
            return false;
        if (Brackets.Openers.IndexOf(words[0], StringComparison.Ordinal) is >= 0 and var opener)
        {
            var length = words[..Math.Min(words.Length, LongestName + 2)].IndexOf(Brackets.Closers[opener]);
            if (length <= ShortestName || !IsName(words[1..length]))
                return false;
            name = new(at + 1, at + length);
            close = at + length + 1 + (length + 1 < words.Length && words[length + 1] == '：' ? 1 : 0);
            return true;
        }

        var stop = words[..Math.Min(words.Length, LongestName + 2)].IndexOfAny('：', '-', '。');
        if (stop < ShortestName || stop > LongestName || !IsName(words[..stop]) || !IsClosed(words, stop))
            return false;
        name = new(at, at + stop);
        close = at + stop + (words[stop] == '-' ? 2 : 1);
        return true;
    }

    private static bool IsClosed(ReadOnlySpan<char> words, int stop) => words[stop] switch
    {
        '-' => words[(stop + 1)..] is ['-', ..],
        '。' => IsClosedByStop(words, stop),
        _ => true,
    };

    // 办理状态。整改完毕。: a full stop for the colon, behind a name that announces how far something has come.
    private static bool IsClosedByStop(ReadOnlySpan<char> words, int stop)
        => stop + 1 < words.Length && (words.StartsWith("整改", StringComparison.Ordinal) || !Wording.OpensWithAction(words))
            && (LabelNames.Weigh(words[..stop], LabelKind.Status) > 0 || (LabelReader.TryName(words[..stop], out var kind) && kind == LabelKind.Progress));

    // 《整改动作》：…, 整改动作｜…: other brackets, and a sign that stands behind no word of a sentence.
    private bool TryReadSigned(int at, int end, out TextRange name, out int close)
    {
        (name, close) = (default, at);
        var words = _text.Folded[at..end];
        var opener = LooseOpeners.IndexOf(words.IsEmpty ? ' ' : words[0], StringComparison.Ordinal);
        var inside = opener < 0 ? words : words[1..];
        var length = inside[..Math.Min(inside.Length, LongestName + 1)].IndexOfAnyExceptInRange('\u4e00', '\u9fff');
        if (length < ShortestName || !IsName(inside[..length]))
            return false;
        var from = at + (opener < 0 ? 0 : 1);
        name = new(from, from + length);
        if (opener < 0)
        {
            close = name.End + SignLength(inside[length..]);
            return close > name.End && close < end;
        }

        close = name.End + 1;
        return inside[length] == LooseClosers[opener] && (close == end || _text.Folded[close++] == '：');
    }

    // →, ｜ or ……
    private static int SignLength(ReadOnlySpan<char> words)
        => char.IsLetterOrDigit(words[0]) || Punctuation.Contains(words[0], StringComparison.Ordinal) ? 0 : words.IndexOfAnyExcept(words[0]) is >= 0 and var length ? length : words.Length;

    // 已办结 on a line of its own is what a label announces.
    private bool IsAlone(TextRange line) => line.Length is >= ShortestName and <= LongestName && IsName(_text.Fold(line)) && (!StatusReader.IsStatus(_text, line) || LabelNames.Announces(_text.Fold(line)));

    // Words alone: no digits, no punctuation, no list word such as 一是, no topic such as 融资服务方面.
    private static bool IsName(ReadOnlySpan<char> words)
        => !words.EndsWith("方面", StringComparison.Ordinal) && words.IndexOfAnyExceptInRange('\u4e00', '\u9fff') < 0 && !ChineseDigits.Contains(words[0], StringComparison.Ordinal);
}
