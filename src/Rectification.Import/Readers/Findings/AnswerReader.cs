using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Outline;
using Rectification.Import.Readers.Status;
using Rectification.Import.Readers.Totals;
using Rectification.Import.Text;

namespace Rectification.Import.Readers.Findings;

/// <summary>
/// Reads what stands under a problem: its further description, measures, results, next steps, status, deadline and who answers for it.
/// </summary>
internal ref partial struct AnswerReader
{
    private readonly ReadingContext _context;
    private readonly CleanText _text;
    private readonly Answer _answer;
    private MeasureReader _measures;
    private readonly bool _answeredByLabel;
    private LabelKind _mode;
    private TextRange _name; // of the label that announced the part that is read
    private Label _alone; // on a line of its own, its words are still to come

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
    /// <param name="first">The first entry to read; those in front of it introduce the item.</param>
    /// <returns>The answer, to be given back to <see cref="ReadingContext.Answers"/>.</returns>
    public static Answer Read(ReadingContext context, OutlineNode node, TextRange rest, TextRange remark = default, int first = 0)
    {
        var reader = new AnswerReader(context, AnswerShape.AnnouncesMeasures(context.Text, node));
        var mode = reader._mode;
        if (!remark.IsEmpty)
            reader.ReadParagraph(remark);
        if (StartOfAnswer(context.Text, rest, node.Entries.Count > first) is var start && start > rest.Start)
        {
            reader._mode = LabelKind.Description;
            reader.ReadParagraph(rest.To(start));
            rest = rest.From(start);
        }

        if (!rest.IsEmpty)
        {
            reader._mode = AnswerShape.AnswersItself(context.Text, node, rest, reader._answeredByLabel)
                || StatusFinder.FindMeasureCount(context.Text, rest) is not null ? LabelKind.Measures : LabelKind.Description;
            reader.ReadParagraph(rest);
        }

        reader._mode = mode;
        reader.ReadEntries(node, first);
        reader._measures.Close();
        reader._answer.InPassing ??= reader._measures.Closing;
        reader._answer.Complete(context);
        return reader._answer;
    }

    // …列支误餐费。采取了3项措施，其中，已完成3项：… and 原因是监管没有跟上。整改中，…: what stands in front tells more of the problem.
    // 一是…；二是…。采取2项措施，已完成2项。 closes the answer.
    private static int StartOfAnswer(CleanText text, TextRange rest, bool goesOn)
    {
        if (HeadingReader.Enumerates(text.Fold(rest)))
            return rest.Start;
        foreach (var sentence in SentenceRanges.Split(text, rest).Skip(1))
        {
            var isLast = sentence.End == rest.End && !goesOn;
            if ((!isLast && StatusFinder.FindMeasureCount(text, rest.From(sentence.Start)) is not null)
                    || (ParagraphOpenings.SpeaksOfTheWork(text.Fold(sentence)) && !Wording.OpensWithAction(text.Fold(rest))))
                return sentence.Start;
        }

        return rest.Start;
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
            (_mode, _alone) = (LabelKind.Measures, default);
            paragraph = paragraph.From(opening.Whole.End);
        }
        else if (OpensWithStatus(paragraph) is { IsEmpty: false } sentence)
        {
            // "已完成整改。核清结余成因…"; what a label tells behind it goes before it.
            TakeClosing(sentence, yields: true);
            paragraph = paragraph.From(sentence.Whole.End);
            if (paragraph.IsEmpty)
                return;
        }

        if (HeadingRemark.Find(_text, Sentences.TrimEnd(_text, paragraph)) is { IsEmpty: false } remark)
        {
            // "…。（责任领导：某某；完成情况：已完成）" closes the paragraph with its labels.
            _context.Painter.Paint(new(remark.Start - 1, remark.End + 1), SegmentRole.Label);
            if (remark.Start - 1 > paragraph.Start)
                ReadParts(paragraph.To(remark.Start - 1));
            var labelled = HeadingRemark.BehindStatus(_text, remark) is { IsEmpty: false } behind ? behind : remark;
            ReadParts(remark.To(labelled.Start));
            ReadParts(labelled);
            _mode = LabelKind.Measures;
            return;
        }

        if (HeadingRemark.FindStatus(_text, paragraph) is { IsEmpty: false } status && !AddsToStatus(paragraph, status))
        {
            TakeClosing(status, yields: status.Whole.Start == paragraph.Start);
            paragraph = paragraph.To(status.Whole.Start);
        }

        ReadParts(paragraph);
    }

    private readonly ClosingWords OpensWithStatus(TextRange paragraph)
        => _mode == LabelKind.Measures && _alone.Range.IsEmpty && !_measures.HasRead && _answer.Status is null
            ? OpeningStatus.FindSentence(_text, paragraph)
            : default;

    // 整改状态：整改中（6月底前完成）: what stands in front of the brackets is the status. 整改期限——立行立改 is closed by the dash.
    private readonly bool AddsToStatus(TextRange paragraph, ClosingWords status)
        => LineFacts.TryLabel(_text, paragraph, out var label) && (label.Range.End > status.Whole.Start
            || (label.Kind is LabelKind.Progress or LabelKind.Status or LabelKind.Results && label.Range.End < status.Whole.Start
                && StatusReader.IsStatus(_text, new(label.Range.End, status.Whole.Start))));

    // "…。（已完成）" closes the paragraph with the status.
    private readonly void TakeClosing(ClosingWords status, bool yields = false)
    {
        _context.Painter.Paint(status.Whole, SegmentRole.Status);
        if (_answer.Status is not null)
            return;
        _answer.Status = StatusReader.ReadAny(_text, status.Words);
        // （取得实效） as a line of its own in front of 整改进展：已完成 was a name.
        if (yields)
            _answer.InPassing = new(_answer.Status, status.Words, status.Words);
        _answer.Deadline ??= DeadlineReader.FindInStatus(_text, status.Words, _context.Year, _context.Dates);
    }
}
