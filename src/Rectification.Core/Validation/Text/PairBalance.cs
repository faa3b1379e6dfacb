using System.Buffers;

namespace Rectification.Validation.Text;

/// <summary>Finds quotation marks and brackets without their counterpart, over the texts of one part in turn.</summary>
/// <remarks>
/// Marks nest, “ in “ as well, which is poor style but balanced; brackets may close in the other width. 1） and a） count items and close
/// nothing.
/// </remarks>
internal ref struct PairBalance(Span<PairBalance.OpenMark> open)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("“‘「『《【〔﹝（(”’」』》】〕﹞）)");

    private readonly Span<OpenMark> _open = open;
    private int _depth;

    public static bool Opens(char mark) => OpeningOf(mark) == mark;

    /// <summary>Goes on through a text, to the next mark that cannot be matched.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number of the text, which comes back in faults.</param>
    /// <param name="at">Where to go on; moved behind the fault.</param>
    /// <returns>The mark without counterpart; null at the end of the text.</returns>
    public OpenMark? FindNext(ReadOnlySpan<char> text, int number, ref int at)
    {
        while (text[at..].IndexOfAny(Marks) is var next and >= 0)
        {
            var mark = new OpenMark(text[at + next], number, at + next);
            at += next + 1;
            if (Opens(mark.Mark))
                Open(mark);
            else if (Close(mark, text) is { } fault)
                return fault;
        }

        return null;
    }

    /// <summary>Takes the innermost mark that is still open when all texts are read; null where none is.</summary>
    public OpenMark? TakeOpen() => _depth > 0 ? _open[--_depth] : null;

    /// <summary>Remembers an opening mark; what nests deeper than there is room for is left alone.</summary>
    private void Open(OpenMark mark)
    {
        if (_depth < _open.Length)
            _open[_depth++] = mark;
    }

    private OpenMark? Close(OpenMark mark, ReadOnlySpan<char> text)
    {
        var opening = OpeningOf(mark.Mark);
        var match = Find(opening);
        if (match < 0)
            match = Find(OtherWidth(opening));
        if (match < 0)
            return CountsOrElides(text, mark.At) ? null : mark;

        OpenMark? inside = match + 1 < _depth ? _open[match + 1] : null;
        _depth = match;
        return inside;
    }

    private readonly int Find(char mark)
    {
        for (var i = _depth - 1; i >= 0; i--)
        {
            if (_open[i].Mark == mark)
                return i;
        }

        return -1;
    }

    private static char OtherWidth(char opening) => opening switch
    {
        '（' => '(',
        '(' => '（',
        '〔' => '﹝',
        '﹝' => '〔',
        _ => opening,
    };

    /// <summary>The mark that a closing one closes, and an opening one itself.</summary>
    private static char OpeningOf(char mark) => mark switch
    {
        '”' => '“',
        '’' => '‘',
        '」' => '「',
        '』' => '『',
        '》' => '《',
        '】' => '【',
        '〕' => '〔',
        '﹞' => '﹝',
        '）' => '（',
        ')' => '(',
        _ => mark,
    };

    /// <summary>1） counts an item, and don’t elides a letter.</summary>
    private static bool CountsOrElides(ReadOnlySpan<char> text, int at)
    {
        if (at == 0)
            return false;
        var before = text[at - 1];
        return text[at] is '）' or ')'
            ? char.IsAsciiLetterOrDigit(before) || before is (>= '０' and <= '９') or (>= '①' and <= '⑳')
            || Primitives.ChineseNumeral.DigitValue(before) > 0 || before == '十'
            : text[at] == '’' && char.IsAsciiLetter(before);
    }

    /// <summary>A mark, the number of the text it stands in, and where.</summary>
    internal readonly record struct OpenMark(char Mark, int Text, int At);
}
