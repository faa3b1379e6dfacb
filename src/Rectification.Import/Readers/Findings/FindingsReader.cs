using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Tables;
using Rectification.Import.Outline;
using Rectification.Import.Text;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Import.Readers.Findings;

/// <summary>Reads what was found and done: the aspects of the sections that hold findings, and what still needs work.</summary>
internal sealed class FindingsReader(ReadingContext context, TableList tables)
{
    private const int LongestExcerpt = 20;

    /// <summary>The aspects of the notice. A table that no section holds stands in for the findings where the text tells none.</summary>
    /// <param name="sections">The sections.</param>
    /// <param name="body">The lines between front and back, which are read where there is no section.</param>
    public List<Aspect> ReadAspects(List<SectionDraft> sections, ArraySegment<TextLine> body)
    {
        if (sections.Count == 0)
            return [.. ReadBody(body)];
        var aspects = ReadFindings(sections);
        return aspects.Count == 0 && !sections.Exists(section => section.Tables.Count > 0)
            ? TableReader.Read(context, tables.All)
            : aspects;
    }

    /// <summary>What still needs work, linked to the issues it speaks of.</summary>
    public List<FollowUp> ReadFollowUps(List<SectionDraft> sections, ValueList<Aspect> aspects)
    {
        var (followUps, issues) = (new List<FollowUp>(), new IssueMatcher(aspects));
        foreach (var section in sections.Where(section => section.Role == SectionRole.FollowUp))
            followUps.AddRange(FollowUpReader.Read(context, Outline(section.Lines), issues));
        return followUps;
    }

    private IEnumerable<Aspect> ReadBody(ArraySegment<TextLine> body)
    {
        var written = WrittenParts.Find(context.Text, body, tables);
        return InOrder(written.Count > 0 ? AspectReader.Read(context, Outline(written)) : [], TableReader.Read(context, tables.All));
    }

    private List<Aspect> ReadFindings(List<SectionDraft> sections)
    {
        var aspects = new List<Aspect>();
        var findings = sections.FindAll(section => section.Role == SectionRole.Findings && !section.IsAspect);
        foreach (var section in findings.Where(section => section.Tables.Count == 0 || section.Written.Count > 0))
            section.Outline = Outline(section.Written);
        foreach (var section in findings.Where(section => section is { TellsDeeds: true, Outline: not null }))
            ListClassifier.GroupDeeds(context.Text, section.Outline!);
        SectionAspects.Decide(context.Text, findings);
        foreach (var section in findings)
            aspects.AddRange(InOrder(section.Outline is { } root ? ReadWritten(section, root) : [],
                TableReader.Read(context, section.Tables)));

        foreach (var section in sections.Where(section => section.IsAspect && section.Tables.Count > 0))
            aspects.AddRange(TableReader.Read(context, section.Tables, section.Heading));
        var headings = sections.Where(section => section.IsAspect && section.Tables.Count == 0).ToList();
        if (headings.Count > 0)
            aspects.AddRange(AspectReader.Read(context,
                Outline(headings.SelectMany(section => section.Lines.Prepend(new(section.Heading.Start, section.Heading.End))).ToArray())));
        return aspects;
    }

    private IEnumerable<Aspect> ReadWritten(SectionDraft section, OutlineNode root)
        => SectionWords.IsAdvice(context.Text.Fold(section.Heading)) ? AspectReader.ReadAdvice(context, section, root)
            : section.GroupsProblems ? [AspectReader.ReadSection(context, section, root, IssueKind.Problem)]
            : AspectReader.Read(context, root);

    // Parts that are written and parts that are tables take turns; what has no heading of its own stands in front.
    private static IEnumerable<Aspect> InOrder(IEnumerable<Aspect> written, List<Aspect> tables)
        => tables.Count == 0 ? written : written.Concat(tables).OrderBy(static aspect => aspect.Source?.Start ?? -1);

    // A list whose items speak for another kind than lists like it: the host should look.
    private Finding CloseCall(Siblings list)
    {
        var (first, last) = (list.First.Range, list[^1].Range);
        var (reading, other) = list.First.Kind == NodeKind.Issue ? ("issues", "measures") : ("measures", "issues");
        return ImportFinding.Of(Rules.UncertainOutline, context.Text.ToSource(new(first.Start, last.End)),
            context.Text.Write(first.To(Math.Min(first.End, first.Start + LongestExcerpt))), reading, other);
    }

    private OutlineNode Outline(ArraySegment<TextLine> lines)
    {
        var root = OutlineBuilder.Build(context.Text, lines);
        context.Findings.AddRange(ListClassifier.Classify(context.Text, root).Select(CloseCall));
        context.Tracer?.Add(root);
        return root;
    }
}
