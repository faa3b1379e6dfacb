using System.Globalization;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Outline;
using Rectification.Import.Readers.Status;
using Rectification.Import.Text;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Import.Readers.Findings;

/// <summary>Reads a problem with everything that stands under it.</summary>
internal static class IssueReader
{
    private static readonly Func<int, string>[] NumberForms =
    [
        number => number.ToString(CultureInfo.InvariantCulture), number => ChineseNumeral.Format(number),
    ];

    public static Issue Read(ReadingContext context, OutlineNode node, IssueKind? kind = null)
    {
        var text = context.Text;
        var (heading, rest) = HeadingSplitter.Split(text, node);
        context.Painter.Paint(node.Range, SegmentRole.Issue);
        var nested = AnswerShape.AnnouncesMeasures(text, node) ? SubProblems.Find(text, node, context.Markers) : [];
        if (nested.Count > 0)
        {
            var first = nested[0].Range.Start;
            heading = Sentences.TrimEnd(text, heading.To(Math.Min(heading.End, first)), node.Marker.Range);
            rest = !rest.IsEmpty && rest.Start < first ? rest.To(first) : default;
        }

        foreach (var (before, slip) in node.Slips)
            context.Findings.Add(ImportFinding.Of(Rules.NumberingOutOfOrder, text.ToSource(slip.Range), text.Write(before.Range),
                text.Write(slip.Range), "otherStyle", NextOf(text, before)));
        var said = StatusOf(text, heading, node.Marker);
        context.Painter.Paint(said, SegmentRole.Status);
        var answer = AnswerReader.Read(context, node, rest, HeadingRemark.Find(text, heading));
        var issue = new Issue
        {
            Number = node.Marker.WrittenIn(text),
            Title = text.Write(heading.From(node.Marker.Range.End)),
            Kind = kind ?? IssueKind.Problem,
            Description = answer.Description,
            Status = answer.Status ?? (said.IsEmpty ? null : StatusReader.ReadAny(text, said)),
            Deadline = answer.Deadline,
            Responsible = answer.Responsible.Made,
            Measures = answer.Measures,
            Results = answer.Results,
            NextSteps = answer.NextSteps,
            Issues = nested.Count == 0 ? answer.Issues : ReadNested(context, nested, answer),
            Outcomes = answer.Outcomes,
            Source = text.ToSource(heading),
        };
        context.Answers.Return(answer);
        return issue;
    }

    // 1.关于…的问题（已完成）, 1.【已完成】关于…的问题, 【已完成】1.关于…的问题
    private static TextRange StatusOf(CleanText text, TextRange heading, Marker marker)
    {
        if (HeadingRemark.FindStatus(text, heading) is { IsEmpty: false } closing)
            return closing.Words;
        if (OpeningStatus.Find(text, heading.From(marker.Range.End)) is { IsEmpty: false } opening)
            return opening.Words;
        return HeadingRemark.StatusBefore(text, heading.Start);
    }

    private static ValueList<Issue> ReadNested(ReadingContext context, IReadOnlyList<OutlineNode> nested, Answer answer)
        => [.. nested.Select(item => ReadPart(context, item)), .. answer.Issues];

    /// <summary>
    /// A problem that is answered elsewhere, such as one that the heading of its parent enumerates; what goes on behind its first sentence
    /// tells more of it.
    /// </summary>
    public static Issue ReadPart(ReadingContext context, OutlineNode node)
    {
        var text = context.Text;
        var (heading, rest) = HeadingSplitter.Split(text, node);
        context.Painter.Paint(node.Range, SegmentRole.Issue);
        context.Painter.Paint(rest, SegmentRole.Description);
        return new()
        {
            Number = node.Marker.WrittenIn(text),
            Title = text.Write(heading.From(node.Marker.Range.End)),
            Kind = IssueKind.Problem,
            Description = rest.IsEmpty ? null : text.Write(rest),
            Source = text.ToSource(heading),
        };
    }

    // （2） after （1）, （三） after （二）, ③ after ②: in the style of the one before.
    private static string NextOf(CleanText text, Marker before)
    {
        var words = text.Write(before.Range);
        if (words.IndexOfAny(MarkerCharacters.Usual) is >= 0 and var at && MarkerCharacters.After(words[at]) is { } next)
            return words.Replace(words[at], next);
        var write = Array.Find(NumberForms, form => words.Contains(form(before.Number), StringComparison.Ordinal));
        if (write is null)
            return words;
        // 1.2 comes after 1.1: only the last number counts on.
        var number = write(before.Number);
        var last = words.LastIndexOf(number, StringComparison.Ordinal);
        return words[..last] + write(before.Number + 1) + words[(last + number.Length)..];
    }
}
