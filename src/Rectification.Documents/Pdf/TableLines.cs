using UglyToad.PdfPig.Content;

namespace Rectification.Documents.Pdf;

/// <summary>Takes the tables of a page out of its characters: a line for each row, with tabs between cells.</summary>
internal static class TableLines
{
    /// <summary>Removes the characters in tables, and gives the rows.</summary>
    public static IEnumerable<PdfLine> Take(Page page, List<Letter> letters)
    {
        foreach (var table in RuledTable.Find(Rulings.Read(page)).ToList())
        {
            var cells = new Dictionary<(int Row, int Column), List<Letter>>();
            letters.RemoveAll(letter =>
            {
                if (table.CellAt((letter.StartBaseLine.X + letter.EndBaseLine.X) / 2,
                        letter.StartBaseLine.Y + (0.3 * letter.PointSize)) is not { } place)
                    return false;
                if (!cells.TryGetValue(place, out var cell))
                    cells[place] = cell = [];
                cell.Add(letter);
                return true;
            });
            for (var row = 0; row < table.RowCount; row++)
            {
                var texts = Enumerable.Range(0, table.ColumnCount)
                    .Select(column => cells.TryGetValue((row, column), out var cell) ? LineFinder.TextOf(cell) : "").ToList();
                if (texts.Exists(text => text.Length > 0))
                    yield return Row(page.Number, table, row, texts);
            }
        }
    }

    private static PdfLine Row(int page, RuledTable table, int row, List<string> texts) => new()
    {
        Text = table.IsOneCell(row) ? texts[0] : string.Join('\t', texts),
        Page = page,
        Number = 0,
        Left = table.Left,
        Right = table.Right,
        Bottom = table.BottomOf(row),
        Size = 0,
        IsRow = true,
    };
}
