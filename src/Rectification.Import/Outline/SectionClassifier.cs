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

    private static readonly (string[] Words, SectionRole Role)[] HeadingWords =
    [
        (["线索", "移交问题", "信访件办理", "移交的问题"], SectionRole.Leads),
        (["需要进一步整改", "需进一步整改", "尚未完成", "未完成整改", "未整改到位", "正在整改的", "需持续推进", "需要持续推进", "需持续整改", "需长期整改", "尚未整改", "需要继续整改", "持续整改的", "需要长期坚持", "需长期坚持", "仍需整改", "需继续整改", "未完成的整改"], SectionRole.FollowUp),
        (["履行巡察整改主体责任", "履行巡视整改主体责任", "第一责任人责任", "整改主体责任情况", "组织情况"], SectionRole.Organisation),
        (["下一步", "下步", "下阶段", "下一阶段", "今后", "打算", "工作计划", "工作安排", "后续"], SectionRole.NextSteps),
    ];

    // 意见建议, and 建议 with what became of it: 工作建议采纳情况.
    private static readonly string[] Advice = ["意见建议", "意见和建议", "巡察建议", "巡视建议"];
    private static readonly string[] Taken = ["采纳", "落实", "办理", "整改", "答复", "情况"];

    // What a heading calls the answer to the problem it names.
    private static readonly WordTable OfAnswers = ["的整改", "的整改情况", "的整改落实情况", "的整改措施", "的整改进展"];

    // What heads all findings, or all of a body's own, and is no part of them.
    private static readonly string[] AllFindings = ["反馈问题", "反馈的问题", "反馈意见", "反馈情况", "查出问题", "查出的问题", "指出问题", "指出的问题"];

    /// <summary>Sets the role of every section, and builds the outline of those that need one.</summary>
    public static void Classify(CleanText text, List<SectionDraft> sections)
    {
        var weights = sections.ConvertAll(section => Weigh(text, section));
        var heaviest = weights.Count == 0 ? 0 : weights.Max();
        // Where no line names a problem in words that are known, the heading tells.
        var findings = heaviest > 0 ? weights.IndexOf(heaviest) : sections.FindIndex(section => NamesFindings(text, section) && HoldsItems(text, section));
        for (var i = 0; i < sections.Count; i++)
            sections[i].Role = Decide(text, sections[i], i, findings, weights[i], heaviest);

        foreach (var section in FindAspects(text, sections, findings))
            (section.Role, section.IsAspect) = (SectionRole.Findings, true);
    }

    // The sections that are aspects themselves; none where the findings are one section.
    private static List<SectionDraft> FindAspects(CleanText text, List<SectionDraft> sections, int findings)
    {
        // 二、已整改完成的问题 and 三、正在整改的问题 share the findings between them by how far they have come.
        if (findings >= 0 && TellsStatus(sections[findings]))
            return sections.FindAll(TellsStatus);
        // One heading alone may name a problem and still head all findings.
        var aspects = sections.FindAll(section => HeadsAspect(text, section));
        return aspects.Count > 1 ? sections.FindAll(section => aspects.Contains(section) || StandsAmong(section)) : [];

        // 三、落实责任不力，积弊较深 between 二、…薄弱 and 四、…不够, with as many problems below it.
        bool StandsAmong(SectionDraft section)
            => section.Role == SectionRole.Findings && section.Marker.IsLike(aspects[0].Marker) && section.Heading.Start > aspects[0].Heading.Start
                && section.Heading.Start < aspects[^1].Heading.Start && !TextSearch.ContainsAny(text.Fold(section.Heading), AllFindings);

        bool TellsStatus(SectionDraft section) => StatusReader.FromHeading(text, section.Heading) is not null;
    }

    private static bool HeadsAspect(CleanText text, SectionDraft section)
    {
        if (RoleByWords(text.Fold(section.Heading)) is not null || IsAdvice(text, section.Heading))
            return false;
        var words = text.Fold(Sentences.TrimEnd(text, section.Heading, section.Marker.Range).From(section.Marker.Range.End));
        if (TextSearch.ContainsAny(words, AllFindings))
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
            if (!LabelReader.TryRead(text, line.Range, out var label))
                return false;
            if (label.Kind is LabelKind.Measures or LabelKind.Progress or LabelKind.Deadline or LabelKind.Responsible)
                return true;
        }

        return false;
    }

    /// <summary>Whether the heading says that the section answers advice, not problems.</summary>
    public static bool IsAdvice(CleanText text, TextRange heading)
    {
        var words = text.Fold(heading);
        var advice = words.IndexOf("建议", StringComparison.Ordinal);
        return advice >= 0 && !words.Contains("问题", StringComparison.Ordinal) && (TextSearch.ContainsAny(words, Advice) || TextSearch.ContainsAny(words[advice..], Taken));
    }

    private static SectionRole Decide(CleanText text, SectionDraft section, int index, int findings, int weight, int heaviest)
    {
        if (index == findings)
            return SectionRole.Findings;

        var heading = text.Fold(section.Heading);
        if (RoleByWords(heading) is { } role)
            return role == SectionRole.NextSteps && AnswersProblems(text, section) ? SectionRole.FollowUp : role;
        if (index > findings && findings >= 0)
        {
            if (IsAdvice(text, section.Heading) || weight * 3 > heaviest || (NamesFindings(text, section) && HoldsItems(text, section)))
                return SectionRole.Findings;
            return heading.Contains("整改落实", StringComparison.Ordinal) && section.Lines.Count <= 2 ? SectionRole.Other : SectionRole.NextSteps;
        }

        return weight * 3 > heaviest && heaviest > 4 && Wording.NamesProblem(heading) ? SectionRole.Findings : SectionRole.Organisation;
    }

    private static bool NamesFindings(CleanText text, SectionDraft section)
        => TextSearch.ContainsAny(text.Fold(section.Heading), AllFindings) && RoleByWords(text.Fold(section.Heading)) is null;

    private static bool HoldsItems(CleanText text, SectionDraft section)
    {
        foreach (var line in section.Lines)
        {
            if (MarkerReader.TryRead(text, line.Start, line.End, out var marker) && marker.Style is not (MarkerStyle.FirstIs or MarkerStyle.FirstMust or MarkerStyle.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>What a section of this heading is about, as far as its words tell; null where they do not.</summary>
    public static SectionRole? RoleByWords(ReadOnlySpan<char> heading)
    {
        foreach (var (words, role) in HeadingWords)
        {
            if (TextSearch.ContainsAny(heading, words))
                return role;
        }

        return null;
    }

    // Intentions that name problem after problem are follow-ups.
    private static bool AnswersProblems(CleanText text, SectionDraft section)
    {
        var (items, problems) = (0, 0);
        foreach (var line in section.Lines)
        {
            if (!MarkerReader.TryRead(text, line.Start, line.End, out var marker) || marker.Style is MarkerStyle.FirstIs or MarkerStyle.FirstMust)
                continue;
            items++;
            problems += Wording.IntroducesProblem(text.Fold(line.Range.From(marker.Range.End))) ? 1 : 0;
        }

        return items > 0 && problems * 2 > items;
    }

    // How many lines look like the heading of a problem or like a label of an answer.
    private static int Weigh(CleanText text, SectionDraft section)
    {
        // Every row of a table is a problem.
        if (section.Tables.Count > 0)
            return section.Tables.Sum(table => table.Rows.Count);
        var weight = BareHeadings.Find(text, section.Lines).Count;
        foreach (var line in section.Lines)
        {
            if (LabelReader.TryRead(text, line.Range, out var label))
                weight += label.Kind is LabelKind.Measures or LabelKind.Progress ? 1 : 0;
            else if (MarkerReader.TryRead(text, line.Start, line.End, out var marker))
                weight += NamesProblem(text, line.Range.From(marker.Range.End)) || NamesPart(text, line.Range.From(marker.Range.End)) ? 1 : 0;
            else if (Wording.IntroducesProblem(text.Fold(line.Range)))
                weight += HeadingReader.ProblemClosing(text.Fold(line.Range.To(Math.Min(line.End, line.Start + 200)))) == '。' ? 1 : 0;
        }

        return weight;
    }

    // （一）统筹推进高质量发展方面: where no problem is named, its part still shows what the section answers.
    private static bool NamesPart(CleanText text, TextRange words)
    {
        var folded = text.Fold(words);
        var stop = Sentences.IndexOfOutside(folded[..Math.Min(folded.Length, 200)], "。：");
        return (stop > 0 ? folded[..stop] : folded).EndsWith("方面", StringComparison.Ordinal);
    }

    private static bool NamesProblem(CleanText text, TextRange words)
    {
        var folded = text.Fold(words);
        folded = folded[..Math.Min(folded.Length, 200)];
        if (Wording.IntroducesProblem(folded) && HeadingReader.ProblemEnd(folded) > 0)
            return true;
        var stop = Sentences.IndexOfOutside(folded, "。");
        var sentence = stop > 0 ? folded[..stop] : folded;
        // （一）账目长期没有核对。整改情况：… is answered, so it is a problem.
        if (stop > 0 && LabelReader.TryRead(text, words.From(words.Start + stop + 1), out var label) && label.Kind is LabelKind.Measures or LabelKind.Progress)
            return true;
        return Wording.NamesProblem(sentence) && !Wording.OpensWithAction(sentence);
    }
}
