using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Outline;

/// <summary>
/// Decides what each top-level section is about. Headings are too free to go by alone (用钉子精神抓整改 can head the findings), so the section
/// that holds the problems is found by its content; the others are told by their wording and by where they stand.
/// </summary>
internal static class SectionClassifier
{
    private const int FewestDeeds = 4;
    private const int FewestAnswers = 2;
    private const int FewestProblems = 2;

    /// <summary>Sets the role of every section, and builds the outline of those that need one.</summary>
    public static void Classify(CleanText text, List<SectionDraft> sections)
    {
        var weights = sections.ConvertAll(section => SectionWeight.Of(text, section));
        var lists = UnansweredLists.Find(text, sections, weights);
        foreach (var list in lists)
            weights[sections.IndexOf(list)] = 0;
        var heaviest = weights.Count == 0 ? 0 : weights.Max();
        // Where no line names a problem in words that are known, the heading tells.
        var findings = heaviest > 0
            ? weights.IndexOf(heaviest)
            : sections.FindIndex(section => NamesFindings(text, section) && HoldsItems(text, section));
        // Headings that name problems are sections of problems, whatever stands below them.
        var deeds = findings < 0 && sections.Count(section => AspectHeadings.ReasonOf(text, section) is not null) < FewestProblems
            ? SectionsOfDeeds(text, sections)
            : [];
        findings = deeds.Count > 0 ? sections.IndexOf(deeds[0]) : findings;
        for (var i = 0; i < sections.Count; i++)
            sections[i].Role = Decide(text, sections, i, findings, weights[i], heaviest);

        foreach (var section in deeds.Count > 1 ? deeds : AspectSections.Find(text, sections, findings))
            (section.Role, section.IsAspect) = (SectionRole.Findings, true);
        foreach (var section in deeds)
            section.TellsDeeds = true;
        foreach (var list in lists)
            (list.Role, list.IsAspect) = (SectionRole.Other, false);
    }

    // A notice may tell what was done and name no problem at all: the section that lists most, or all that list something where none lists
    // most of it.
    private static List<SectionDraft> SectionsOfDeeds(CleanText text, List<SectionDraft> sections)
    {
        var items = sections.ConvertAll(section => SectionWords.RoleOf(text.Fold(section.Heading)) is null
            ? SectionWeight.CountItems(text, section.Lines)
            : 0);
        if (items.Sum() < FewestDeeds)
            return [];
        var most = items.IndexOf(items.Max());
        return items[most] * 2 > items.Sum()
            ? [sections[most]]
            : sections.FindAll(section => items[sections.IndexOf(section)] > 0 && !section.Heading.IsEmpty);
    }

    private static SectionRole Decide(CleanText text, List<SectionDraft> sections, int index, int findings, int weight, int heaviest)
    {
        if (index == findings)
            return SectionRole.Findings;

        var section = sections[index];
        var heading = text.Fold(section.Heading);
        var named = SectionWords.RoleOf(heading);
        // 三、持续整改的问题, or a heading that says nothing, with 7. and 8. behind the 6. of the findings goes on with them.
        if (index > 0 && sections[index - 1].Role == SectionRole.Findings && (named is null || named == SectionRole.FollowUp)
                && CountsOn(text, sections[index - 1], section))
            return SectionRole.Findings;
        if (named is { } role)
            return role == SectionRole.NextSteps && AnswersProblems(text, section) ? SectionRole.FollowUp : role;
        if (index > findings && findings >= 0)
        {
            if (SectionWords.IsAdvice(text.Fold(section.Heading)) || weight * 3 > heaviest
                    || (NamesFindings(text, section) && HoldsItems(text, section)))
                return SectionRole.Findings;
            return heading.Contains("整改落实", StringComparison.Ordinal) && section.Lines.Count <= 2
                ? SectionRole.Other
                : SectionRole.NextSteps;
        }

        var answers = (weight * 3 > heaviest
            && ((heaviest > 4 && Wording.NamesProblem(heading)) || Answers(text, section) >= FewestAnswers))
            || (weight > 0 && weight * 2 >= heaviest
                && IsAlike(text.Fold(RunInAnswers.Heading(text, section)), text.Fold(RunInAnswers.Heading(text, sections[findings]))));
        return answers ? SectionRole.Findings : SectionRole.Organisation;
    }

    private static bool CountsOn(CleanText text, SectionDraft before, SectionDraft section)
        => SectionWeight.FirstItem(text, section) is { Number: > 1 } first
            && before.Lines.Select(line => SectionWeight.ItemOf(text, line))
                .LastOrDefault(item => item.IsLike(first)).Number == first.Number - 1;

    // 一、聚焦主责主业 in front of 二、聚焦基层党建.
    private static bool IsAlike(ReadOnlySpan<char> heading, ReadOnlySpan<char> ofFindings)
        => SectionWords.MayNameProblem(heading)
            || (SectionWords.RoleOf(heading) is null && !heading.Contains("整改", StringComparison.Ordinal)
                && heading.CommonPrefixLength(ofFindings) > 1);

    // 整改情况： or （一）关于…的问题 again and again: whatever the heading says, problems are answered below it.
    private static int Answers(CleanText text, SectionDraft section)
        => section.Lines.Count(line => (LineFacts.TryLabel(text, line.Range, out var label)
            && label.Kind is LabelKind.Measures or LabelKind.Progress) || FramesProblem(text, line));

    private static bool FramesProblem(CleanText text, TextLine line)
        => LineFacts.TryMarker(text, line, out var marker) && text.Fold(line.Range.From(marker.Range.End)) is var words
            && ProblemStatement.IsFramed(words);

    private static bool NamesFindings(CleanText text, SectionDraft section)
        => SectionWords.NamesAllFindings(text.Fold(section.Heading)) && SectionWords.RoleOf(text.Fold(section.Heading)) is null;

    private static bool HoldsItems(CleanText text, SectionDraft section) => SectionWeight.CountItems(text, section.Lines) > 0;

    // Intentions that name problem after problem are follow-ups.
    private static bool AnswersProblems(CleanText text, SectionDraft section)
    {
        var (items, problems) = (0, 0);
        foreach (var line in section.Lines)
        {
            if (!LineFacts.TryMarker(text, line, out var marker) || marker.IsListWord)
                continue;
            items++;
            problems += Wording.IntroducesProblem(text.Fold(line.Range.From(marker.Range.End))) ? 1 : 0;
        }

        return items > 0 && problems * 2 > items;
    }
}
