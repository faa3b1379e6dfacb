using System.Buffers;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Tables;

/// <summary>
/// Cuts lines at the separators between cells. Tabs and blanks are no part of the clean text; they are looked for in the imported one.
/// </summary>
internal static class CellCutter
{
    private const int LongestEntity = 10;
    private const int LongestPageNumber = 12;

    private static readonly SearchValues<char> PageNumber = SearchValues.Create("第共页，/-0123456789");

    // Two blanks part cells; an ideographic space is as wide as two.
    private const int BlanksBetweenCells = 2;

    /// <summary>The separator that cuts a line into cells; the end of the line where none does.</summary>
    public static CellSeparator SeparatorOf(CleanText text, ArraySegment<TextLine> lines, int at)
    {
        var pieces = new List<CellPiece>();
        foreach (var separator in (ReadOnlySpan<CellSeparator>)[CellSeparator.Tab, CellSeparator.Bar, CellSeparator.Blanks])
        {
            pieces.Clear();
            Cut(text, lines, at, separator, pieces);
            if (pieces.Count > 1)
                return separator;
        }

        return CellSeparator.Line;
    }

    /// <summary>Adds the pieces of a line.</summary>
    public static void Cut(CleanText text, ArraySegment<TextLine> lines, int at, CellSeparator separator, List<CellPiece> pieces)
    {
        var line = lines[at];
        var afterBlank = BreaksAbove(text, lines, at) > 1;
        if (separator == CellSeparator.Line)
        {
            if (!IsPageNumber(text.Fold(line.Range)))
                pieces.Add(new(line.Range, at, true, 0, afterBlank));
            return;
        }

        var (start, separators, first) = (line.Start, separator == CellSeparator.Tab
            ? Between(text, LineStart(text, line), text.ToRaw(line.Start), separator)
            : 0, true);
        for (var i = line.Start; i < line.End; i++)
        {
            var isBar = separator == CellSeparator.Bar && text.Folded[i] is '|' or '│';
            var gap = i > start && separator != CellSeparator.Bar ? Between(text, text.RawEnd(i - 1), text.ToRaw(i), separator) : 0;
            if (!isBar && gap == 0)
                continue;
            Add(i);
            separators += isBar ? 1 : gap;
            start = isBar ? i + 1 : i;
        }

        Add(line.End);

        void Add(int end)
        {
            if (end <= start || IsRule(text.Fold(new(start, end))) || IsPageNumber(text.Fold(new(start, end))))
                return;
            pieces.Add(new(new(start, end), at, first, separators, first && afterBlank));
            (separators, first) = (0, false);
        }
    }

    // |---|:---| under a header says nothing.
    private static bool IsRule(ReadOnlySpan<char> words) => words.Length > 1 && words.IndexOfAnyExcept('-', '：', '=') < 0;

    // 第2页共5页, or -2-: what paper prints below a table that goes on.
    private static bool IsPageNumber(ReadOnlySpan<char> words)
        => words.Length <= LongestPageNumber && ((words is ['第', .., '页'] && words.IndexOfAnyExcept(PageNumber) < 0)
            || (words is ['-', .., '-'] && words.IndexOfAnyExcept(PageNumber) < 0));

    // Separators between two places of the imported text, noise left out.
    private static int Between(CleanText text, int from, int to, CellSeparator separator)
    {
        var (separators, blanks) = (0, 0);
        for (var at = from; at < to;)
        {
            var character = text.Raw[at];
            var noise = character is '【' or '#' ? NoiseFinder.LengthAt(text.Raw.AsSpan(at)) : 0;
            var entity = character == '&' ? text.Raw.AsSpan(at, Math.Min(LongestEntity, to - at)).IndexOf(';') + 1 : 0;
            separators += character == '\t' ? 1 : 0;
            blanks += character == '\u3000' ? BlanksBetweenCells : entity > 0 || char.IsWhiteSpace(character) ? 1 : 0;
            at += Math.Max(1, Math.Max(noise, entity));
        }

        return separator == CellSeparator.Tab ? separators : blanks >= BlanksBetweenCells ? 1 : 0;
    }

    private static int LineStart(CleanText text, TextLine line)
    {
        var start = text.ToRaw(line.Start);
        while (start > 0 && (char.IsWhiteSpace(text.Raw[start - 1]) || CharFolding.IsInvisible(text.Raw[start - 1]))
                && !IsLineEnd(text.Raw[start - 1]))
            start--;
        return start;
    }

    private static int BreaksAbove(CleanText text, ArraySegment<TextLine> lines, int at)
    {
        var breaks = 0;
        for (var i = at == 0 ? 0 : text.RawEnd(lines[at - 1].End - 1); i < text.ToRaw(lines[at].Start); i++)
            breaks += IsLineEnd(text.Raw[i]) && !(text.Raw[i] == '\n' && i > 0 && text.Raw[i - 1] == '\r') ? 1 : 0;
        return breaks;
    }

    private static bool IsLineEnd(char character) => character is '\n' or '\r' or '\u2028' or '\u2029' or '\f' or '\v' or '\u0085';
}
