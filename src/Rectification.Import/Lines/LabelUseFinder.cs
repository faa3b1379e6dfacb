using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Lines;

/// <summary>
/// Finds the places where something that looks like a label stands: a few words and a colon, words in brackets, or a few words on a line of
/// their own.
/// </summary>
internal sealed class LabelUseFinder
{
    private readonly CleanText _text;
    private readonly TextLine[] _lines;
    private readonly HashSet<TextSlice> _headings;
    private readonly List<LabelUse> _uses = [];

    private LabelUseFinder(CleanText text, TextLine[] lines)
        => (_text, _lines, _headings) = (text, lines, RepeatedHeadings.Find(text, lines));

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
        => MarkerReader.TryRead(_text, line.Start, line.End, out var marker) && !marker.IsInner
            && !(marker.Style == MarkerStyle.Bullet
                && LabelShape.TryRead(_text, line.Start + SignsLength(line.Start, line.End), line.End, opensLine: true, out _, out _));

    private void ReadLine(int index, int item)
    {
        var line = _lines[index];
        var first = _uses.Count;
        var label = MarkerReader.TryRead(_text, line.Start, line.End, out var marker) && marker.Style != MarkerStyle.Bullet
            ? marker.Range.End
            : line.Start;
        var startsLine = label == line.Start;
        // A sign in front belongs to the label.
        var start = label + SignsLength(label, line.End);
        if (LabelShape.TryRead(_text, start, line.End, startsLine, out var name, out var end))
            AddWithGaps(name, new(label, end), line.End, index, item, startsLine);
        else if (IsAlone(new(start, line.End)) && !(start > line.Start && _headings.Contains(_text.Slice(new(start, line.End)))))
            Add(new(start, line.End), new(label, line.End), Below(index), item, startsLine);
        for (var at = NextSentence(start, line.End); at < line.End; at = NextSentence(at, line.End))
        {
            // 措施二：… is a number of the notice's own.
            if (!_text.Forms.TryMarkerAt(at, out _)
                    && LabelShape.TryRead(_text, at + SignsLength(at, line.End), line.End, opensLine: false, out name, out end)
                    && end < line.End)
                Add(name, new(at, end), new(end, line.End), item, startsLine: false);
        }

        // What stands behind a label ends where the next one begins.
        for (var i = first; i + 1 < _uses.Count; i++)
        {
            if (_uses[i].Content.End > _uses[i + 1].Range.Start && _uses[i].Content.Start <= _uses[i + 1].Range.Start)
                _uses[i] = _uses[i] with { Content = _uses[i].Content.To(_uses[i + 1].Range.Start) };
        }
    }

    // ★, or ▶■ where each part of an item has a sign.
    private int SignsLength(int at, int end)
    {
        var start = at;
        for (var sign = SignLength(at, end); sign > 0; sign = SignLength(at, end))
            at += sign;
        return at - start;
    }

    private int SignLength(int at, int end)
        => MarkerReader.TryRead(_text, at, end, out var marker) ? marker.Style == MarkerStyle.Bullet ? marker.Range.Length
            : 0
            : at < end && LabelShape.IsSign(_text.Folded[at]) ? 1
            : 0;

    // 状态：已完成　牵头单位：办公室: what stands behind a label ends where the next one begins.
    private void AddWithGaps(TextRange name, TextRange label, int end, int index, int item, bool startsLine)
    {
        for (var stop = Add(); stop < end && LabelShape.TryRead(_text, stop, end, opensLine: false, out name, out var close)
                && close < end; stop = Add())
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
        => index + 1 < _lines.Length && !MarkerReader.TryRead(_text, _lines[index + 1].Start, _lines[index + 1].End, out _)
            ? _lines[index + 1].Range
            : default;

    private int NextSentence(int from, int end)
        => _text.Folded[from..end].IndexOfAny('。', '；') is >= 0 and var stop ? from + stop + 1 : end;

    // 已办结 on a line of its own is what a label announces.
    private bool IsAlone(TextRange line)
        => LabelShape.IsName(_text.Fold(line)) && (!StatusReader.IsStatus(_text, line) || LabelNames.Announces(_text.Fold(line)));
}
