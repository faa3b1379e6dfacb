using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Outline;
using Rectification.Import.Readers.Status;
using Rectification.Import.Readers.Totals;
using Rectification.Import.Text;

namespace Rectification.Import.Readers.Findings;

/// <summary>Reads what stands under a problem: its further description, measures, results, next steps, status, deadline and who answers for it.</summary>
internal ref partial struct AnswerReader
{
    private readonly ReadingContext _context;
    private readonly CleanText _text;
    private readonly Answer _answer;
    private MeasureReader _measures;
    private readonly bool _answeredByLabel;
    private LabelKind _mode;
    private LabelKind? _alone; // the label on a line of its own whose words are still to come

    private AnswerReader(ReadingContext context, bool answeredByLabel)
    {
        _context = context;
        _text = context.Text;
        _answer = context.Answers.Rent();
        _measures = new MeasureReader(context, _answer);
        // Where a label announces the measures, what stands before it still tells of the problem.
        _mode = answeredByLabel ? LabelKind.Description : LabelKind.Measures;
        _answeredByLabel = answeredByLabel;
    }

    /// <summary>Reads everything under an item.</summary>
    /// <param name="context">The notice.</param>
    /// <param name="node">The item.</param>
    /// <param name="rest">The rest of the item's own paragraph; empty where it is all heading.</param>
    /// <param name="remark">Labelled words the heading holds in brackets; empty where it holds none.</param>
    /// <returns>The answer, to be given back to <see cref="ReadingContext.Answers"/>.</returns>
    public static Answer Read(ReadingContext context, OutlineNode node, TextRange rest, TextRange remark = default)
    {
        var reader = new AnswerReader(context, AnswerShape.AnnouncesMeasures(context.Text, node));
        var mode = reader._mode;
        if (!remark.IsEmpty)
            reader.ReadParagraph(remark);
        if (!rest.IsEmpty)
        {
            reader._mode = AnswerShape.AnswersItself(context.Text, node, node.Words, rest) ? LabelKind.Measures : LabelKind.Description;
            reader.ReadParagraph(rest);
        }

        reader._mode = mode;
        reader.ReadEntries(node.Entries);
        reader._measures.Close();
        reader._answer.InPassing ??= reader._measures.Closing;
        reader._answer.Settle(context);
        return reader._answer;
    }

    private void ReadEntries(List<OutlineEntry> entries)
    {
        var firstNode = entries.FindIndex(entry => entry.Node is not null);
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Node is { Kind: NodeKind.Measure } plan && IsPlan(entries, i))
                ReadPart(plan.Range, LabelKind.NextSteps, default);
            else if (entries[i].Node is { Kind: NodeKind.Measure } measure)
                ReadListItem(measure);
            else if (entries[i].Node is { } issue)
                _answer.Add(IssueReader.Read(_context, issue));
            else if (firstNode > i && entries[firstNode].Node!.Kind == NodeKind.Issue && TellsOfParts(entries[i]))
                ReadPart(entries[i].Range, LabelKind.Description, default);
            else if (i + 1 < entries.Count && LeadsIn(entries[i], entries[i + 1]))
                _measures.LeadIn(entries[i].Range);
            else
                ReadEntry(entries[i]);
        }
    }

    // 整改进展：正在整改。 with a list on the lines below, where the measures stand in front of it.
    private readonly bool IsPlan(List<OutlineEntry> entries, int index)
    {
        var at = index - 1;
        while (at >= 0 && entries[at].Node is not null)
            at--;
        // The label may have a line of its own.
        if (at > 0 && entries[at].Label is null && entries[at - 1].Label is { } alone && alone.Range.End == entries[at - 1].Range.End)
            at--;
        return at > 0 && entries[at].Label is { Kind: LabelKind.Progress or LabelKind.Status } && _mode == LabelKind.Progress && _measures.HasRead;
    }

    // A paragraph that names what is wrong, above the parts of the problem, tells more of it.
    private readonly bool TellsOfParts(OutlineEntry entry)
    {
        if (_measures.HasRead || _mode != LabelKind.Measures || entry.Label is not null)
            return false;
        var words = _text.Fold(SentenceRanges.Split(_text, entry.Range).First());
        return words.Length == entry.Range.Length && Wording.NamesProblem(words) && !HeadingReader.Enumerates(words)
            && Wording.OpensWithAction(words) == words.StartsWith("经", StringComparison.Ordinal);
    }

    // A paragraph that only introduces the list of measures below it.
    private bool LeadsIn(OutlineEntry entry, OutlineEntry next)
    {
        if (_measures.HasRead || next.Node is not { Kind: NodeKind.Measure, Marker.Number: 1 } || SpeaksOfProblem(entry))
            return false;
        InlineMarkers.Find(_text, entry.Range, _context.Markers.All);
        return _context.Markers.All.Count == 0;
    }

    // A label, 下一步，… or 该问题已整改到位。 is no measure and goes on with none.
    private bool SpeaksOfProblem(OutlineEntry entry)
        => entry.Label is not null || _mode != LabelKind.Measures || ParagraphOpenings.KindOf(_text.Fold(entry.Range)) is not null
            || IsStatement(entry.Range) || !OpeningStatus.Find(_text, entry.Range).IsEmpty || CollectiveStatus.IsOne(_text, entry.Range) || HeadingRemark.IsParagraph(_text, entry.Range) || ClosingStatement.IsOne(_text, entry.Range);

    // 该问题已整改到位。 says so anywhere, 已完成整改。 only behind what was done.
    private readonly bool IsStatement(TextRange paragraph) => _text.Forms.StatusPlaces.Contains(paragraph.Start) || StatusReader.IsStatement(_text, paragraph, _measures.HasRead);

    private void ReadListItem(OutlineNode node)
    {
        (_mode, _alone) = (LabelKind.Measures, null);
        var status = HeadingRemark.FindStatus(_text, node.Range);
        _measures.AddListItem(node.Marker, status.IsEmpty ? node.Range : node.Range.To(status.Whole.Start));
        if (!status.IsEmpty)
            TakeClosing(status);
        // What stands under the last item of a list may speak of the problem, not of the item.
        foreach (var entry in node.Entries)
        {
            if (entry.Node is { } nested)
                ReadNested(nested);
            else if (SpeaksOfProblem(entry))
                ReadEntry(entry);
            else
                _measures.Extend(entry.Range);
        }
    }

    private void ReadNested(OutlineNode node)
    {
        _measures.Extend(node.Range);
        foreach (var entry in node.Entries)
        {
            if (entry.Node is { } nested)
                ReadNested(nested);
            else if (entry.Label is not null)
                ReadEntry(entry);
            else
                _measures.Extend(entry.Range);
        }
    }

    private void ReadEntry(OutlineEntry entry)
    {
        _context.Painter.Paint(entry.Number, SegmentRole.Label);
        ReadParagraph(entry.Range);
    }

    private void ReadParagraph(TextRange paragraph)
    {
        if (OpeningStatus.Find(_text, paragraph) is { IsEmpty: false } opening)
        {
            // "【已办结】一是…" opens the answer with the status.
            TakeClosing(opening);
            (_mode, _alone) = (LabelKind.Measures, null);
            paragraph = paragraph.From(opening.Whole.End);
        }

        if (HeadingRemark.Find(_text, Sentences.TrimEnd(_text, paragraph)) is { IsEmpty: false } remark)
        {
            // "…。（责任领导：某某；完成情况：已完成）" closes the paragraph with its labels.
            _context.Painter.Paint(new(remark.Start - 1, remark.End + 1), SegmentRole.Label);
            if (remark.Start - 1 > paragraph.Start)
                ReadParts(paragraph.To(remark.Start - 1));
            ReadParts(remark);
            _mode = LabelKind.Measures;
            return;
        }

        if (HeadingRemark.FindStatus(_text, paragraph) is { IsEmpty: false } status)
        {
            TakeClosing(status);
            paragraph = paragraph.To(status.Whole.Start);
        }

        ReadParts(paragraph);
    }

    // "…。（已完成）" closes the paragraph with the status.
    private readonly void TakeClosing(ClosingWords status)
    {
        _context.Painter.Paint(status.Whole, SegmentRole.Status);
        _answer.Status ??= StatusReader.ReadAny(_text, status.Words);
        _answer.Deadline ??= DeadlineReader.FindInStatus(_text, status.Words, _context.Year, _context.Dates);
    }
}
