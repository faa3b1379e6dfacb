using Rectification.Import.Outline;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers;

/// <summary>Reads measures out of paragraphs: each item of an enumeration is one, and so is a paragraph that enumerates nothing.</summary>
internal sealed class MeasureReader(ReadingContext context, Answer answer)
{
    private const int LongestTopic = 24;

    private readonly CleanText _text = context.Text;
    private bool _listOpen;        // the last measure is an item of a list, and paragraphs without a topic of their own belong to it
    private Marker _last;
    private TextRange _lastRange;

    /// <summary>Reads a paragraph of measures.</summary>
    /// <param name="paragraph">The paragraph without its label.</param>
    /// <param name="labelled">Whether a label announced it; then it never continues what stands before.</param>
    public void ReadParagraph(TextRange paragraph, bool labelled)
    {
        var body = SkipStatement(SkipTopic(paragraph));
        var markers = InlineMarkers.Find(_text, body);
        var items = Enumeration.Outermost(markers, atStart: markers.Count > 0 && markers[0].Range.Start == body.Start);
        if (items.Count > 0)
        {
            ReadItems(body, items);
            if (paragraph.Start < items[0].Range.Start)
                PaintLeadIn(paragraph.To(items[0].Range.Start));
        }
        else if (_listOpen && !labelled && body == paragraph)
        {
            ContinueList(body, markers);
        }
        else
        {
            if (paragraph.Start < body.Start)
                PaintLeadIn(paragraph.To(body.Start));
            Add(default, body);
            _listOpen = false;
        }
    }

    /// <summary>Adds an item that has a line of its own.</summary>
    public void AddListItem(OutlineNode node)
    {
        Add(node.Marker, node.Range);
        _listOpen = true;
    }

    /// <summary>Takes a further paragraph into the last measure.</summary>
    public void Extend(TextRange paragraph)
    {
        if (answer.Measures.Count == 0)
        {
            Add(default, paragraph);
            return;
        }

        answer.Measures.RemoveAt(answer.Measures.Count - 1);
        Add(_last, new(_lastRange.Start, paragraph.End));
    }

    private void ReadItems(TextRange body, List<Marker> items)
    {
        for (var i = 0; i < items.Count; i++)
            Add(items[i], new(items[i].Range.Start, i + 1 < items.Count ? items[i + 1].Range.Start : body.End));
        // A topic in front of the list means that the next topic is a measure of its own.
        _listOpen = items[0].Range.Start == body.Start;
    }

    // "三是…" at the start of a paragraph goes on counting; anything else is part of the last item.
    private void ContinueList(TextRange body, List<Marker> markers)
    {
        if (markers.Count > 0 && markers[0].Style == _last.Style && markers[0].Number == _last.Number + 1)
        {
            var items = Enumeration.From(markers, 0);
            if (body.Start < items[0].Range.Start)
                Extend(body.To(items[0].Range.Start));
            ReadItems(body.From(items[0].Range.Start), items);
            _listOpen = true;
        }
        else
        {
            Extend(body);
        }
    }

    private void Add(Marker marker, TextRange range)
    {
        context.Painter.Paint(range, SegmentRole.Measure);
        (_last, _lastRange) = (marker, range);
        var words = marker.Range.IsEmpty ? range : range.From(marker.Range.End);
        answer.Measures.Add(new()
        {
            Marker = marker.Range.IsEmpty ? null : _text.Write(marker.Range),
            Text = _text.Write(words),
            Source = _text.ToSource(range),
        });
    }

    private void PaintLeadIn(TextRange range)
    {
        context.Painter.Paint(range, SegmentRole.Narrative);
        answer.Others.Add(range);
    }

    // "融资服务方面：" names a topic in front of its measures.
    private TextRange SkipTopic(TextRange paragraph)
    {
        var words = _text.Fold(paragraph);
        var colon = words[..Math.Min(words.Length, LongestTopic)].IndexOf('：');
        return colon > 2 && words[..colon].EndsWith("方面", StringComparison.Ordinal) ? paragraph.From(paragraph.Start + colon + 1) : paragraph;
    }

    // "采取了3项措施，其中，已完成3项：" counts the measures that follow.
    private TextRange SkipStatement(TextRange paragraph)
    {
        var words = _text.Fold(paragraph);
        var colon = words[..Math.Min(words.Length, 60)].IndexOf('：');
        return colon > 2 && words.StartsWith("采取", StringComparison.Ordinal) && words[..colon].Contains("项措施", StringComparison.Ordinal)
            ? paragraph.From(paragraph.Start + colon + 1)
            : paragraph;
    }
}
