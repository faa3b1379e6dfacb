using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Outline;
using Rectification.Import.Readers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Readers.Findings;

/// <content>Tells what each paragraph and item under a problem is before it is read: measure, lead-in, plan or a word on the problem
/// itself.</content>
internal ref partial struct AnswerReader
{
    private const int LongestLeadIn = 40;

    private void ReadEntries(OutlineNode node, int first)
    {
        var entries = node.Entries;
        var lastParagraph = -1;
        for (var i = 0; i < entries.Count; i++)
        {
            lastParagraph = entries[i].Node is null ? i : lastParagraph;
            if (i < first)
                continue;
            _mode = AnswersDescription(entries, i) ? LabelKind.Measures : _mode;
            _measures.Next = i + 1 < entries.Count && entries[i + 1].Node is { Kind: NodeKind.Measure } below ? below.Marker : default;
            if (entries[i].Node is { Kind: NodeKind.Measure } plan && IsPlan(entries, lastParagraph))
                ReadPart(plan.Range, LabelKind.NextSteps, default);
            else if (entries[i].Node is { Kind: NodeKind.Measure } measure)
                ReadListItem(measure);
            else if (entries[i].Node is { } issue)
                _answer.Add(IssueReader.Read(_context, issue));
            else if (node.FirstNode > i && entries[node.FirstNode].Node!.Kind == NodeKind.Issue && TellsOfParts(entries[i]))
                ReadPart(entries[i].Range, LabelKind.Description, default);
            else if (i + 1 < entries.Count && LeadsIn(entries[i], entries[i + 1]))
                _measures.LeadIn(entries[i].Range);
            else if (i + 1 < entries.Count && AnnouncesList(entries[i], entries[i + 1]))
                ReadAnnouncement(entries[i]);
            else
                ReadEntry(entries[i]);
        }
    }

    // 具体表现：… with what was done in a paragraph below, which no label announces.
    private readonly bool AnswersDescription(List<OutlineEntry> entries, int index)
        => _mode == LabelKind.Description && !_answeredByLabel && _alone.Range.IsEmpty
            && entries[index].Node is null && AnswerShape.IsAnswer(_text, entries[index])
            && (HeadingReader.OpensAnswer(_text.Fold(entries[index].Range)) || AnswerShape.IsLast(_text, entries, index));

    // 整改进展：正在整改。 with a list on the lines below, where the measures stand in front of it.
    private readonly bool IsPlan(List<OutlineEntry> entries, int above)
    {
        var at = above;
        // The label may have a line of its own.
        if (at > 0 && entries[at].Label is null && entries[at - 1].Label is { } alone && alone.Range.End == entries[at - 1].Range.End)
            at--;
        return at > 0 && entries[at].Label is { Kind: LabelKind.Progress or LabelKind.Status } && _mode == LabelKind.Progress
            && _measures.HasRead;
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

    // 整改情况：整改中，我们抓住3个“关口”。 with 一是… on the next line.
    private readonly bool AnnouncesList(OutlineEntry entry, OutlineEntry next)
        => !_measures.HasRead && next.Label is null
            && (entry.Label ?? _alone).Kind is LabelKind.Measures or LabelKind.Progress or LabelKind.Status
            && IsAnnouncement(WithoutLabel(entry))
            && (next.Node is { Kind: NodeKind.Measure, Marker.Number: 1 }
                || (next.Node is null && LineFacts.TryMarker(_text, next.Range, out var marker) && marker.Number == 1));

    private static TextRange WithoutLabel(OutlineEntry entry) => entry.Label is { } label ? entry.Range.From(label.Range.End) : entry.Range;

    // It tells how many items follow, or ends with a colon: 按照方案，逐项落实如下：.
    private readonly bool IsAnnouncement(TextRange words)
        => !words.IsEmpty && !LineFacts.TryMarker(_text, words, out _)
            && (ListAnnouncement.IsMatch(_text.Fold(words))
                || (_text.Folded[words.End - 1] == '：' && words.Length <= LongestLeadIn && _text.Fold(words).IndexOfAny('。', '；') < 0));

    private void ReadAnnouncement(OutlineEntry entry)
    {
        _context.Painter.Paint(entry.Number, SegmentRole.Label);
        if (entry.Label is { } label)
            _context.Painter.Paint(label.Range, SegmentRole.Label);
        _measures.LeadIn(WithoutLabel(entry));
        (_mode, _alone) = (LabelKind.Measures, default);
    }

    // A label, 下一步，… or 该问题已整改到位。 is no measure and goes on with none.
    private bool SpeaksOfProblem(OutlineEntry entry)
        => entry.Label is not null || _mode != LabelKind.Measures || !OpeningStatus.Find(_text, entry.Range).IsEmpty
            || !OpensWithStatus(entry.Range).IsEmpty
            || AnswerShape.SpeaksOfProblem(_text, entry.Range, _measures.HasRead);

    private readonly bool IsStatement(TextRange paragraph) => AnswerShape.IsStatement(_text, paragraph, _measures.HasRead);

    private void ReadListItem(OutlineNode node)
    {
        (_mode, _alone) = (LabelKind.Measures, default);
        var item = node.Range.To(LabelledEnd(node));
        var status = HeadingRemark.FindStatus(_text, item);
        _measures.AddListItem(node.Marker, status.IsEmpty ? item : item.To(status.Whole.Start));
        if (!status.IsEmpty)
            TakeClosing(status);
        if (item.End < node.Range.End)
            ReadParagraph(node.Range.From(item.End));
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

    // （2）修复漏点4处。完成情况：已完成。 closes the list with what is said of the problem; where the items in front do so too, each speaks of itself.
    private readonly int LabelledEnd(OutlineNode node)
        => node.Parent is { } above && above.Children[^1] == node
            && (above.Children.Count == 1 || LabelStart(above.Children[^2]) == above.Children[^2].Range.End)
                ? LabelStart(node)
                : node.Range.End;

    private readonly int LabelStart(OutlineNode node)
    {
        if (HeadingRemark.Find(_text, Sentences.TrimEnd(_text, node.Words)) is { IsEmpty: false } remark
                && remark.Start - 1 > node.Words.Start)
            return remark.Start - 1;
        var rest = node.Words;
        while (ParagraphParts.TryTakeNext(_text, ref rest, out _))
        {
            if (!rest.IsEmpty && LineFacts.TryLabel(_text, rest, out var label) && label.Kind != LabelKind.Measures)
                return rest.Start;
        }

        return node.Range.End;
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
}
