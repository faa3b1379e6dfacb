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
        var inSections = sections.Exists(section => section.Tables.Count > 0);
        var aspects = sections.Count > 0 ? ReadFindings(sections) : tables.All.Count > 0 ? [] : AspectReader.Read(context, Outline(body));
        return aspects.Count == 0 && !inSections && tables.All.Count > 0 ? TableReader.Read(context, tables.All) : aspects;
    }

    /// <summary>What still needs work, linked to the issues it speaks of.</summary>
    public List<FollowUp> ReadFollowUps(List<SectionDraft> sections, ValueList<Aspect> aspects)
    {
        var (followUps, issues) = (new List<FollowUp>(), new IssueMatcher(aspects));
        foreach (var section in sections.Where(section => section.Role == SectionRole.FollowUp))
            followUps.AddRange(FollowUpReader.Read(context, Outline(section.Lines), issues));
        return followUps;
    }

    private List<Aspect> ReadFindings(List<SectionDraft> sections)
    {
        var aspects = new List<Aspect>();
        var findings = sections.FindAll(section => section.Role == SectionRole.Findings && !section.IsAspect);
        foreach (var section in findings.Where(section => section.Tables.Count == 0))
            section.Outline = Outline(section.Lines);
        SectionAspects.Decide(context.Text, findings);
        foreach (var section in findings)
        {
            if (section.Outline is not { } root)
                aspects.AddRange(TableReader.Read(context, section.Tables));
            else if (SectionWords.IsAdvice(context.Text.Fold(section.Heading)))
                aspects.AddRange(AspectReader.ReadAdvice(context, section, root));
            else if (section.GroupsProblems)
                aspects.Add(AspectReader.ReadSection(context, section, root, IssueKind.Problem));
            else
                aspects.AddRange(AspectReader.Read(context, root));
        }

        foreach (var section in sections.Where(section => section.IsAspect && section.Tables.Count > 0))
            aspects.AddRange(TableReader.Read(context, section.Tables, section.Heading));
        var headings = sections.Where(section => section.IsAspect && section.Tables.Count == 0).ToList();
        if (headings.Count > 0)
            aspects.AddRange(AspectReader.Read(context, Outline(headings.SelectMany(section => section.Lines.Prepend(new(section.Heading.Start, section.Heading.End))).ToArray())));
        return aspects;
    }

    // A list whose items speak for another kind than lists like it: the host should look.
    private Finding CloseCall(Siblings list)
    {
        var (first, last) = (list.First.Range, list[^1].Range);
        var (reading, other) = list.First.Kind == NodeKind.Issue ? ("issues", "measures") : ("measures", "issues");
        return ImportFinding.Of(Rules.UncertainOutline, context.Text.ToSource(new(first.Start, last.End)), context.Text.Write(first.To(Math.Min(first.End, first.Start + LongestExcerpt))), reading, other);
    }

    private OutlineNode Outline(ArraySegment<TextLine> lines)
    {
        var root = OutlineBuilder.Build(context.Text, lines);
        context.Findings.AddRange(ListClassifier.Classify(context.Text, root).Select(CloseCall));
        context.Tracer?.Add(root);
        return root;
    }
}
