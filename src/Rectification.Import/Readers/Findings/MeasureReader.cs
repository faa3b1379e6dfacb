using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Outline;
using Rectification.Import.Text;

namespace Rectification.Import.Readers.Findings;

/// <summary>Reads measures out of paragraphs: each item of an enumeration is one, and so is a paragraph that enumerates nothing.</summary>
internal ref partial struct MeasureReader(ReadingContext context, Answer answer)
{
    private const int ShortestStatement = 6;

    private readonly CleanText _text = context.Text;
    private readonly MarkerLists _lists = context.Markers;
    private readonly List<Marker> _markers = context.Markers.All;
    private bool _listOpen;        // the last measure is an item of a list, and paragraphs without a topic of their own belong to it
    private Marker _last;
    private TextRange? _lastRange; // of the measure that further paragraphs may still extend
    private FoundStatus? _closing; // that the last measure closed with
    private int _closings;

    /// <summary>The number that the line below the paragraph begins with, where that is an item of a list; else the default.</summary>
    public Marker Next { get; set; }

    /// <summary>Whether a measure was read.</summary>
    public bool HasRead => _lastRange is not null;

    /// <summary>The status that closes all measures; null where none does, or one measure after the other closes with its own.</summary>
    public FoundStatus? Closing => _closings == 1 ? _closing : null;

    /// <summary>Reads a paragraph of measures.</summary>
    /// <param name="paragraph">The paragraph without its label.</param>
    /// <param name="labelled">Whether a label announced it; then it never continues what stands before.</param>
    public void ReadParagraph(TextRange paragraph, bool labelled)
    {
        var group = LineFacts.TryMarker(_text, paragraph, out var number) && !number.IsListWord ? number : default;
        InlineMarkers.Find(_text, paragraph, _markers);
        // （1）…（2）… in one paragraph are the items themselves; （1）一是…二是… only numbers a group of them.
        var isItem = group.Number == 1 && _markers.Count > 0 && Enumeration.From(_markers, 0).Count > 1;
        var body = SkipStatement(SkipTopic(group.Range.IsEmpty || isItem ? paragraph : paragraph.From(group.Range.End)));
        if (paragraph.Start < body.Start)
            ForgetMarkersBefore(body.Start);
        var items = _lists.Items;
        Enumeration.Outermost(_markers, 0, int.MaxValue, atStart: _markers.Count > 0 && _markers[0].Range.Start == body.Start, items);
        if (items.Count == 0 && Next.Number == 2 && FirstOfNext() is { Range.IsEmpty: false } first)
            items.Add(first);
        if (items.Count > 0 && MayNest && ListedProblems.AreNamed(_text, body, items))
        {
            ReadProblems(body, items);
        }
        else if (items.Count > 0)
        {
            ReadItems(body, items);
            if (paragraph.Start < items[0].Range.Start)
                LeadIn(paragraph.To(items[0].Range.Start));
        }
        else if (_listOpen && !labelled && body == paragraph)
        {
            ContinueList(body);
        }
        else
        {
            if (paragraph.Start < body.Start)
                LeadIn(paragraph.To(body.Start));
            Add(group, group.Range.IsEmpty ? body : paragraph);
            _listOpen = false;
        }
    }

    /// <summary>Adds an item that has a line of its own.</summary>
    public void AddListItem(Marker marker, TextRange range)
    {
        Add(marker, range);
        _listOpen = true;
    }

    /// <summary>Reads a stretch that only introduces measures.</summary>
    public void LeadIn(TextRange range)
    {
        context.Painter.Paint(range, SegmentRole.Narrative);
        answer.AddOther(_text, range);
    }

    /// <summary>Takes a further paragraph into the last measure.</summary>
    public void Extend(TextRange paragraph)
    {
        if (_lastRange is not { } last)
        {
            Add(default, paragraph);
            return;
        }

        var further = new TextRange(last.End, paragraph.End);
        _lastRange = new(last.Start, paragraph.End);
        context.Painter.PaintOn(further, SegmentRole.Measure);
        Take(StatusFinder.Find(_text, further));
    }

    /// <summary>Takes down the last measure, when nothing can extend it any more.</summary>
    public void Close()
    {
        // Behind 采取了3项措施： nothing may follow.
        if (_lastRange is not { IsEmpty: false } range)
            return;
        var words = _last.Range.IsEmpty ? range : range.From(_last.Range.End);
        _closing = StatusFinder.FindClosing(_text, words);
        _closings += _closing is null ? 0 : 1;
        var details = MeasureDetailReader.Read(context, words);
        answer.Add(new Measure
        {
            Marker = _last.WrittenIn(_text),
            Text = _text.Write(words),
            Dates = details.Dates,
            Documents = details.Documents,
            Outcomes = details.Outcomes,
            Source = _text.ToSource(range),
        });
    }

    private void Add(Marker marker, TextRange range)
    {
        Close();
        context.Painter.Paint(range, SegmentRole.Measure);
        (_last, _lastRange) = (marker, range);
        Take(StatusFinder.Find(_text, marker.Range.IsEmpty ? range : range.From(marker.Range.End)));
    }

    private readonly void Take(FoundStatus? found)
    {
        if (found is null || answer.Status is not null)
            return;
        answer.Status = found.Value.Status;
        answer.InPassing = found;
    }

    // 做了以下工作：一是换泵。 with 二是… on the line below.
    private readonly Marker FirstOfNext()
    {
        foreach (var marker in _markers)
        {
            if (marker.Number == 1 && marker.IsLike(Next) && marker.Range.Start > 0
                    && _text.Folded[marker.Range.Start - 1] is '：' or '。' or '\n')
                return marker;
        }

        return default;
    }

    private void ForgetMarkersBefore(int start) => _markers.RemoveAll(marker => marker.Range.Start < start);

    // "融资服务方面：" names a topic in front of its measures.
    private TextRange SkipTopic(TextRange paragraph)
        => paragraph.From(paragraph.Start + Wording.LengthOfTopic(_text.Fold(paragraph)));

    // "采取了3项措施，其中，已完成3项：" counts the measures that follow, and is the status where no other is given.
    private TextRange SkipStatement(TextRange paragraph)
    {
        if (paragraph.Length < ShortestStatement || StatusFinder.FindMeasureCount(_text, paragraph) is not { } found)
            return paragraph;

        answer.Status ??= found.Status;
        var end = found.Range.End;
        while (end < paragraph.End && _text.Folded[end] is '：' or '。' or '；')
            end++;
        return paragraph.From(end);
    }
}
