using Rectification.Import.Text;

namespace Rectification.Import.Lines.Tables;

/// <summary>
/// Tells which piece stands in which column. An empty cell may leave no trace and a cell may have several lines, so no piece is placed
/// by counting: of all ways to read the pieces in the order of the columns, row after row, the one wins whose words fit best (see
/// <see cref="CellFit"/>).
/// </summary>
internal sealed class RowAligner
{
    private const int Impossible = int.MinValue / 2;
    private const int InPlace = 8;
    private const int OutOfPlace = -6;

    private readonly CleanText _text;
    private readonly TableHeader _header;
    private readonly List<CellPiece> _pieces;
    private readonly CellLook[] _looks;
    private readonly bool _tight;
    private readonly int _columns;
    private readonly int[] _empty; // what it costs to leave the columns in front of each one empty

    // For each piece and state: the state of the piece in front of it, doubled, and one more where a row begins.
    private readonly byte[] _from;
    private readonly short[] _fits;

    private RowAligner(CleanText text, TableHeader header, List<CellPiece> pieces)
    {
        (_text, _header, _pieces, _looks, _columns) = (text, header, pieces, CellLookReader.Read(text, pieces), header.Columns.Length);
        // Where empty lines part cells, a line without one above it goes on with its cell; where all lines are so parted they say nothing.
        _tight = header.Spaced && pieces.Count > 1 && pieces[1].AfterBlank && pieces.Exists(piece => !piece.AfterBlank);
        _empty = new int[_columns + 1];
        for (var column = 0; column < _columns; column++)
            _empty[column + 1] = _empty[column] + CellFit.OfEmpty(header.Columns[column].Kind);
        (_from, _fits) = (new byte[pieces.Count * States], new short[pieces.Count * States]);
    }

    // Behind the columns: a line across all of them, and what stands behind the table.
    private int Across => _columns;

    private int Behind => _columns + 1;

    private int States => _columns + 2;

    /// <summary>The rows that the pieces below a header make, as far as they belong to the table.</summary>
    public static List<TableRow> Align(CleanText text, TableHeader header, List<CellPiece> pieces)
        => pieces.Count == 0 ? [] : new RowAligner(text, header, pieces).Align();

    private List<TableRow> Align()
    {
        var (sums, next) = (new int[States], new int[States]);
        Array.Fill(sums, Impossible);
        for (var at = 0; at < _pieces.Count; at++)
        {
            for (var state = 0; state < States; state++)
                next[state] = Best(sums, at, state);
            (sums, next) = (next, sums);
        }

        for (var column = 0; column < _columns; column++)
            sums[column] += _empty[_columns] - _empty[column + 1];
        return Rows(Array.IndexOf(sums, sums.Max()));
    }

    // The best way to come to this state with this piece, taken down.
    private int Best(int[] sums, int at, int state)
    {
        var (best, from, fit) = (Impossible, 0, 0);
        if (state == Behind)
        {
            for (var before = 0; before < States && at > 0; before++)
                Consider(before, false, before == Behind ? 0 : _pieces[at].OpensLine ? Closing(before) + OfBehind(at) : CellFit.Never);
        }
        else if (state == Across)
        {
            for (var before = 0; before < Behind; before++)
                Consider(before, true, (at == 0 ? 0 : before == Across ? -2 : Closing(before)) + OfAcross(at), OfAcross(at));
        }
        else
        {
            var (kind, look, piece) = (_header.Columns[state].Kind, _looks[at], _pieces[at]);
            var first = CellFit.OfFirst(kind, look);
            if (at > 0)
                Consider(state, false, CellFit.OfFurther(kind, look) + OfSameCell(piece));
            for (var before = 0; before < state && at > 0; before++)
                Consider(before, false, first + OfNextCell(piece, state - before) + _empty[state] - _empty[before + 1],
                    first + OfNextCell(piece, state - before));
            for (var before = 0; before < Behind && piece.OpensLine; before++)
                Consider(before, true, first + OfNewRow(piece, state) + _empty[state] + (at == 0 ? 0 : Closing(before)),
                    first + OfNewRow(piece, state));
        }

        (_from[(at * States) + state], _fits[(at * States) + state]) = ((byte)from, (short)Math.Max(fit, short.MinValue));
        return best;

        void Consider(int before, bool begins, int worth, int? own = null)
        {
            var sum = (at == 0 ? 0 : sums[before]) + worth;
            if (sum > best)
                (best, from, fit) = (sum, (before * 2) + (begins ? 1 : 0), own ?? worth);
        }
    }

    private int Closing(int before) => before < _columns ? _empty[_columns] - _empty[before + 1] : 0;

    private int OfSameCell(CellPiece piece)
        => !piece.OpensLine ? -25 : piece.Separators > Indent ? -15 : !_tight ? 0 : piece.AfterBlank ? -6 : 6;

    private int OfNextCell(CellPiece piece, int columns) => _header.Separator switch
    {
        CellSeparator.Line => _tight && !piece.AfterBlank ? -8 : 0,
        CellSeparator.Blanks => piece.OpensLine ? -12 : 0,
        _ => (piece.OpensLine ? piece.Separators - Indent : piece.Separators) is > 0 and var separators ? separators == columns ? InPlace
            : OutOfPlace
            : -12,
    };

    private int OfNewRow(CellPiece piece, int column) => _header.Separator switch
    {
        CellSeparator.Line => _tight && !piece.AfterBlank ? -8 : 0,
        CellSeparator.Blanks => 0,
        // The separators in front of a row may have been cut off.
        _ => piece.Separators - Indent == column ? column == 0 ? InPlace / 2 : InPlace : piece.Separators > Indent ? OutOfPlace : 0,
    };

    private int Indent => _header.Indent;

    // A line alone, with a row below it.
    private int OfAcross(int at)
    {
        var heads = at + 1 < _pieces.Count && _pieces[at + 1].OpensLine
            && (!_header.Has(ColumnKind.Number) || (_looks[at + 1] & (CellLook.RowNumber | CellLook.Part)) != CellLook.None);
        return _pieces[at].OpensLine && heads && _looks[at].HasFlag(CellLook.Part) ? 6 : CellFit.Never;
    }

    // Who signed, and when: told from a unit and a time of the last row by the word that opens the name of a body, or where those stand
    // already.
    private int OfBehind(int at)
    {
        var looks = _looks[at].HasFlag(CellLook.Unit) && at + 1 < _pieces.Count && _looks[at + 1].HasFlag(CellLook.Date);
        return !looks ? 0 : _text.Fold(_pieces[at].Range).StartsWith("中共") ? 16 : 4;
    }

    private List<TableRow> Rows(int last)
    {
        var states = new int[_pieces.Count];
        var begins = new bool[_pieces.Count];
        for (var (at, state) = (_pieces.Count - 1, last); at >= 0; at--)
        {
            var from = _from[(at * States) + state];
            (states[at], begins[at], state) = (state, (from & 1) != 0, from >> 1);
        }

        var rows = new List<TableRow>();
        for (var at = 0; at < _pieces.Count && states[at] != Behind;)
        {
            var first = at;
            for (at++; at < _pieces.Count && !begins[at] && states[at] != Behind;)
                at++;
            rows.Add(Row(states, first, at));
        }

        while (rows.Count > 0 && !rows[^1].Fits && rows[^1][ColumnKind.Number] is null)
            rows.RemoveAt(rows.Count - 1);
        return rows;
    }

    // A bar that parts the lines of one cell would be among its words.
    private bool IsParted(TextRange before, TextRange after)
        => _header.Separator == CellSeparator.Bar && _text.Fold(new(before.End, after.Start)).ContainsAny('|', '│');

    private TableRow Row(int[] states, int first, int end)
    {
        var (cells, worst, isWhole) = (new List<TableCell>(), 0, true);
        for (var at = first; at < end; at++)
        {
            worst = Math.Min(worst, _fits[(at * States) + states[at]]);
            if (at > first && states[at] == states[at - 1])
            {
                isWhole &= !IsParted(cells[^1].Paragraphs[^1], _pieces[at].Range);
                cells[^1].Paragraphs.Add(_pieces[at].Range);
            }
            else
                cells.Add(new(states[at] == Across ? new(ColumnKind.Aspect, "") : _header.Columns[states[at]], [_pieces[at].Range]));
        }

        var row = new TableRow(cells, _pieces[end - 1].Line, true);
        var across = states[first] == Across;
        var whole = across
            || (row[ColumnKind.Problem] is not null && (_header.Separator != CellSeparator.Line || row[ColumnKind.Number] is not null));
        return row with { Fits = whole && isWhole && worst > CellFit.Misfit };
    }
}
