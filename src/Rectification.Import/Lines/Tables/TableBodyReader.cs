using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Closing;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Tables;

/// <summary>Takes down what stands below a header, as far as it can belong to the table.</summary>
internal sealed class TableBodyReader
{
    // No row takes up more lines.
    private const int MostRowLines = 200;

    // A line of two pieces may be the end of a row that line ends broke, but not so far below the last whole one.
    private const int MostBrokenLines = 30;
    private const int LongestHeading = 120;

    private static readonly WordTable Footnotes = ["注：", "备注：", "说明："];

    private readonly CleanText _text;
    private readonly ArraySegment<TextLine> _lines;
    private readonly TableHeader _header;
    private readonly List<CellPiece> _pieces = [];
    private readonly List<TextRange> _names = [];
    private int _row;     // the number of the last row
    private int _lastRow; // the last line that certainly belongs to the table
    private int _certain; // the pieces up to there

    private TableBodyReader(CleanText text, ArraySegment<TextLine> lines, TableHeader header)
    {
        (_text, _lines, _header, _lastRow) = (text, lines, header, header.End - 1);
        _names.Add(header.Range);
    }

    public static TableBody Read(CleanText text, ArraySegment<TextLine> lines, TableHeader header)
        => new TableBodyReader(text, lines, header).Read();

    /// <summary>Whether a line explains the table: 注：….</summary>
    public static bool IsFootnote(ReadOnlySpan<char> words) => TextSearch.StartsWithAny(words, Footnotes);

    private TableBody Read()
    {
        var at = _header.End;
        while (at < _lines.Count && at - _lastRow <= MostRowLines)
        {
            if (TableHeaderReader.Read(_text, _lines, at) is { } other)
            {
                if (!_header.IsRepeatedBy(other) || IsOfNextPart(at))
                    break;
                _names.Add(other.Range);
                _lastRow = other.End - 1;
                at = other.End;
                continue;
            }

            var before = _pieces.Count;
            CellCutter.Cut(_text, _lines, at, _header.Separator, _pieces);
            if (_pieces.Count - before < 3 && Ends(at))
            {
                _pieces.RemoveRange(before, _pieces.Count - before);
                break;
            }

            if (IsRow(at, _pieces.Count - before))
                (_lastRow, _certain) = (at, _pieces.Count);
            at++;
        }

        if (_header.Separator != CellSeparator.Line)
            CutTail();
        return new(_pieces, _names, at);
    }

    // （二）… between the rows and the same header: the next part has a table of its own.
    private bool IsOfNextPart(int header)
    {
        if (_header.Separator == CellSeparator.Line
                || PartHeading.Above(_text, _lines, header, _lines[_lastRow].End) is not (>= 0 and var heading))
            return false;
        _pieces.RemoveAll(piece => piece.Range.Start >= _lines[heading].Start);
        return true;
    }

    private bool IsRow(int at, int pieces)
    {
        if (_header.Separator != CellSeparator.Line)
            return pieces >= Math.Min(3, _header.Columns.Length) || (pieces == 2 && at - _lastRow <= MostBrokenLines);
        if (NumberAt(at) is not (> 0 and var number) || (_row > 0 && number != 1 && number != _row + 1 && number != _row + 2))
            return false;
        _row = number;
        return true;
    }

    // Below the last line with a separator only items that count on belong to its last cell.
    private void CutTail()
    {
        var end = _certain;
        while (end < _pieces.Count && MarkerReader.TryRead(_text, _pieces[end].Range.Start, _pieces[end].Range.End, out var marker)
                && marker.Number > 1)
            end++;
        _pieces.RemoveRange(end, _pieces.Count - end);
    }

    // What never stands in a table, unless the next row follows.
    private bool Ends(int at)
    {
        var line = _lines[at];
        var words = _text.Fold(line.Range);
        if (MarkerReader.TryRead(_text, line.Start, line.End, out var marker)
                && marker.Style is MarkerStyle.ChineseComma or MarkerStyle.Part && line.Length <= LongestHeading)
            return !RowBelow(at) && (_header.Separator != CellSeparator.Line || HeaderBelow(at) || !RowFollows(at));
        return (IsFootnote(words) || ParagraphOpenings.KindOf(words) is not null || BackMatterStart.Find(_text, line.Range) is not null
            || NoticeOpenings.IsTitle(_text, line) || NoticeOpenings.IsPreamble(_text, line)) && !RowFollows(at);
    }

    private bool HeaderBelow(int at) => at + 1 < _lines.Count && TableHeaderReader.Read(_text, _lines, at + 1) is not null;

    // 二、组织建设 across all columns, with the first of its rows below it.
    private bool RowBelow(int at)
    {
        if (at + 1 >= _lines.Count)
            return false;
        if (_header.Separator == CellSeparator.Line)
            return NumberAt(at + 1) is > 0 and var number && (number == 1 || number == _row + 1);
        var pieces = new List<CellPiece>();
        CellCutter.Cut(_text, _lines, at + 1, _header.Separator, pieces);
        return pieces.Count > 2 && !HeaderBelow(at);
    }

    // The number of the next row stands further down.
    private bool RowFollows(int at)
    {
        for (var i = at + 1; i < Math.Min(_lines.Count, at + MostRowLines) && _header.Separator == CellSeparator.Line; i++)
        {
            if (NumberAt(i) == _row + 1)
                return true;
        }

        return false;
    }

    private int NumberAt(int at) => CellLookReader.NumberOf(_text.Fold(_lines[at].Range));
}
