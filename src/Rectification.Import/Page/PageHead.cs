using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Dates;
using Rectification.Import.Text;

namespace Rectification.Import.Page;

/// <summary>
/// Tells the lines of a page from those of the text down to its first paragraph. The title is the last group of lines that can be one: what
/// stands above it, parted from it by a line that only a page prints, belongs to the page.
/// </summary>
internal sealed class PageHead
{
    private const int MostLines = 60;
    private const int ShortLine = 20;
    private const int LongestValue = 60;
    private const int FewestLinks = 4;
    private const int ShortestSentence = 12;

    private const int LongestName = 6;

    private readonly CleanText _text;
    private readonly List<PageLine> _lines;
    private readonly bool[] _isPage;
    private readonly List<PageValue> _values = [];
    private readonly List<TextRange> _paths = [];

    private PageHead(CleanText text)
    {
        _text = text;
        _lines = [.. text.Lines.Take(MostLines).TakeWhile(line => !IsParagraph(text, line)).Select(line => new PageLine(text, line.Range))];
        _isPage = new bool[_lines.Count];
    }

    /// <summary>The stretches that belong to the page, and the values they hold.</summary>
    public static (List<TextRange> Noise, List<PageValue> Values) Read(CleanText text) => new PageHead(text).Read();

    private (List<TextRange> Noise, List<PageValue> Values) Read()
    {
        // Above no paragraph there is no page: a list of short lines is a text of its own.
        if (_lines.Count == _text.Lines.Count)
            return ([], []);
        MarkPatterns();
        var title = FindTitle();
        if (title < 0 && _paths.Count == 0 && !_isPage.Contains(true))
            return ([], []);
        MarkAbove(title);
        MarkColumns(title);
        MarkBelow(title);
        return ([.. _lines.Where((_, index) => _isPage[index]).Select(line => line.Range), .. _paths], _values);
    }

    // A paragraph of the text ends its sentence, or begins with a marker.
    private static bool IsParagraph(CleanText text, TextLine line)
    {
        var words = text.Fold(line.Range);
        // A comma stands in no title; where lines were broken at a margin, the first line of a paragraph may end no sentence.
        if (words.Length > 2 * PageTitle.Longest
                || (words.Length >= ShortestSentence && words.Contains('，')
                    && PagePatterns.FindAbove(new PageLine(text, line.Range)) is null))
            return true;
        if (words.Contains('。'))
            return !words.Contains("网站", StringComparison.Ordinal) || words.Length > PageTitle.Longest;
        return MarkerReader.TryRead(text, line.Start, line.End, out var marker) && words[marker.Range.Length..].Length > 1
            && !char.IsAsciiDigit(words[^1])
            && PagePatterns.FindAbove(new PageLine(text, line.Range)) is null;
    }

    private void MarkPatterns()
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            var values = PageValues.Find(_lines[i]);
            if ((PagePatterns.FindAbove(_lines[i]) is null && !IsStamp(i)) || LeadsToTitle(i))
                continue;
            _isPage[i] = true;
            _values.AddRange(values);
            if (!values.Exists(value => PageNames.DateRank(value.Name) > 0))
                _values.Add(new("", _lines[i].Spaced));
            if (PageNames.IsName(_lines[i].Words) && (values.Count == 0 || values[^1].Value.Length == 0))
                i += TakeValueBelow(i);
        }
    }

    // 首页>通知公告>关于…的通报, 标题：关于…的通报: only what stands in front of the title belongs to the page, unless the title stands below once more.
    private bool LeadsToTitle(int index)
    {
        var (range, words) = (_lines[index].Range, _lines[index].Words);
        var isPath = PagePatterns.IsPath(_lines[index]);
        var end = isPath ? words.AsSpan().LastIndexOfAny(PagePatterns.Arrows) + 1 : words.IndexOf('：', StringComparison.Ordinal) + 1;
        var leads = isPath || PageValues.Find(_lines[index]) is [var only] && PageNames.IsTitle(only.Name);
        if (end == 0 || !leads || !PageTitle.IsMatch(words[end..]) || StandsBelow(index, words[end..]))
            return false;
        _paths.Add(range.To(range.Start + end));
        return true;
    }

    // 发布时间： and on the next line 2021-06-16.
    private int TakeValueBelow(int name)
    {
        var next = name + 1;
        var label = _lines[name].Words.Trim("·■◆-*【〔（|：".ToCharArray());
        if (next >= _lines.Count || _lines[next].Words.Length > LongestValue || PagePatterns.FindAbove(_lines[next]) is not null)
            return 0;
        if (PageNames.IsTitle(label) ? !StandsBelow(next, _lines[next].Words) : IsTitle(next))
            return 0;
        _isPage[next] = true;
        _values.Add(new(label, _lines[next].Spaced));
        return 1;
    }

    // A line with a full date that is no title: 青禾日报 2021-06-16 09:30. Alone it counts above a title only, which MarkAbove sees to.
    private bool IsStamp(int index)
    {
        var line = _lines[index];
        if (line.Words.Length > LongestValue || line.Words[0] is '（' or '-' || line.Words.IndexOfAny(['，', '、', '；', '至']) >= 0
                || IsTitle(index))
            return false;
        var dates = DateReader.Find(_text, line.Range, contextYear: null);
        if (dates.Count == 0 || HasForeignName(line.Words) || !dates[0].HasYear || dates[0].Date is not { Day: not null })
            return false;
        var rest = line.Words.Length - dates[0].Range.Length;
        return rest > 2 || line.Words.Contains('】', StringComparison.Ordinal);
    }

    // 检查日期：…: a name that no page prints, or it had been read before; the colon of a time of day has a digit in front.
    private static bool HasForeignName(string words)
        => words.IndexOf('：', StringComparison.Ordinal) is > 0 and var colon && !char.IsAsciiDigit(words[colon - 1]);

    private bool IsTitle(int index) => PageTitle.IsMatch(_lines[index].Words);

    // The last line that can be a title; -1 where there is none.
    private int FindTitle()
    {
        for (var i = _lines.Count - 1; i >= 0; i--)
        {
            if (!_isPage[i] && IsTitle(i))
                return i;
        }

        return -1;
    }

    private bool StandsBelow(int index, string words)
        => _text.Lines.Skip(index + 1).Take(MostLines)
            .Any(line => _text.Fold(line.Range) is { Length: > 4 } below && words.AsSpan().EndsWith(below, StringComparison.Ordinal));

    // Everything above the last line of the page in front of the title; a bare date above the title as well.
    private void MarkAbove(int title)
    {
        for (var i = 0; i < title; i++)
            MarkDateOrMenu(i);
        var end = title < 0 ? _lines.Count : FirstOfTitle(title);
        var last = _isPage.AsSpan(0, end).LastIndexOf(true);
        for (var i = 0; i < last; i++)
            _isPage[i] |= title >= 0
                || (i > 0 && _isPage[i - 1] && _lines[i].Words.Length <= ShortLine
                    && !_lines[i].Words.Contains('：', StringComparison.Ordinal));
    }

    // Above a title that stands on a page: the names of columns (党群工作), and what has the form of a name and its value.
    private void MarkColumns(int title)
    {
        if (!_isPage.Contains(true))
            return;
        for (var i = 0; i < title; i++)
            _isPage[i] |= PageTitle.IsColumn(_lines[i].Words) || (i > 0 && _isPage[i - 1] && IsNameAndValue(_lines[i].Words));
    }

    private static bool IsNameAndValue(string words)
        => words.IndexOf('：', StringComparison.Ordinal) is > 0 and <= LongestName and var colon && words.Length - colon <= ShortLine
            && words.IndexOfAny(['，', '。']) < 0;

    private void MarkDateOrMenu(int index)
    {
        if (_isPage[index])
            return;
        _isPage[index] = PagePatterns.IsMenu(_lines[index], FewestLinks);
        if (_isPage[index] || _lines[index].Words[0] is '（' or '-' || !DateLineReader.IsDateLine(_text, _lines[index].Range))
            return;
        _isPage[index] = true;
        _values.Add(new("", _lines[index].Spaced));
    }

    private int FirstOfTitle(int title)
    {
        // A title has no colon: 温馨提示：… above it is the page's.
        while (title > 0 && !_isPage[title - 1])
            title--;
        return title;
    }

    // Short lines between two lines of the page: 关注, 听全文.
    private void MarkBelow(int title)
    {
        var last = Array.FindLastIndex(_isPage, isPage => isPage);
        for (var i = title + 2; title >= 0 && i < last; i++)
            _isPage[i] |= _lines[i].Words.Length <= ShortLine && _isPage[i - 1]
                && (!_lines[i].Words.EndsWith('：') || IsNameAndValue(_lines[i].Words))
                && !DateLineReader.IsDateLine(_text, _lines[i].Range);
    }
}
