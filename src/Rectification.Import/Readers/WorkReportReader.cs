using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Outline;
using Rectification.Import.Readers.Closing;
using Rectification.Import.Readers.Front;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers;

/// <summary>
/// Reads a yearly work report: what was achieved stands in sections, the problems it admits are issues of one aspect, and a next step
/// that takes up the words of a problem stands with it.
/// </summary>
internal static class WorkReportReader
{
    private const int SharedWords = 4;

    // Every run of the title's words is looked for, so a sentence without end must not be taken for one.
    private const int LongestTitle = 60;

    // Each step is held against each problem. A report has a dozen of both; a text of thousands is none, and would take forever.
    private const int MostPairs = 40_000;

    private static readonly string[] ProblemHeadings = ["存在的问题", "存在问题", "问题和不足", "问题与不足", "存在的不足", "不足之处", "问题及不足", "短板", "主要问题"];

    public static Notice Read(ReadingContext context, FrontMatter front, BackMatter back, List<SectionDraft> sections)
    {
        var text = context.Text;
        var problems = sections.Find(section => TextSearch.ContainsAny(text.Fold(section.Heading), ProblemHeadings));
        foreach (var section in sections)
            section.Role = section == problems ? SectionRole.Findings
                : section.Role == SectionRole.NextSteps ? SectionRole.NextSteps
                : SectionRole.Other;
        return new()
        {
            Kind = NoticeKind.WorkReport,
            Title = front.Title?.Value,
            Publisher = front.Publisher(back.Signature?.Body),
            Sections = sections.ConvertAll(section => ReadSection(context, section)).ToValueList(),
            Aspects = problems is null ? [] : [ReadProblems(context, problems, Steps(text, sections))],
            Contact = back.Contact,
            Signature = back.Signature,
        };
    }

    private static Section ReadSection(ReadingContext context, SectionDraft section)
    {
        var heading = Sentences.TrimEnd(context.Text, section.Heading, section.Marker.Range);
        context.Painter.Paint(section.Heading, SegmentRole.Heading);
        foreach (var line in section.Lines)
            context.Painter.Paint(line.Range, section.Role == SectionRole.NextSteps ? SegmentRole.NextStep : SegmentRole.Narrative);
        return new()
        {
            Role = section.Role,
            Number = section.Marker.WrittenIn(context.Text),
            Heading = context.Text.Write(heading.From(section.Marker.Range.End)),
            Text = section.Role == SectionRole.Findings || section.Lines.Count == 0
                ? null
                : string.Join("\n", section.Lines.Select(line => context.Text.Write(line.Range))),
            Source = context.Text.ToSource(heading),
        };
    }

    private static Aspect ReadProblems(ReadingContext context, SectionDraft section, List<TextRange> steps)
    {
        var text = context.Text;
        var heading = Sentences.TrimEnd(text, section.Heading, section.Marker.Range);
        var issues = OutlineBuilder.Build(text, section.Lines).Children.Select(node => ReadProblem(context, node)).ToList();
        foreach (var step in (long)steps.Count * issues.Count <= MostPairs ? steps : [])
            Attach(text, step, issues);
        return new()
        {
            Number = section.Marker.WrittenIn(text),
            Title = text.Write(heading.From(section.Marker.Range.End)),
            Issues = issues.ToValueList(),
            Source = text.ToSource(heading),
        };
    }

    private static Issue ReadProblem(ReadingContext context, OutlineNode node)
    {
        var text = context.Text;
        var words = node.Words;
        var stop = Sentences.IndexOfOutside(text.Fold(words), "。：");
        var title = stop > 0 ? words.To(words.Start + stop) : words;
        var rest = words.From(Math.Min(title.End + 1, words.End));
        context.Painter.Paint(node.Range.To(title.End), SegmentRole.Issue);
        context.Painter.Paint(rest, SegmentRole.Description);
        return new()
        {
            Number = node.Marker.WrittenIn(text),
            Title = text.Write(title),
            Description = rest.IsEmpty ? null : text.Write(rest),
            Source = text.ToSource(new(node.Range.Start, title.End)),
        };
    }

    private static List<TextRange> Steps(CleanText text, List<SectionDraft> sections)
        => [.. sections.Where(section => section.Role == SectionRole.NextSteps).SelectMany(section => section.Lines)
            .Select(line => line.Range)
            .Where(range => LineFacts.TryMarker(text, range, out _))];

    // The step goes to the one problem whose heading it shares the longest run of words with.
    private static void Attach(CleanText text, TextRange step, List<Issue> issues)
    {
        var words = text.Write(step);
        var shared = issues.ConvertAll(issue => LongestShared(issue.Title, words));
        var longest = shared.Count == 0 ? 0 : shared.Max();
        if (longest < SharedWords || shared.Count(length => length == longest) > 1)
            return;
        var at = shared.IndexOf(longest);
        issues[at] = issues[at] with { NextSteps = [.. issues[at].NextSteps, words] };
    }

    private static int LongestShared(string title, string words)
    {
        title = title[..Math.Min(title.Length, LongestTitle)];
        var longest = SharedWords - 1;
        for (var start = 0; start < title.Length; start++)
        {
            while (start + longest < title.Length && words.AsSpan().Contains(title.AsSpan(start, longest + 1), StringComparison.Ordinal))
                longest++;
        }

        return longest < SharedWords ? 0 : longest;
    }
}
