using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Paragraphs;

/// <summary>The right margin that the lines of a text were broken at, and what each line says about it.</summary>
internal sealed class PageMargin
{
    private const int LongestLine = 100;
    private const int FewestLines = 8;
    private const int LinesToShow = 3;

    // Where copying lost the indents, the first line of a paragraph is shorter by this much.
    private const int LostIndent = 4;

    private const string Hanging = "，。、；：！？”’）》】";

    private readonly CleanText _text;
    private readonly LineWidth[] _widths;
    private readonly bool _narrow;
    private readonly int _width;
    private readonly int _indent;

    private PageMargin(CleanText text, LineWidth[] widths, bool narrow, int width)
    {
        _text = text;
        _widths = widths;
        _narrow = narrow;
        _width = width;
        _indent = FindLostIndent();
    }

    /// <summary>The widths of the lines.</summary>
    public ReadOnlySpan<LineWidth> Widths => _widths;

    /// <summary>The margin of a text; null where its lines were not broken at one.</summary>
    public static PageMargin? Find(CleanText text)
    {
        if (text.Lines.Count < FewestLines || TooManyLong(text))
            return null;

        // Digits and Latin letters take half the place on paper, but a whole one where an editor counted characters.
        var widths = LineWidth.Measure(text);
        var (even, evenScore) = Widest(text, widths, narrow: false);
        var (printed, printedScore) = Widest(text, widths, narrow: true);
        if (Math.Max(evenScore, printedScore) < LinesToShow)
            return null;
        return printedScore > evenScore ? new(text, widths, narrow: true, printed) : new(text, widths, narrow: false, even);
    }

    /// <summary>Whether a line ends where the first word of the next one had no room any more.</summary>
    /// <param name="line">The line; the last one reaches no margin.</param>
    /// <param name="first">Whether it begins a paragraph, so that an indent may have been lost.</param>
    public bool IsReached(int line, bool first)
        => line + 1 < _widths.Length && _widths[line].Of(_narrow) + FirstWord(line + 1) + (first ? _indent : 0) > _width;

    /// <summary>Whether a line ends the way a paragraph does.</summary>
    public static bool EndsSentence(CleanText text, TextLine line) => text.Folded[line.End - 1] is '。' or '！' or '？' or '：' or '；';

    private static bool TooManyLong(CleanText text)
    {
        var tooLong = 0;
        foreach (var line in text.Lines)
            tooLong += line.Length > LongestLine ? 1 : 0;
        return tooLong * 20 > text.Lines.Count;
    }

    // Lines of one width that end in mid-sentence were broken there; by chance that does not happen three times. Few lines may be wider.
    private static (int Width, int Score) Widest(CleanText text, LineWidth[] widths, bool narrow)
    {
        var (broken, all) = (new int[(LongestLine * 2) + 2], new int[(LongestLine * 2) + 2]);
        for (var i = 0; i + 1 < widths.Length; i++)
        {
            var width = Math.Clamp(widths[i].Of(narrow) - HangingWidth(text, text.Lines[i]), 0, all.Length - 1);
            all[width]++;
            broken[width] += EndsSentence(text, text.Lines[i])
                || MarkerReader.TryRead(text, text.Lines[i + 1].Start, text.Lines[i + 1].End, out _) ? 0 : 1;
        }

        var (best, score, wider) = (0, 0, all[^1]);
        for (var width = all.Length - 2; width > 4; width--)
        {
            var lines = broken[width] == 0 ? 0 : broken[width] + broken[width - 1] + broken[width - 2] - (4 * wider);
            if (lines > score)
                (best, score) = (width, lines);
            wider += all[width];
        }

        return (best, score);
    }

    // A line may be wider than the margin by the signs that close it, which never begin the next one.
    private static int HangingWidth(CleanText text, TextLine line)
    {
        var words = text.Fold(line.Range);
        return 2 * (words.Length - words.TrimEnd(Hanging).Length);
    }

    // Where most first lines that end in mid-sentence lack just an indent, it was there on paper.
    private int FindLostIndent()
    {
        var (reached, lacking) = (0, 0);
        for (var i = 1; i + 1 < _widths.Length; i++)
        {
            if (EndsSentence(_text, _text.Lines[i]) || IsReached(i - 1, first: false))
                continue;
            var width = _widths[i].Of(_narrow) + FirstWord(i + 1);
            reached += width > _width ? 1 : 0;
            lacking += width <= _width && width + LostIndent > _width ? 1 : 0;
        }

        return lacking >= LinesToShow && lacking * 2 > reached ? LostIndent : 0;
    }

    // What could not be parted from the first character: the rest of a number or an address, a closing sign, what an opening sign opens.
    private int FirstWord(int line)
    {
        var words = _text.Fold(_text.Lines[line].Range);
        var length = 1;
        while (length < words.Length && !MayPart(words[length - 1], words[length]))
            length++;
        var width = 0;
        foreach (var character in words[..length])
            width += _narrow && LineWidth.IsNarrow(character) ? 1 : 2;
        return width;
    }

    private static bool MayPart(char before, char after)
        => !(LineWidth.IsNarrow(before) && LineWidth.IsNarrow(after))
            && before is not ('“' or '（' or '《' or '‘' or '【')
            && after is not ('，' or '。' or '、' or '；' or '：' or '！' or '？' or '”' or '）' or '》' or '’' or '】');
}
