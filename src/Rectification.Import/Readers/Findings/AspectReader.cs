using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Outline;
using Rectification.Import.Readers.Status;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Findings;

/// <summary>Reads the aspects of a section of findings.</summary>
internal static class AspectReader
{
    /// <summary>The aspects of an outline; problems that nothing groups stand in one implicit aspect.</summary>
    public static List<Aspect> Read(ReadingContext context, OutlineNode root)
    {
        var aspects = new List<Aspect>();
        var (loose, advice) = (new List<Issue>(), false);
        foreach (var node in root.Children)
        {
            if (node.Kind == NodeKind.Aspect)
            {
                var aspect = ReadAspect(context, node);
                aspect = advice ? aspect with { Issues = aspect.Issues.Select(AsAdvice).ToValueList() } : aspect;
                aspects.AddRange(HoldsParts(context.Text, node, aspect) ? aspect.Issues.Select(AsPart) : [aspect]);
                // 意见建议： without items of its own heads the parts behind it.
                advice |= node.Marker.Style == MarkerStyle.BarePart && node.Entries.Count == 0;
            }
            else
                loose.Add(IssueReader.Read(context, node));
        }

        if (loose.Count > 0)
            aspects.Insert(0, new() { Implicit = true, Issues = loose.ToValueList() });
        return aspects;
    }

    /// <summary>The aspects of a section that answers advice: its parts where it has some, else the section itself.</summary>
    public static IEnumerable<Aspect> ReadAdvice(ReadingContext context, SectionDraft section, OutlineNode root)
        => root.Children.Any(node => node.Kind == NodeKind.Aspect && node.Children.Any(child => child.Kind == NodeKind.Issue))
            ? Read(context, root).Select(aspect => aspect with { Issues = aspect.Issues.Select(AsAdvice).ToValueList() })
            : [ReadSection(context, section, root, IssueKind.Recommendation)];

    /// <summary>
    /// A section that is the aspect itself: one that answers advice, whose items are recommendations, or one of several whose problems
    /// nothing else groups.
    /// </summary>
    public static Aspect ReadSection(ReadingContext context, SectionDraft section, OutlineNode root, IssueKind kind)
    {
        var heading = Sentences.TrimEnd(context.Text, section.Heading, section.Marker.Range);
        context.Painter.Paint(section.Heading, SegmentRole.Heading);
        var summary = root.Entries.Where(entry => entry.Node is null).Select(entry => entry.Range).ToList();
        summary.ForEach(range => context.Painter.Paint(range, SegmentRole.Narrative));
        summary.ForEach(range => context.AddCollective(range));
        return new()
        {
            Number = section.Marker.WrittenIn(context.Text),
            Title = context.Text.Write(heading.From(section.Marker.Range.End)),
            Summary = summary.Count == 0 ? null : string.Join("\n", summary.Select(context.Text.Write)),
            Issues = root.Children.Select(node => IssueReader.Read(context, node, kind)).ToValueList(),
            Source = context.Text.ToSource(heading),
        };
    }

    private static Aspect ReadAspect(ReadingContext context, OutlineNode node)
    {
        var text = context.Text;
        var (heading, rest) = HeadingSplitter.Split(text, node);
        context.Painter.Paint(node.Range, SegmentRole.Heading);

        // Before the first problem an aspect may be introduced; where there is no problem, the paragraphs are its measures.
        var introduction = node.Children.Count > 0 ? LeadingParagraphs(node) : 0;
        var summary = new List<string>();
        // （一）内部管理方面（本方面问题均已改好）
        var told = HeadingRemark.Closing(text, heading) is { IsEmpty: false } remark ? PartStatus.Find(text, remark.Words) : null;
        foreach (var entry in node.Entries.Take(introduction))
        {
            context.Painter.Paint(entry.Range, SegmentRole.Narrative);
            if (!context.AddCollective(entry.Range))
                told ??= PartStatus.Find(text, entry.Range);
            summary.Add(text.Write(entry.Range));
        }

        var answer = AnswerReader.Read(context, node, rest, first: introduction);
        var aspect = new Aspect
        {
            Number = node.Marker.WrittenIn(text),
            Title = text.Write(heading.From(node.Marker.Range.End)),
            Summary = summary.Count == 0 ? null : string.Join("\n", summary),
            Issues = PartStatus.Give(context, told, WithHeadingStatus(text, answer.Issues, heading)),
            Measures = answer.Measures,
            Outcomes = answer.Outcomes,
            Source = text.ToSource(heading),
        };
        context.Answers.Return(answer);
        return aspect;
    }

    /// <summary>The issues with what the heading above them tells of every one.</summary>
    public static ValueList<Issue> WithHeadingStatus(CleanText text, ValueList<Issue> issues, TextRange heading)
    {
        var (status, advice) = (StatusHeading.Read(text, heading), SectionWords.IsAdvice(text.Fold(heading)));
        return status is null && !advice
            ? issues
            : issues.Select(issue => WithStatus(advice ? AsAdvice(issue) : issue, status)).ToValueList();
    }

    // （一）已整改完成的问题 tells the status of every problem it groups, and of each of its parts that is answered.
    private static Issue WithStatus(Issue issue, IssueStatus? status)
        => status is null
            ? issue
            : issue with { Status = issue.Status ?? status,
                Issues = [.. issue.Issues.Select(part => part.Measures.IsEmpty && part.Issues.IsEmpty ? part : WithStatus(part, status))] };

    // 二、已整改完成的问题 holds （一）政治建设方面, which is the aspect.
    private static bool HoldsParts(CleanText text, OutlineNode node, Aspect aspect)
        => aspect.Measures.IsEmpty && aspect.Issues.Count > 0
            && aspect.Issues.All(static issue => issue.Title.EndsWith("方面", StringComparison.Ordinal)
                && issue is { Issues.IsEmpty: false, Measures.IsEmpty: true })
            && StatusHeading.Read(text, node.Range) is not null;

    private static Aspect AsPart(Issue issue)
        => new() { Number = issue.Number, Title = issue.Title, Summary = issue.Description, Issues = issue.Issues, Source = issue.Source };

    // （四）意见建议 makes recommendations of all that stands below.
    private static Issue AsAdvice(Issue issue)
        => issue with { Kind = IssueKind.Recommendation, Issues = issue.Issues.Select(AsAdvice).ToValueList() };

    private static int LeadingParagraphs(OutlineNode node)
    {
        var count = 0;
        while (count < node.Entries.Count && node.Entries[count] is { Node: null, Label: null })
            count++;
        return node.Children[0].Kind == NodeKind.Issue ? count : 0;
    }
}
