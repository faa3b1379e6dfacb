using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Lines.Tables;
using Rectification.Import.Readers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Readers.Findings;

/// <summary>The cells of a row are read as what stands behind a label; the header is the label.</summary>
internal ref partial struct AnswerReader
{
    private const int LongestStage = 12;

    /// <summary>Reads the cells of a row that answer its problem.</summary>
    /// <param name="context">The notice.</param>
    /// <param name="row">The row.</param>
    /// <returns>The answer, to be given back to <see cref="ReadingContext.Answers"/>.</returns>
    public static Answer Read(ReadingContext context, TableRow row)
    {
        var reader = new AnswerReader(context, answeredByLabel: false);
        // What stands in a column of its own is the status, whatever the measures say of theirs.
        foreach (var cell in row.Cells.Where(cell => IsStatus(context.Text, cell)))
            reader.ReadStatus(cell);
        foreach (var cell in row.Cells.Where(cell => !IsStatus(context.Text, cell)))
            reader.ReadCell(cell);
        reader._measures.Close();
        return reader._answer;
    }

    private static bool IsStatus(CleanText text, TableCell cell)
    {
        var words = text.Fold(cell.Range).TrimEnd('。');
        if (cell.Column.Kind is not (ColumnKind.Progress or ColumnKind.Measures) || cell.Paragraphs.Count > 1 || words.Contains('。'))
            return false;
        // In a column of its own a few words that name a stage are one: 未销号, 完成80%.
        return Tick.IsMatch(words) || ProgressReader.IsStatus(text, cell.Range)
            || (cell.Column.Kind == ColumnKind.Progress && words.Length <= LongestStage && StatusStages.Of(words) != default);
    }

    private readonly void ReadStatus(TableCell cell)
    {
        if (Tick.IsMatch(_text.Fold(cell.Range)))
        {
            _context.Painter.Paint(cell.Range, SegmentRole.Status);
            _answer.Status ??= Tick.Read(_text, cell.Range, cell.Column.Name);
        }
        else
        {
            ProgressReader.Read(_context, cell.Range, _answer, afterMeasures: true);
        }
    }

    private void ReadCell(TableCell cell)
    {
        switch (cell.Column.Kind)
        {
            case ColumnKind.Measures or ColumnKind.Progress:
                ReadMeasures(cell);
                break;
            case ColumnKind.Department or ColumnKind.Person:
                foreach (var paragraph in cell.Paragraphs)
                {
                    Keep(paragraph, SegmentRole.Responsible);
                    ResponsibilityReader.ReadCell(_text, cell.Column.Name, paragraph, _answer.Responsible);
                }

                break;
            case ColumnKind.Deadline:
                ReadPart(cell.Range, LabelKind.Deadline, default);
                break;
            case ColumnKind.Results:
                ReadParagraphs(cell, LabelKind.Results);
                break;
            case ColumnKind.NextSteps:
                ReadParagraphs(cell, LabelKind.NextSteps);
                break;
            case ColumnKind.Description or ColumnKind.Remark:
                ReadParagraphs(cell, LabelKind.Description);
                break;
            default:
                // The number, the aspect and the problem are the heading.
                break;
        }
    }

    private void ReadParagraphs(TableCell cell, LabelKind kind)
    {
        foreach (var paragraph in cell.Paragraphs)
            ReadPart(paragraph, kind, default);
    }

    // The first marker tells which style numbers the measures; what has none, or another, goes on with the one above it.
    private void ReadMeasures(TableCell cell)
    {
        // Whatever column it stands in, a cell never goes on with another one.
        _measures.Close();
        _measures = new MeasureReader(_context, _answer);
        var style = MarkerStyle.None;
        for (var i = 0; i < cell.Paragraphs.Count; i++)
        {
            var paragraph = i == 0 ? AfterStatus(cell.Paragraphs[0]) : cell.Paragraphs[i];
            if (paragraph.IsEmpty)
                continue;
            _mode = LabelKind.Measures;
            var found = LineFacts.TryMarker(_text, paragraph, out var marker) ? marker.Style : MarkerStyle.None;
            style = style == MarkerStyle.None ? found : style;
            if (_measures.HasRead
                    && (style == MarkerStyle.None
                        ? GoesOn(cell.Paragraphs[i - 1], paragraph)
                        : found != style && !SpeaksOfProblem(new() { Range = paragraph })))
                _measures.Extend(paragraph);
            else if (style == MarkerStyle.None || cell.Paragraphs.Count == 1 || SpeaksOfProblem(new() { Range = paragraph }))
                ReadParagraph(paragraph);
            else
                ReadItems(paragraph, marker);
        }
    }

    // 已完成。印发办法2份。 says how far it has come, then what was done.
    private readonly TextRange AfterStatus(TextRange paragraph)
        => ProgressReader.IsStatus(_text, paragraph) ? ProgressReader.Read(_context, paragraph, _answer, afterMeasures: false) : paragraph;

    // A line that was broken in mid-sentence; without punctuation, an action opens the next measure.
    private readonly bool GoesOn(TextRange above, TextRange paragraph)
        => _text.Folded[above.End - 1] is '，' or '、'
            || (_text.Folded[above.End - 1] is not ('。' or '；' or '！' or '：') && !Wording.OpensWithAction(_text.Fold(paragraph)));

    // 1.…。2.… on one line are two.
    private void ReadItems(TextRange paragraph, Marker marker)
    {
        var markers = _context.Markers.All;
        InlineMarkers.Find(_text, paragraph, markers);
        var items = markers is [var first, ..] && first == marker ? Enumeration.From(markers, 0) : [marker];
        for (var i = 0; i < items.Count; i++)
            _measures.AddListItem(items[i], new(items[i].Range.Start, i + 1 < items.Count ? items[i + 1].Range.Start : paragraph.End));
    }
}
