using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>
/// Decides which sections are themselves the aspects of their problems: 二、巡察反馈问题整改情况 and 三、选人用人专项检查反馈问题整改情况, where several feedbacks are
/// answered. Sections are alike: where most hold problems and no parts, a problem with problems below it makes no part of its neighbours.
/// </summary>
internal static class SectionAspects
{
    /// <summary>Sets what the findings group.</summary>
    public static void Decide(CleanText text, List<SectionDraft> findings)
    {
        var answers = findings.FindAll(section => !SectionWords.IsAdvice(text.Fold(section.Heading)));
        if (answers.Count < 2)
            return;
        var sections = answers.FindAll(section => section.Outline is { Children.Count: > 0 });
        // One without parts beside another that has them: its problems stand in no part.
        if (sections.Count(HoldsProblemsOnly) * 2 <= sections.Count)
            return;
        foreach (var section in sections)
        {
            section.GroupsProblems = HoldsProblemsOnly(section) || !ListClassifier.NamesParts(text, section.Outline!);
            if (!section.GroupsProblems)
                continue;
            foreach (var item in section.Outline!.Children.Where(item => item.Kind == NodeKind.Aspect))
                item.Kind = NodeKind.Issue;
        }
    }

    private static bool HoldsProblemsOnly(SectionDraft section) => section.Outline!.Children.All(item => item.Kind != NodeKind.Aspect);
}
