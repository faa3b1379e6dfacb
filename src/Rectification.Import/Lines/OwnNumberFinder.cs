using System.Buffers;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Lines;

/// <summary>
/// Finds the numbers that a notice writes in a form of its own: 〈1〉 〈2〉, 第1项： 第2项：, 甲、 乙、, or one sign in front of every item. No table
/// holds these forms; that they count on from line to line, or from sentence to sentence of one paragraph, shows what they are.
/// </summary>
internal sealed class OwnNumberFinder
{
    private const int FewestBullets = 3;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("。；：】〗〕");

    // Of so many numbers one may break the count: a slip of the pen.
    private const int NumbersPerSlip = 4;

    // What is numbered like an item and is none.
    private static readonly WordTable NoItems = ["附件", "附表", "附录", "附", "表", "图", "注", "电话", "邮箱", "联系人", "账户", "栋", "路"];

    // 第一季度，… tells when, and the words belong to what is told.
    private static readonly WordTable Periods = ["季度", "年", "月", "周", "天", "旬"];

    // 第一阶段进展： tells how far the work had come by then.
    private static readonly WordTable Progress = ["进展", "成效", "成果", "情况", "结果"];

    private readonly CleanText _text;
    private readonly Dictionary<NumberForm, List<(NumberAt Number, int Line)>> _atLines = [];
    private readonly Dictionary<NumberForm, List<(NumberAt Number, int Line)>> _inLines = [];
    private readonly Dictionary<char, List<int>> _bullets = [];

    private OwnNumberFinder(CleanText text) => _text = text;

    /// <summary>The numbers of these lines that no table knows, in order.</summary>
    public static List<Marker> Find(CleanText text, IEnumerable<TextLine> lines)
    {
        var finder = new OwnNumberFinder(text);
        var index = 0;
        foreach (var line in lines)
            finder.Collect(line, index++);
        return finder.Choose();
    }

    private void Collect(TextLine line, int index)
    {
        var start = line.Start;
        if (MarkerReader.TryReadUsual(_text, start, line.End, out var usual))
            start = usual.Range.End;
        if (start + 1 < line.End && usual.Style != MarkerStyle.Bullet && LabelShape.IsSign(_text.Folded[start]))
            Add(_bullets, _text.Folded[start], start);
        if (!MarkerReader.TryReadUsual(_text, start, line.End, out _) && NumberFormReader.TryRead(_text, start, line.End, out var number))
            Add(start == line.Start ? _atLines : _inLines, number.Form, (number, index));
        if (BehindLabel(start, line.End) is var behind && behind < line.End)
            AddInside(behind, line.End, index);
        for (var at = NextClause(line.Start, line.End); at < line.End; at = NextClause(at, line.End))
            AddInside(at, line.End, index);
    }

    private void AddInside(int at, int end, int index)
    {
        if (!MarkerReader.TryReadUsual(_text, at, end, out _) && NumberFormReader.TryRead(_text, at, end, out var number))
            Add(_inLines, number.Form, (number, index));
    }

    // 整改动作｜措施一：…: what closes a label need not end a clause.
    private int BehindLabel(int start, int end)
    {
        if (start < end && LabelShape.IsSign(_text.Folded[start]))
            start++;
        return LabelShape.TryRead(_text, start, end, opensLine: true, out _, out var close) && close < end
            && !ClauseEnds.Contains(_text.Folded[close - 1]) ? close : end;
    }

    // A number inside a line stands where a clause begins.
    private int NextClause(int from, int end)
        => _text.Folded[from..end].IndexOfAny(ClauseEnds) is >= 0 and var stop ? from + stop + 1 : end;

    private List<Marker> Choose()
    {
        var (chosen, form) = (new List<Marker>(), 0);
        foreach (var key in _atLines.Keys.Union(_inLines.Keys))
        {
            if (NoItems.LengthAtStart(key.Before) > 0 || Periods.LengthAtStart(key.After) > 0
                    || Progress.LengthAtEnd(key.After.AsSpan().TrimEnd('：')) > 0)
                continue;
            var lines = _atLines.GetValueOrDefault(key, []);
            form++;
            var numbers = WithFirstInside(lines.ConvertAll(item => item.Number),
                _inLines.GetValueOrDefault(key, []).ConvertAll(item => item.Number));
            var inline = IsInlineForm(key) && _inLines.TryGetValue(key, out var inside) ? InParagraphs(lines, inside) : [];
            // 措施一：…措施二：… on one line: what counts on inside the lines shows what stands at their start.
            if (CountsOn(numbers) || (inline.Count > 0 && lines.Select(line => line.Number).ToHashSet().Overlaps(inline)))
                chosen.AddRange(numbers.Select(number => ToMarker(number, form)));
            chosen.AddRange(inline.Select(number => ToMarker(number, form)));
        }

        foreach (var (sign, places) in _bullets.Where(entry => entry.Value.Count >= FewestBullets))
            chosen.AddRange(places.Select(at => new Marker(MarkerStyle.Bullet, 1, new(at, at + 1), sign)));
        return Distinct(chosen);
    }

    // 第一季度，…第二季度，… inside a paragraph tells when; a noun belongs to a number at the start of a line only, unless it names items.
    private static bool IsInlineForm(NumberForm form)
        => form.After.Length == 1 || form.After is "）、" or "）." || form.After[0] is '项' or '条' or '点' or '类' or '步' or '招';

    // 关于…的问题。措施一：… with 措施二： on the next line: the first of a list may stand behind the words it belongs to.
    private static List<NumberAt> WithFirstInside(List<NumberAt> lines, List<NumberAt> inside)
    {
        var (all, next) = (new List<NumberAt>(), lines.Count);
        for (var i = inside.Count - 1; i >= 0; i--)
        {
            while (next > 0 && lines[next - 1].Range.Start > inside[i].Range.Start)
                all.Add(lines[--next]);
            if (inside[i].Number == 1 && next < lines.Count && lines[next].Number == 2 && all[^1] == lines[next])
                all.Add(inside[i]);
        }

        while (next > 0)
            all.Add(lines[--next]);
        all.Reverse();
        return all;
    }

    private static bool CountsOn(List<NumberAt> numbers)
    {
        if (numbers.Count < 2 || (numbers[0].Number != 1 && !numbers.Exists(number => number.Number == 1)))
            return false;
        var (steps, slips) = (0, 0);
        for (var i = 1; i < numbers.Count; i++)
        {
            if (numbers[i].Number == numbers[i - 1].Number + 1)
                steps++;
            else if (numbers[i].Number != 1)
                slips++;
        }

        return steps > 0 && slips * NumbersPerSlip <= numbers.Count;
    }

    private static List<NumberAt> InParagraphs(List<(NumberAt Number, int Line)> lines, List<(NumberAt Number, int Line)> inside)
        => [.. lines.Concat(inside).GroupBy(item => item.Line)
            .SelectMany(paragraph => CountingOn([.. paragraph.Select(item => item.Number).OrderBy(number => number.Range.Start)]))];

    // Of the numbers inside one paragraph those that count from 1, or all where the first opens the list elsewhere.
    private static List<NumberAt> CountingOn(List<NumberAt> numbers)
    {
        var list = new List<NumberAt>();
        foreach (var number in numbers)
        {
            if (number.Number == 1 || (list.Count > 0 && number.Number == list[^1].Number + 1))
                list.Add(number);
        }

        return list.Exists(number => number.Number == 2) ? list : [];
    }

    private static Marker ToMarker(NumberAt number, int form) => new(MarkerStyle.Own, number.Number, number.Range, form);

    private static List<Marker> Distinct(List<Marker> markers)
    {
        markers.Sort((left, right) => left.Range.Start.CompareTo(right.Range.Start));
        var distinct = new List<Marker>();
        foreach (var marker in markers)
        {
            if (distinct.Count == 0 || marker.Range.Start >= distinct[^1].Range.End)
                distinct.Add(marker);
        }

        return distinct;
    }

    private static void Add<TKey, TValue>(Dictionary<TKey, List<TValue>> lists, TKey key, TValue value)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];
        list.Add(value);
    }
}
