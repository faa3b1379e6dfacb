using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Outline;

/// <summary>
/// Decides what each top-level section is about. Headings are too free to go by alone (用钉子精神抓整改 can head the findings), so the section
/// that holds the problems is found by its content; the others are told by their wording and by where they stand.
/// </summary>
internal static class SectionClassifier
{
    private const int LinesToAnswer = 3;
    private const int FewestDeeds = 4;
    private const int FewestAnswers = 2;

    // What a heading calls the answer to the problem it names.
    private static readonly WordTable OfAnswers = ["的整改", "的整改情况", "的整改落实情况", "的整改措施", "的整改进展"];

    /// <summary>Sets the role of every section, and builds the outline of those that need one.</summary>
    public static void Classify(CleanText text, List<SectionDraft> sections)
    {
        var weights = sections.ConvertAll(section => SectionWeight.Of(text, section));
        var lists = UnansweredLists.Find(text, sections, weights);
        foreach (var list in lists)
            weights[sections.IndexOf(list)] = 0;
        var heaviest = weights.Count == 0 ? 0 : weights.Max();
        // Where no line names a problem in words that are known, the heading tells.
        var findings = heaviest > 0 ? weights.IndexOf(heaviest) : sections.FindIndex(section => NamesFindings(text, section) && HoldsItems(text, section));
        var deeds = findings < 0 ? SectionsOfDeeds(text, sections) : [];
        findings = deeds.Count > 0 ? sections.IndexOf(deeds[0]) : findings;
        for (var i = 0; i < sections.Count; i++)
            sections[i].Role = Decide(text, sections[i], i, findings, weights[i], heaviest);

        foreach (var section in deeds.Count > 1 ? deeds : FindAspects(text, sections, findings))
            (section.Role, section.IsAspect) = (SectionRole.Findings, true);
        foreach (var section in deeds)
            section.TellsDeeds = true;
        foreach (var list in lists)
            (list.Role, list.IsAspect) = (SectionRole.Other, false);
    }

    // A notice may tell what was done and name no problem at all: the section that lists most, or all that list something where none lists most of it.
    private static List<SectionDraft> SectionsOfDeeds(CleanText text, List<SectionDraft> sections)
    {
        var items = sections.ConvertAll(section => SectionWords.RoleOf(text.Fold(section.Heading)) is null ? SectionWeight.CountItems(text, section) : 0);
        if (items.Sum() < FewestDeeds)
            return [];
        var most = items.IndexOf(items.Max());
        return items[most] * 2 > items.Sum() ? [sections[most]] : sections.FindAll(section => items[sections.IndexOf(section)] > 0 && !section.Heading.IsEmpty);
    }

    // The sections that are aspects themselves; none where the findings are one section.
    private static List<SectionDraft> FindAspects(CleanText text, List<SectionDraft> sections, int findings)
    {
        // 二、已整改完成的问题 and 三、正在整改的问题 share the findings between them by how far they have come.
        if (findings >= 0 && TellsStatus(sections[findings]))
            return sections.FindAll(TellsStatus);
        // One heading alone may name a problem and still head all findings.
        var aspects = sections.FindAll(section => HeadsAspect(text, section));
        return aspects.Count > 1 ? sections.FindAll(section => aspects.Contains(section) || StandsAmong(section) || GoesOn(text, aspects[^1], section)) : [];

        // 三、落实责任不力，积弊较深 between 二、…薄弱 and 四、…不够, with as many problems below it; or one more …方面 behind them.
        bool StandsAmong(SectionDraft section)
            => section.Role == SectionRole.Findings && section.Marker.IsLike(aspects[0].Marker) && section.Heading.Start > aspects[0].Heading.Start
                && (NamesPart(section) ? NamesPart(aspects[^1]) : section.Heading.Start < aspects[^1].Heading.Start && !SectionWords.NamesAllFindings(text.Fold(section.Heading)));

        bool NamesPart(SectionDraft section) => text.Fold(section.Heading).EndsWith("方面", StringComparison.Ordinal);

        bool TellsStatus(SectionDraft section) => StatusHeading.Read(text, section.Heading) is not null;
    }

    // 四、办公用房超标 right behind 三、…不严 is told of as that is, though no word of it names a fault.
    private static bool GoesOn(CleanText text, SectionDraft last, SectionDraft section)
    {
        if (!section.Marker.IsLike(last.Marker) || section.Marker.Number != last.Marker.Number + 1 || section.Heading.Start < last.Heading.Start || section.Lines.Count == 0)
            return false;
        var words = text.Fold(section.Heading.From(section.Marker.Range.End));
        var first = text.Fold(UnansweredLists.Words(text, section.Lines[0]));
        return SectionWords.RoleOf(words) is null && !SectionWords.IsAdvice(words) && !SectionWords.NamesAllFindings(words) && !TellsOfWork(words) && !Wording.OpensWithAction(words)
            && (Wording.OpensWithAction(first) || first.ContainsAnyInRange('0', '9'));
    }

    private static bool HeadsAspect(CleanText text, SectionDraft section)
    {
        if (SectionWords.RoleOf(text.Fold(section.Heading)) is not null || SectionWords.IsAdvice(text.Fold(section.Heading)))
            return false;
        var words = text.Fold(Sentences.TrimEnd(text, section.Heading, section.Marker.Range).From(section.Marker.Range.End));
        // 巡视指出问题整改不到位 is a fault.
        if (SectionWords.NamesAllFindings(words) && !NamesFault(words[SectionWords.EndOfAllFindings(words)..]))
            return false;
        return HeadingReader.ProblemEnd(words) == words.Length || AnswersProblem(words)
            || (section.Lines.Count > 0 && !TellsOfWork(words) && (NamesFault(words) || IsAnswered(text, section)));
    }

    // 关于审计力量薄弱的整改 answers what it names.
    private static bool AnswersProblem(ReadOnlySpan<char> words)
        => Wording.IntroducesProblem(words) && OfAnswers.LengthAtEnd(words) is > 0 and var length && NamesFault(words[..^length]);

    // 整改中存在的不足 looks back on the work; 长效机制建设情况 may have labels of its own below.
    private static bool TellsOfWork(ReadOnlySpan<char> words)
        => words.Contains("整改", StringComparison.Ordinal) || words.StartsWith("存在", StringComparison.Ordinal) || words.EndsWith("情况", StringComparison.Ordinal);

    // 组织建设薄弱 says what is wrong, though 组织 may open an action.
    private static bool NamesFault(ReadOnlySpan<char> words)
        => Wording.EndsInProblem(words) || (Wording.NamesProblem(words) && !Wording.OpensWithAction(words));

    // 一、… with 整改情况：… below it is a problem whatever its words; what was aimed at may stand in between.
    private static bool IsAnswered(CleanText text, SectionDraft section)
    {
        foreach (var line in section.Lines.Take(LinesToAnswer))
        {
            if (!LineFacts.TryLabel(text, line.Range, out var label))
                return false;
            if (label.Kind is LabelKind.Measures or LabelKind.Progress or LabelKind.Deadline or LabelKind.Responsible)
                return true;
        }

        return false;
    }

    private static SectionRole Decide(CleanText text, SectionDraft section, int index, int findings, int weight, int heaviest)
    {
        if (index == findings)
            return SectionRole.Findings;

        var heading = text.Fold(section.Heading);
        if (SectionWords.RoleOf(heading) is { } role)
            return role == SectionRole.NextSteps && AnswersProblems(text, section) ? SectionRole.FollowUp : role;
        if (index > findings && findings >= 0)
        {
            if (SectionWords.IsAdvice(text.Fold(section.Heading)) || weight * 3 > heaviest || (NamesFindings(text, section) && HoldsItems(text, section)))
                return SectionRole.Findings;
            return heading.Contains("整改落实", StringComparison.Ordinal) && section.Lines.Count <= 2 ? SectionRole.Other : SectionRole.NextSteps;
        }

        var answers = weight * 3 > heaviest && ((heaviest > 4 && Wording.NamesProblem(heading)) || Answers(text, section) >= FewestAnswers);
        return answers ? SectionRole.Findings : SectionRole.Organisation;
    }

    // 整改情况： again and again: whatever the heading says, problems are answered below it.
    private static int Answers(CleanText text, SectionDraft section)
        => section.Lines.Count(line => LineFacts.TryLabel(text, line.Range, out var label) && label.Kind is LabelKind.Measures or LabelKind.Progress);

    private static bool NamesFindings(CleanText text, SectionDraft section)
        => SectionWords.NamesAllFindings(text.Fold(section.Heading)) && SectionWords.RoleOf(text.Fold(section.Heading)) is null;

    private static bool HoldsItems(CleanText text, SectionDraft section) => SectionWeight.CountItems(text, section) > 0;

    // Intentions that name problem after problem are follow-ups.
    private static bool AnswersProblems(CleanText text, SectionDraft section)
    {
        var (items, problems) = (0, 0);
        foreach (var line in section.Lines)
        {
            if (!LineFacts.TryMarker(text, line, out var marker) || marker.Style is MarkerStyle.FirstIs or MarkerStyle.FirstMust)
                continue;
            items++;
            problems += Wording.IntroducesProblem(text.Fold(line.Range.From(marker.Range.End))) ? 1 : 0;
        }

        return items > 0 && problems * 2 > items;
    }
}
