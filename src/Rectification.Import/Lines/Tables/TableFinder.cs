using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Tables;

/// <summary>Finds tables that were copied as text: a header, and rows below it that fit it.</summary>
internal static class TableFinder
{
    private const int LongestPart = 30;

    /// <summary>The tables among these lines.</summary>
    public static TableList Find(CleanText text, ArraySegment<TextLine> lines)
    {
        List<Table>? tables = null;
        for (var at = 0; at < lines.Count; at++)
        {
            if (TableHeaderReader.Read(text, lines, at) is not { } header)
                continue;
            var body = TableBodyReader.Read(text, lines, header);
            var rows = RowAligner.Align(text, header, body.Pieces);
            if (!AreRows(rows))
            {
                // Read again from here, the same lines would give the same.
                at = body.End - 1;
                continue;
            }

            var first = at;
            if (at > 0 && HeadsPart(text, lines[at - 1]) && (tables is not [.., var last] || last.Range.End <= lines[at - 1].Start))
                rows.Insert(0, new([new(new(ColumnKind.Aspect, ""), [lines[--first].Range])], at, true));
            at = rows[^1].Line;
            (tables ??= []).Add(new(header, body.Names, rows, new(lines[first].Start, lines[at].End)));
        }

        return tables is null ? TableList.Empty : new(tables);
    }

    // Where most rows do not fit, the words were no header, or the table is of a kind nobody knows.
    private static bool AreRows(List<TableRow> rows)
    {
        var fitting = rows.Count(row => row.Fits && !row.IsPart);
        return fitting > 0 && fitting * 2 >= rows.Count(row => !row.IsPart);
    }

    // （一）党的建设方面 above the header heads the first rows.
    private static bool HeadsPart(CleanText text, TextLine line)
    {
        var words = text.Fold(line.Range);
        if (words.Length > LongestPart || words.ContainsAny('。', '；', '：'))
            return false;
        return MarkerReader.TryRead(text, line.Start, line.End, out var marker)
            ? marker.Style == MarkerStyle.ChineseBracket
            : words.EndsWith("方面", StringComparison.Ordinal);
    }
}
