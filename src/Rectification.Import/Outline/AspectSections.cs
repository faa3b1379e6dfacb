using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Outline;

/// <summary>Finds the sections that are themselves parts or problems: 一、党的领导弱化方面, 二、台账登记不全.</summary>
internal static class AspectSections
{
    private const int LinesToAnswer = 3;
    private const int FewestRunIn = 2;

    // What a heading calls the answer to the problem it names.
    private static readonly WordTable OfAnswers = ["的整改", "的整改情况", "的整改落实情况", "的整改措施", "的整改进展"];

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
        var aspects = sections.FindAll(section => HeadsAspect(text, section));
        var shareParagraph = aspects.Count(section => !RunInAnswers.Problem(text, section).IsEmpty) >= FewestRunIn;
        return aspects.Count > 1 ? sections.FindAll(section => aspects.Contains(section) || StandsAmong(section) || GoesOn(text, aspects[^1], section) || IsLikeThem(section)) : [];

        bool IsLikeThem(SectionDraft section) => section.Marker.IsLike(aspects[0].Marker) && (OpensAlike(text, aspects[0], section) || SharesParagraph(section) || TellsAsTheyDo(section));

        // 一、仓库积压。清出… beside two that are known to be problems.
        bool SharesParagraph(SectionDraft section) => shareParagraph && RunInAnswers.HasShape(text, section);

        // 整改状态：… below it as below all of them.
        bool TellsAsTheyDo(SectionDraft section)
            => TellsHowFar(section) && aspects.TrueForAll(TellsHowFar) && SectionWords.MayNameProblem(text.Fold(RunInAnswers.Heading(text, section)));

        bool TellsHowFar(SectionDraft section) => section.Lines.Any(line => LineFacts.TryLabel(text, line.Range, out var label) && label.Kind is LabelKind.Status or LabelKind.Progress or LabelKind.Measures);

        // 三、便道修到一半停工 between 二、…薄弱 and 四、…不够; or one more …方面 behind them.
        bool StandsAmong(SectionDraft section)
            => section.Marker.IsLike(aspects[0].Marker) && section.Heading.Start > aspects[0].Heading.Start
                && (NamesPart(section) ? section.Role == SectionRole.Findings && NamesPart(aspects[^1]) : section.Heading.Start < aspects[^1].Heading.Start && MayBePart(section));

        bool MayBePart(SectionDraft section)
        {
            var words = text.Fold(section.Heading.From(section.Marker.Range.End));
            return !SectionWords.NamesAllFindings(words) && (section.Role == SectionRole.Findings || (SectionWords.RoleOf(words) is null && !SectionWords.IsAdvice(words) && !TellsOfWork(words)));
        }

        bool NamesPart(SectionDraft section) => text.Fold(section.Heading).EndsWith("方面", StringComparison.Ordinal);

        bool TellsStatus(SectionDraft section) => StatusHeading.Read(text, section.Heading) is not null;
    }

    // 一、…打折扣 with 问题表现：… on its first line, as below the others.
    private static bool OpensAlike(CleanText text, SectionDraft aspect, SectionDraft section)
        => FirstLabel(text, aspect) is { IsEmpty: false } label && FirstLabel(text, section) is { IsEmpty: false } other && text.Fold(label).SequenceEqual(text.Fold(other));

    private static TextRange FirstLabel(CleanText text, SectionDraft section)
        => section.Lines.Count > 0 && LineFacts.TryLabel(text, section.Lines[0].Range, out var label) && label.Kind == LabelKind.Description ? label.Range : default;

    // 四、办公用房超标 right behind 三、…不严 is told of as that is, though no word of it names a fault.
    private static bool GoesOn(CleanText text, SectionDraft last, SectionDraft section)
    {
        if (!section.Marker.IsLike(last.Marker) || section.Marker.Number != last.Marker.Number + 1 || section.Heading.Start < last.Heading.Start || section.Lines.Count == 0)
            return false;
        var words = text.Fold(section.Heading.From(section.Marker.Range.End));
        // 三、持续整改的问题, whose numbers go on with those of the findings.
        if (section.Role == SectionRole.Findings && SectionWords.RoleOf(words) == SectionRole.FollowUp)
            return true;
        // Behind 三、某某村党支部（2个问题） a heading that counts none is no part.
        if (CountsProblems(text.Fold(last.Heading)) && !CountsProblems(words))
            return false;
        var first = text.Fold(UnansweredLists.Words(text, section.Lines[0]));
        return SectionWords.RoleOf(words) is null && !SectionWords.IsAdvice(words) && !SectionWords.NamesAllFindings(words) && !TellsOfWork(words) && !Wording.OpensWithAction(words)
            && (Wording.OpensWithAction(first) || first.ContainsAnyInRange('0', '9'));
    }

    private static bool HeadsAspect(CleanText text, SectionDraft section)
    {
        var runIn = !RunInAnswers.Problem(text, section).IsEmpty;
        var words = text.Fold(RunInAnswers.Heading(text, section));
        if (SectionWords.RoleOf(words) is not null || SectionWords.IsAdvice(words))
            return false;
        // 巡视指出问题整改不到位 is a fault.
        if (SectionWords.NamesAllFindings(words) && !NamesFault(words[SectionWords.EndOfAllFindings(words)..]))
            return false;
        return HeadingReader.ProblemEnd(words) == words.Length || AnswersProblem(words) || (CountsProblems(words) && !TellsOfWork(words))
            || ((runIn || section.Lines.Count > 0) && ((!TellsOfWork(words) && (NamesFault(words) || IsAnswered(text, section))) || NamesFaultOfWork(words)));
    }

    // 一、某某村党支部（3个问题）
    private static bool CountsProblems(ReadOnlySpan<char> words)
    {
        if (Brackets.IndexOfLastPair(words) is not (> 0 and var open))
            return false;
        var remark = words[(open + 1)..^1].TrimStart('共');
        return ProblemGroup.At(remark) is { } group && group.Length == remark.Length;
    }

    // 关于审计力量薄弱的整改 answers what it names.
    private static bool AnswersProblem(ReadOnlySpan<char> words)
        => Wording.IntroducesProblem(words) && OfAnswers.LengthAtEnd(words) is > 0 and var length && NamesFault(words[..^length]);

    // 五、巡察整改落实不彻底 is a fault, 整改中存在的不足 looks back.
    private static bool NamesFaultOfWork(ReadOnlySpan<char> words)
        => Wording.EndsInFault(words) && !words.Contains("存在", StringComparison.Ordinal) && !words.StartsWith("整改", StringComparison.Ordinal);

    private static readonly WordTable LookingBack = ["综述", "小结", "结语", "成效", "总体评价"];

    // 整改中存在的不足 looks back on the work; 长效机制建设情况 may have labels of its own below.
    private static bool TellsOfWork(ReadOnlySpan<char> words)
        => LookingBack.LengthAtEnd(words) > 0 || words.Contains("整改", StringComparison.Ordinal) || words.StartsWith("存在", StringComparison.Ordinal) || words.EndsWith("情况", StringComparison.Ordinal);

    // 组织建设薄弱 says what is wrong, though 组织 may open an action.
    private static bool NamesFault(ReadOnlySpan<char> words)
        => Wording.EndsInProblem(words) || Wording.EndsInFault(words) || (Wording.NamesProblem(words) && !Wording.OpensWithAction(words));

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
}
