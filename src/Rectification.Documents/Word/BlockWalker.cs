using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Rectification.Documents.Word;

/// <summary>Walks through paragraphs and tables in order and writes their lines.</summary>
internal sealed class BlockWalker(PlacedTextBuilder text, WordStyles styles, ListCounters lists, DocumentOptions options,
    CancellationToken cancellationToken)
{
    private readonly RunReader _runs = new(styles);
    private readonly List<NoteReference> _notes = [];
    private int _paragraphs;
    private int _tables;
    private int _cells;
    private bool _joinsNext;

    /// <summary>Writes what an element holds.</summary>
    /// <param name="parent">The body, a header, a text box.</param>
    /// <param name="place">What its paragraphs are part of; null for the body, whose paragraphs count.</param>
    public void Walk(OpenXmlElement parent, DocumentPlace? place = null)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    WriteParagraph(paragraph, place);
                    break;
                case Table table:
                    WriteTable(table, place);
                    break;
                case AlternateContent choices:
                    if (choices.ChildElements.FirstOrDefault(choice => choice.HasChildren) is { } chosen)
                        Walk(chosen, place);
                    break;
                case SdtProperties or SdtEndCharProperties or SectionProperties or TableCellProperties or CustomXmlProperties:
                    break;
                default:
                    Walk(child, place);
                    break;
            }
        }
    }

    /// <summary>Writes the notes that the text refers to, below it.</summary>
    public void AppendNotes(MainDocumentPart main)
    {
        var written = 0;
        foreach (var note in _notes.ToList())
        {
            OpenXmlElement? found = note.IsEndnote
                ? main.EndnotesPart?.Endnotes?.Elements<Endnote>().FirstOrDefault(one => one.Id?.Value == note.Id)
                : main.FootnotesPart?.Footnotes?.Elements<Footnote>().FirstOrDefault(one => one.Id?.Value == note.Id);
            if (found is null)
                continue;
            var place = new DocumentPlace { Kind = DocumentPlaceKind.Note, Paragraph = note.Paragraph };
            text.Append(FormattableString.Invariant($"〔{++written}〕"), place);
            text.AppendLine(LinesOf(found).Trim(), place);
        }
    }

    private void WriteParagraph(Paragraph paragraph, DocumentPlace? place)
    {
        cancellationToken.ThrowIfCancellationRequested();
        place ??= new() { Kind = DocumentPlaceKind.Paragraph, Paragraph = ++_paragraphs };
        var properties = paragraph.ParagraphProperties;
        if (styles.IsContents(properties?.ParagraphStyleId?.Val?.Value))
            return;
        var read = _runs.Read(paragraph, _paragraphs);
        _notes.AddRange(read.Notes);
        if (!read.HidesAll)
            WriteLine(ListNumber.Join(_joinsNext ? "" : lists.Next(properties), read.Text, keepAlone: false), place,
                IsMarkDeleted(properties));
        foreach (var box in read.TextBoxes)
            Walk(box, new() { Kind = DocumentPlaceKind.TextBox, Paragraph = _paragraphs });
    }

    // A paragraph whose mark was deleted goes on in the next one.
    private void WriteLine(string line, DocumentPlace place, bool goesOn)
    {
        text.Append(line, place);
        if (!goesOn)
            text.Append("\n", place);
        _joinsNext = goesOn;
    }

    private static bool IsMarkDeleted(ParagraphProperties? properties)
        => properties?.ParagraphMarkRunProperties is { } mark
            && (mark.GetFirstChild<Deleted>() is not null || mark.GetFirstChild<MoveFrom>() is not null);

    private void WriteTable(Table table, DocumentPlace? outer)
    {
        var number = ++_tables;
        var grid = TableGrid.Read(table, options.MaxCells - _cells, options.MaxCells);
        _cells += grid.Count;
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            var place = (outer ?? new()) with { Kind = DocumentPlaceKind.Cell, Table = number, Row = row + 1 };
            if (grid.IsLayout)
                grid.Rows[row].ForEach(cell => Walk(cell.Cell, place with { Column = cell.Column + 1 }));
            else
                WriteRow(grid.Rows[row], place);
        }
    }

    private void WriteRow(List<TableGridCell> row, DocumentPlace place)
    {
        // One cell over the whole width heads the rows below it, and has no columns to keep.
        var whole = row.Count == 1;
        var here = place with { Column = 1 };
        if (!whole && row.Count > 0)
            text.Append(new string('\t', row[0].Column), here);
        for (var i = 0; i < row.Count; i++)
        {
            here = place with { Column = row[i].Column + 1 };
            text.Append(row[i].Continues ? "" : LineOf(row[i].Cell), here);
            text.Append(whole ? "" : new string('\t', i + 1 < row.Count ? row[i].Width : row[i].Width - 1), here);
        }

        text.Append("\n", here);
    }

    // A cell is one line, as the reader of tables wants it.
    private string LineOf(TableCell cell)
        => string.Join(' ', LinesOf(cell).Split(['\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private string LinesOf(OpenXmlElement parent)
    {
        var lines = new List<string>();
        foreach (var paragraph in Paragraphs(parent))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var read = _runs.Read(paragraph, _paragraphs);
            _notes.AddRange(read.Notes);
            if (!read.HidesAll)
                lines.Add(ListNumber.Join(lists.Next(paragraph.ParagraphProperties), read.Text, keepAlone: true));
            lines.AddRange(read.TextBoxes.Select(LinesOf));
        }

        return string.Join('\n', lines);
    }

    // Those of the cell and of what it holds, but not of text boxes, which their paragraph brings along.
    private static IEnumerable<Paragraph> Paragraphs(OpenXmlElement parent)
        => parent.ChildElements.SelectMany(child => child is Paragraph paragraph ? [paragraph] : Paragraphs(child));
}
