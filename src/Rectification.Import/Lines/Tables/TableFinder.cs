using Rectification.Import.Text;

namespace Rectification.Import.Lines.Tables;

/// <summary>Finds tables that were copied as text: a header, and rows below it that fit it.</summary>
internal static class TableFinder
{
    /// <summary>The tables among these lines.</summary>
    public static TableList Find(CleanText text, ArraySegment<TextLine> lines)
    {
        List<Table>? tables = null;
        for (var at = 0; at < lines.Count; at++)
        {
            if (TableHeaderReader.Read(text, lines, at) is not { } header)
                continue;
            var body = TableBodyReader.Read(text, lines, header);
            var rows = StatusColumn.Complete(text, RowAligner.Align(text, header, body.Pieces));
            if (!AreRows(rows))
            {
                // Read again from here, the same lines would give the same.
                at = body.End - 1;
                continue;
            }

            var (first, heading, lead) = (at, PartHeading.Above(text, lines, at, tables is [.., var last] ? last.Range.End : 0),
                default(TextRange));
            if (heading >= 0)
            {
                first = heading;
                rows.Insert(0, new([new(new(ColumnKind.Aspect, ""), [lines[heading].Range])], at, true));
                lead = heading + 1 < at ? new(lines[heading + 1].Start, lines[at - 1].End) : default;
            }

            at = rows[^1].Line;
            (tables ??= []).Add(new(header, body.Names, rows, new(lines[first].Start, lines[at].End), lead));
        }

        return tables is null ? TableList.Empty : new(tables);
    }

    // Where most rows do not fit, the words were no header, or the table is of a kind nobody knows.
    private static bool AreRows(List<TableRow> rows)
    {
        var fitting = rows.Count(row => row.Fits && !row.IsPart);
        return fitting > 0 && fitting * 2 >= rows.Count(row => !row.IsPart);
    }
}
