using System.Buffers;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Tables;

/// <summary>Reads the header of a table: names of columns one below the other, or side by side on a line or two.</summary>
internal static class TableHeaderReader
{
    private const int LongestLine = 150;
    private const int MostColumns = 12;
    private const int FewestColumns = 3;

    // A name may be broken into as many lines.
    private const int MostPieces = 3;

    private static readonly SearchValues<char> Stops = SearchValues.Create("。；：，！？");

    /// <summary>The header that begins with a line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="at">The line.</param>
    /// <returns>Null where none begins; a table needs a column of problems and one of what was done about them.</returns>
    public static TableHeader? Read(CleanText text, ArraySegment<TextLine> lines, int at)
    {
        var line = lines[at];
        if (line.Length > LongestLine || !ColumnWords.MayBegin(text.Folded[line.Start]) || Stops.Contains(text.Folded[line.End - 1]))
            return null;
        var separator = CellCutter.SeparatorOf(text, lines, at);
        return (separator == CellSeparator.Line ? null : ReadSideBySide(text, lines, at, separator)) ?? ReadBelow(text, lines, at);
    }

    // On one line, or on two where a name was broken: 整改 / 时限.
    private static TableHeader? ReadSideBySide(CleanText text, ArraySegment<TextLine> lines, int at, CellSeparator separator)
    {
        var pieces = new List<CellPiece>();
        CellCutter.Cut(text, lines, at, separator, pieces);
        var columns = Columns(text, pieces, guess: true);
        if (at + 1 < lines.Count && lines[at + 1].Length <= LongestLine && columns.Exists(column => column.Unknown))
        {
            CellCutter.Cut(text, lines, at + 1, separator, pieces);
            var both = Columns(text, pieces, guess: true);
            if (!both.Exists(column => column.Unknown))
                return Header(both, pieces, separator, at + 2);
        }

        return pieces.Count == 0 ? null : Header(columns, pieces, separator, at + 1);
    }

    private static TableHeader? ReadBelow(CleanText text, ArraySegment<TextLine> lines, int at)
    {
        var pieces = new List<CellPiece>();
        for (var i = at; i < lines.Count && i < at + (MostColumns * MostPieces) && lines[i].Length <= ColumnWords.LongestName; i++)
            CellCutter.Cut(text, lines, i, CellSeparator.Line, pieces);
        var columns = Columns(text, pieces, guess: false);
        var taken = columns.Sum(column => column.Pieces);
        return columns.Exists(column => column.Kind == ColumnKind.Number)
            ? Header(columns, pieces[..taken], CellSeparator.Line, at + taken)
            : null;
    }

    // The longest name that a piece and those behind it make; without guessing, as far as every name is known.
    private static List<NamedColumn> Columns(CleanText text, List<CellPiece> pieces, bool guess)
    {
        var columns = new List<NamedColumn>();
        for (var i = 0; i < pieces.Count; i += columns[^1].Pieces)
        {
            var found = NameAt(text, pieces, i);
            // 已完成 and 正在整改 as columns of their own, to be ticked.
            if (found is null && guess && StatusReader.IsStatus(text, pieces[i].Range))
                found = new(ColumnKind.Progress, text.Fold(pieces[i].Range).ToString(), 1, Unknown: false);
            // There is one number to a row: here the rows begin, or the next header.
            if (found?.Kind == ColumnKind.Number && columns.Exists(column => column.Kind == ColumnKind.Number))
                break;
            if (found is null
                    && !(guess && pieces[i].Range.Length <= ColumnWords.LongestName && !text.Fold(pieces[i].Range).ContainsAny(Stops)))
                break;
            columns.Add(found ?? new(ColumnKind.Remark, text.Fold(pieces[i].Range).ToString(), 1, Unknown: true));
        }

        return columns;
    }

    private static NamedColumn? NameAt(CleanText text, List<CellPiece> pieces, int at)
    {
        Span<char> name = stackalloc char[ColumnWords.LongestName];
        for (var count = Math.Min(MostPieces, pieces.Count - at); count > 1; count--)
        {
            var length = Join(text, pieces, at, count, name);
            if (length > 0 && ColumnWords.TryReadWhole(name[..length], out var kind))
                return new(kind, name[..length].ToString(), count, Unknown: false);
        }

        var words = text.Fold(pieces[at].Range);
        return ColumnWords.TryRead(words, out var alone) ? new(alone, words.ToString(), 1, Unknown: false) : null;
    }

    // How long the words of several pieces are together; 0 where they are too long for a name.
    private static int Join(CleanText text, List<CellPiece> pieces, int at, int count, Span<char> name)
    {
        var length = 0;
        for (var i = at; i < at + count; i++)
        {
            var words = text.Fold(pieces[i].Range);
            if (length + words.Length > name.Length)
                return 0;
            words.CopyTo(name[length..]);
            length += words.Length;
        }

        return length;
    }

    private static TableHeader? Header(List<NamedColumn> named, List<CellPiece> pieces, CellSeparator separator, int end)
    {
        var fewest = separator is CellSeparator.Tab or CellSeparator.Bar ? 2 : FewestColumns;
        if (named.Count < fewest || named.Count > MostColumns || named.Count(column => column.Unknown) * 2 > named.Count)
            return null;
        SettleProblems(named);
        var columns = named.ConvertAll(column => new Column(column.Kind, column.Name)).ToArray();
        var spaced = separator == CellSeparator.Line && pieces.Skip(1).All(piece => piece.AfterBlank);
        var header = new TableHeader(columns, separator, pieces[0].Separators, spaced, end,
            new(pieces[0].Range.Start, pieces[^1].Range.End));
        return header.Has(ColumnKind.Problem) && (header.Has(ColumnKind.Measures) || header.Has(ColumnKind.Progress)) ? header : null;
    }

    // 主要问题 in front of 具体问题 groups the problems; behind the number a name that is not known can only be the problem.
    private static void SettleProblems(List<NamedColumn> named)
    {
        var first = named.FindIndex(column => column.Kind == ColumnKind.Problem);
        if (first < 0 && named.FindIndex(column => column.Kind == ColumnKind.Number) is >= 0 and var number && number + 1 < named.Count
                && named[number + 1].Unknown)
            named[number + 1] = named[number + 1] with { Kind = ColumnKind.Problem };
        if (first < 0 || named.FindLastIndex(column => column.Kind == ColumnKind.Problem) == first)
            return;
        named[first] = named[first] with { Kind = named.Exists(column => column.Kind == ColumnKind.Aspect)
            ? ColumnKind.Description
            : ColumnKind.Aspect };
        SettleProblems(named);
    }

    private readonly record struct NamedColumn(ColumnKind Kind, string Name, int Pieces, bool Unknown);
}
