using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Outline;

/// <summary>Finds the sections that are themselves parts or problems: 一、党的领导弱化方面, 二、台账登记不全.</summary>
internal static class AspectSections
{
    private const int FewestRunIn = 2;

    /// <summary>Those among the sections; none where the findings are one section.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sections">The sections in order.</param>
    /// <param name="findings">The position of the section that holds most problems; negative where none holds any.</param>
    public static List<SectionDraft> Find(CleanText text, List<SectionDraft> sections, int findings)
    {
        // 二、已整改完成的问题 and 三、正在整改的问题 share the findings between them by how far they have come.
        if (findings >= 0 && TellsStatus(sections[findings]))
            return sections.FindAll(TellsStatus);
        // One heading alone may name a problem and still head all findings.
        var aspects = sections.FindAll(section => AspectHeadings.ReasonOf(text, section) is not null);
        var shareParagraph = aspects.Count(section => !RunInAnswers.Problem(text, section).IsEmpty) >= FewestRunIn;
        if (aspects.Count < 2)
            return [];
        var named = aspects.ToHashSet();
        var found = sections.Where(section => named.Contains(section) || StandsAmong(section) || IsLikeThem(section)).ToHashSet();
        for (var i = 1; i < sections.Count; i++)
        {
            if (found.Contains(sections[i - 1]) && GoesOn(text, sections[i - 1], sections[i]))
                found.Add(sections[i]);
        }

        return sections.FindAll(found.Contains);

        bool IsLikeThem(SectionDraft section)
            => section.Marker.IsLike(aspects[0].Marker)
                && (OpensAlike(text, aspects[0], section) || SharesParagraph(section) || TellsAsTheyDo(section));

        // 一、仓库积压。清出… beside two that are known to be problems.
        bool SharesParagraph(SectionDraft section) => shareParagraph && RunInAnswers.HasShape(text, section);

        // 整改状态：… below it as below all of them.
        bool TellsAsTheyDo(SectionDraft section)
            => TellsHowFar(section) && aspects.TrueForAll(TellsHowFar)
                && SectionWords.MayNameProblem(text.Fold(RunInAnswers.Heading(text, section)));

        bool TellsHowFar(SectionDraft section)
            => section.Lines.Any(line => LineFacts.TryLabel(text, line.Range, out var label)
                && label.Kind is LabelKind.Status or LabelKind.Progress or LabelKind.Measures);

        // 三、便道修到一半停工 between 二、…薄弱 and 四、…不够; or one more …方面 behind them.
        bool StandsAmong(SectionDraft section)
            => section.Marker.IsLike(aspects[0].Marker) && section.Heading.Start > aspects[0].Heading.Start
                && (NamesPart(section)
                    ? section.Role == SectionRole.Findings && NamesPart(aspects[^1])
                    : section.Heading.Start < aspects[^1].Heading.Start && MayBePart(section));

        bool MayBePart(SectionDraft section)
        {
            var words = text.Fold(section.Heading.From(section.Marker.Range.End));
            return !SectionWords.NamesAllFindings(words)
                && (section.Role == SectionRole.Findings
                    || (SectionWords.RoleOf(words) is null && !SectionWords.IsAdvice(words) && !AspectHeadings.TellsOfWork(words)));
        }

        bool NamesPart(SectionDraft section) => text.Fold(section.Heading).EndsWith("方面", StringComparison.Ordinal);

        bool TellsStatus(SectionDraft section) => StatusHeading.Read(text, section.Heading) is not null;
    }

    // 一、…打折扣 with 问题表现：… on its first line, as below the others.
    private static bool OpensAlike(CleanText text, SectionDraft aspect, SectionDraft section)
        => FirstLabel(text, aspect) is { IsEmpty: false } label && FirstLabel(text, section) is { IsEmpty: false } other
            && text.Fold(label).SequenceEqual(text.Fold(other));

    private static TextRange FirstLabel(CleanText text, SectionDraft section)
        => section.Lines.Count > 0 && LineFacts.TryLabel(text, section.Lines[0].Range, out var label) && label.Kind == LabelKind.Description
            ? label.Range
            : default;

    // 四、办公用房超标 right behind 三、…不严 is told of as that is, though no word of it names a fault.
    private static bool GoesOn(CleanText text, SectionDraft last, SectionDraft section)
    {
        if (!section.Marker.IsLike(last.Marker) || section.Marker.Number != last.Marker.Number + 1
                || section.Heading.Start < last.Heading.Start || section.Lines.Count == 0)
            return false;
        var words = text.Fold(section.Heading.From(section.Marker.Range.End));
        // 三、持续整改的问题, whose numbers go on with those of the findings.
        if (section.Role == SectionRole.Findings && SectionWords.RoleOf(words) == SectionRole.FollowUp)
            return true;
        // Behind 三、某某村党支部（2个问题） a heading that counts none is no part.
        if (AspectHeadings.CountsProblems(text.Fold(last.Heading)) && !AspectHeadings.CountsProblems(words))
            return false;
        var first = text.Fold(LineFacts.BehindMarker(text, section.Lines[0]));
        return SectionWords.RoleOf(words) is null && !SectionWords.IsAdvice(words) && !SectionWords.NamesAllFindings(words)
            && !AspectHeadings.TellsOfWork(words) && !Wording.OpensWithAction(words)
            && (Wording.OpensWithAction(first) || first.ContainsAnyInRange('0', '9'));
    }
}
