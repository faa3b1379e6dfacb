using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Readers.Status;
using Rectification.Import.Readers.Totals;
using Rectification.Import.Text;

namespace Rectification.Import.Readers.Findings;

/// <content>Takes a paragraph apart at its labels, and each part for what it is.</content>
internal ref partial struct AnswerReader
{
    private const int LongestDescription = 120;

    private void ReadParts(TextRange paragraph)
    {
        for (var rest = paragraph; ParagraphParts.TryTakeNext(_text, ref rest, out var part);)
        {
            var content = part;
            var unlabelled = LineFacts.TryLabel(_text, part, out var label) ? part.From(label.Range.End) : part;
            _name = label.Range.IsEmpty ? _alone.Range : label.Range;
            if (CollectiveStatus.IsMatch(_text, unlabelled)
                    || (label.Range.IsEmpty && CollectiveStatus.IsMatch(_text, SentenceRanges.Split(_text, part).FirstOrDefault())))
            {
                _context.Painter.Paint(part, SegmentRole.Status);
                // 截至目前，反馈的10个问题均已完成整改 tells how far all have come, and counts them.
                if (ClosingStatement.IsMatch(_text, unlabelled))
                    _context.Summaries.Add(unlabelled);
                // A statement may take several sentences; what stands behind one speaks of what comes next.
                if (!_context.AddCollective(unlabelled))
                    _context.Collective.Add(unlabelled);
                continue;
            }

            if (label.Range.IsEmpty && ClosingStatement.IsMatch(_text, part))
            {
                _context.Painter.Paint(part, SegmentRole.Narrative);
                _context.Summaries.Add(part);
                continue;
            }

            if (!label.Range.IsEmpty)
            {
                _context.Painter.Paint(label.Range, SegmentRole.Label);
                content = unlabelled;
                _mode = AnswerModes.Of(_text, label.Kind, content, _answeredByLabel, _measures.HasRead);
                _alone = content.IsEmpty ? label : default;
            }
            else if (!_alone.Range.IsEmpty)
            {
                // The label has a line of its own.
                (_mode, _alone) = (AnswerModes.Of(_text, _alone.Kind, content, _answeredByLabel, _measures.HasRead), default);
            }
            else if (_mode is LabelKind.Deadline or LabelKind.Responsible or LabelKind.Progress)
            {
                // These take no further paragraph.
                _mode = LabelKind.Measures;
            }

            if (label.Range.IsEmpty && SumsUp(content) is { IsEmpty: false } summary)
            {
                ReadPart(summary, LabelKind.Progress, label);
                content = content.From(summary.End);
                ReadPart(content, ParagraphOpenings.KindOf(_text.Fold(content)) ?? LabelKind.Results, label);
            }
            else if (label.Range.IsEmpty && part.Start == paragraph.Start && !_measures.HasRead && TellsMore(part) && AnnouncesAnswer(rest))
                ReadPart(content, LabelKind.Description, label);
            else if (_mode is LabelKind.Measures or LabelKind.Results && ParagraphOpenings.KindOf(_text.Fold(content)) is { } opening)
                ReadPart(content, opening, label);
            else if (label.Range.IsEmpty && _mode == LabelKind.Measures && IsStatement(content))
                ReadPart(content, LabelKind.Progress, label);
            else
                ReadPart(content, _mode, label);
        }
    }

    // 以上问题均已整改到位。通过这次整改，…: the first sentence tells the status of all, the others what it led to.
    private readonly TextRange SumsUp(TextRange content)
        => _measures.HasRead && SentenceRanges.Split(_text, content).FirstOrDefault() is { IsEmpty: false } first && first.End < content.End
            && SharedStatus.PointsAtAll(_text.Fold(first)) && IsStatement(first)
            ? first
            : default;

    // 泵房多年没有验收。整改措施：… tells more of the problem in front of the label.
    private readonly bool TellsMore(TextRange part)
        => part.Length <= LongestDescription && _text.Fold(part) is var words && !HeadingReader.Enumerates(words)
            && !Wording.OpensWithAction(words) && StatusFinder.FindMeasureCount(_text, part) is null;

    // The term and who answers may stand in front of what was done.
    private readonly bool AnnouncesAnswer(TextRange rest)
    {
        while (ParagraphParts.TryTakeNext(_text, ref rest, out var part) && LineFacts.TryLabel(_text, part, out var label))
        {
            if (label.Kind == LabelKind.Measures
                    || (label.Kind == LabelKind.Progress
                        && !ProgressReader.IsStatus(_text, part.From(label.Range.End), afterMeasures: true)))
                return true;
        }

        return false;
    }

    private void ReadPart(TextRange part, LabelKind kind, Label label)
    {
        if (part.IsEmpty)
            return;

        switch (kind)
        {
            case LabelKind.Measures when label.Range.IsEmpty && _answeredByLabel && _measures.HasRead && FactList.IsMatch(_text, part):
                ReadPart(part, LabelKind.Description, label);
                break;
            case LabelKind.Measures:
                _measures.ReadParagraph(part, labelled: !label.Range.IsEmpty);
                break;
            case LabelKind.Progress:
                if (ProgressReader.Read(_context, part, _answer, _measures.HasRead) is { IsEmpty: false } measures)
                    _measures.ReadParagraph(measures, labelled: true);
                break;
            case LabelKind.Deadline or LabelKind.Responsible when StatusFinder.FindClosing(_text, part) is { } closing:
                // 责任科室：办公室。已完成整改。
                ReadPart(new(closing.Range.Start, part.End), LabelKind.Progress, default);
                ReadPart(part.To(closing.Range.Start), kind, label);
                break;
            case LabelKind.Deadline when DeadlineStatus.Find(_text, part) is { IsEmpty: false } told:
                ReadPart(told, LabelKind.Progress, default);
                ReadPart(part.To(told.Start), kind, label);
                break;
            case LabelKind.Deadline:
                Keep(part, SegmentRole.Deadline);
                _answer.Deadline ??= DeadlineReader.Read(_text, part, _context.Year);
                break;
            case LabelKind.Responsible:
                Keep(part, SegmentRole.Responsible);
                ResponsibilityReader.Read(_text, _name, part, _answer.Responsible);
                break;
            case LabelKind.Results:
                Keep(part, SegmentRole.Result);
                _answer.InPassing ??= StatusFinder.Find(_text, part) ?? StatusFinder.FindClosing(_text, part);
                _answer.AddResult(_text.Write(part));
                break;
            case LabelKind.NextSteps:
                Keep(part, SegmentRole.NextStep);
                _answer.AddNextStep(_text.Write(part));
                break;
            default:
                // What was found is no outcome.
                _context.Painter.Paint(part, SegmentRole.Description);
                _answer.AddDescription(_text.Write(part));
                break;
        }
    }

    private void Keep(TextRange part, SegmentRole role)
    {
        _context.Painter.Paint(part, role);
        _answer.AddOther(_text, part);
    }
}
