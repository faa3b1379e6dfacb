using Rectification.Import.Lexicon;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Outcomes;

/// <summary>Whether the words around a number speak of what a cue needs.</summary>
internal static class OutcomeContext
{
    private static readonly WordTable Petitions = ["案件", "线索", "信访", "来信", "举报", "投诉", "积案"];

    private static readonly WordTable Cases = [.. Petitions, "案", "纪委", "监委", "纪检监察", "监察机关", "公安机关", "司法机关", "检察机关"];
    private static readonly WordTable CasesOrProblems = [.. Cases, "问题"];
    private static readonly WordTable CasesBefore = [.. Petitions, "立案"];
    private static readonly WordTable Settled = ["办结", "查结", "了结", "处结"];
    private static readonly WordTable NoCases = ["提案", "议案", "建议", "意见", "审批", "业务", "方案", "预案", "档案", "整改", "立行立改", "公益诉讼", "疑点"];
    // 以文件代替落实的任务11项 counts tasks.
    private static readonly WordTable NoRules = [.. ProblemWords.Nouns, "措施", "举措", "工作", "线索", "项目"];
    private static readonly WordTable TitleEnds = ["》", "》等", "》共", "》等共"];

    private static readonly WordTable Rotation =
    [
        "调整", "交流", "提任", "提拔", "轮岗", "轮换", "任现职", "任免", "晋升", "退休", "换届", "选任", "转任", "任命", "安排", "到龄", "改任", "超配",
    ];

    // 8个部门的信息比对机制 counts those who share it, and 执纪问责3个专项小组 those who work.
    private static readonly WordTable OfBodies =
    [
        "部门", "单位", "科室", "股室", "处室", "小组", "专项小组", "工作小组", "专班", "工作组", "工作专班", "粮库", "乡镇", "街道", "社区", "环节", "领域",
    ];

    // What may stand between the rules and their number: 制度共9项.
    private static readonly WordTable BeforeNumber = [.. CountWords.Sums, "等", "计", "类", "各", "近", "达", "汇编", "成果", "及", "等共"];

    private const int Reach = 12;
    private const int SentenceReach = 60;

    public static bool Holds(ReadOnlySpan<char> characters, OutcomePhrase phrase, OutcomeUnit unit, OutcomeCue cue, int cueStart,
        int cueEnd)
    {
        if (unit.Counts == OutcomeUnits.Things && cueEnd <= phrase.Number
                && OfBodies.LengthAtStart(characters[phrase.UnitEnd..phrase.End]) > 0 && cue.Kind != OutcomeKind.Talk)
            return false;
        var around = new TextRange(Math.Min(cueStart, phrase.Number), Math.Max(cueEnd, phrase.UnitEnd));
        return cue.Nouns switch
        {
            OutcomeNouns.Cases => CountsCases(characters, phrase, unit) && SpeaksOfCases(characters, phrase, around, Cases),
            OutcomeNouns.CasesOrProblems => SpeaksOfCases(characters, phrase, around, CasesOrProblems),
            OutcomeNouns.NoRotation => !SpeaksOfRotation(characters, phrase),
            OutcomeNouns.Rules => SpeaksOfRules(characters, phrase, unit) || GoesOnAboutRules(characters, phrase, cueStart, cueEnd),
            _ => cue.Kind != OutcomeKind.Case || CountsCases(characters, phrase, unit),
        };
    }

    /// <summary>Whether the words name rules.</summary>
    public static bool NamesRules(ReadOnlySpan<char> words) => TextSearch.ContainsAny(words, PaperWords.Rules);

    /// <summary>Whether rules stand right beside the number: 36项工作制度, 制度共9项, 《…》等8项.</summary>
    public static bool SpeaksOfRules(ReadOnlySpan<char> characters, OutcomePhrase phrase, OutcomeUnit unit)
    {
        var before = characters[Math.Max(phrase.Start, phrase.Number - Reach)..phrase.Number];
        var after = characters[phrase.UnitEnd..Math.Min(phrase.End, phrase.UnitEnd + Reach)];
        before = before[(before.LastIndexOfAny('、', '》') + 1)..];
        var next = after.IndexOfAny('、', '《');
        // 《…》共11条 counts what stands in the paper.
        return (EndsInRules(before, after, unit) && TextSearch.LengthAtEnd(before, NoRules) == 0)
            || TextSearch.ContainsAny(next < 0 ? after : after[..next], PaperWords.Rules)
            || (unit.Counts != OutcomeUnits.Pieces && TextSearch.LengthAtEnd(characters[phrase.Start..phrase.Number], TitleEnds) > 0);
    }

    // 工作制度9项; not 印发文件下放6个门店的权限, where 个 counts its own noun.
    private static bool EndsInRules(ReadOnlySpan<char> before, ReadOnlySpan<char> after, OutcomeUnit unit)
    {
        if (unit.Counts != OutcomeUnits.Things || after.IsEmpty || after[0] is '、' or '和' or '及')
            return TextSearch.ContainsAny(before, PaperWords.Rules);
        return PaperWords.Rules.LengthAtEnd(before[..^TextSearch.LengthAtEnd(before, BeforeNumber)]) > 0;
    }

    // 个 counts its own noun: 线索核查三个专班 are no cases.
    private static bool CountsCases(ReadOnlySpan<char> characters, OutcomePhrase phrase, OutcomeUnit unit)
    {
        var after = characters[phrase.UnitEnd..Math.Min(phrase.End, phrase.UnitEnd + Reach)];
        return unit.Counts != OutcomeUnits.Things || after.IsEmpty || after[0] is '、' or '已' or '均' or '和'
            || TextSearch.ContainsAny(after, CasesOrProblems);
    }

    // 新建制度11项，修订完善9项: a word right in front of the second number goes on about what the first counts.
    private static bool GoesOnAboutRules(ReadOnlySpan<char> characters, OutcomePhrase phrase, int cueStart, int cueEnd)
    {
        if (cueEnd != phrase.Number)
            return false;
        var before = characters[Math.Max(phrase.Lowest, cueStart - Reach)..cueStart];
        before = before[(before.LastIndexOfAny('。', '；', '\n') + 1)..];
        return before is [.., '，' or '、'] && TextSearch.ContainsAny(before, PaperWords.Rules);
    }

    private static bool SpeaksOfRotation(ReadOnlySpan<char> characters, OutcomePhrase phrase)
    {
        var before = characters[Math.Max(phrase.Lowest, phrase.Start - Reach)..phrase.Start];
        return TextSearch.ContainsAny(before[(before.LastIndexOf('。') + 1)..], Rotation)
            || TextSearch.ContainsAny(characters[phrase.Start..phrase.End], Rotation);
    }

    private static bool IsBare(ReadOnlySpan<char> cue) => TextSearch.LengthAtStart(cue, Settled) == cue.Length;

    // The noun may stand before the phrase (信访件全部核查，化解3件); what is no case has to stand in it.
    private static bool SpeaksOfCases(ReadOnlySpan<char> characters, OutcomePhrase phrase, TextRange around, WordTable nouns)
    {
        var after = characters[around.End..Math.Max(around.End, Math.Min(phrase.End, around.End + Reach))];
        var next = after.IndexOf('、');
        var words = characters[around.Start..(next < 0 ? around.End + after.Length : around.End + next)];
        if (TextSearch.ContainsAny(words, NoCases))
            return false;
        var sentence = characters[Math.Max(0, around.Start - SentenceReach)..around.Start];
        var start = sentence.LastIndexOfAny('。', '\n', '；') + 1;
        // 移交线索28件。…已办结25件: with no noun of its own it goes on about the sentence before.
        if (start > 0 && sentence[start - 1] == '。' && around.End == phrase.UnitEnd && IsBare(characters[around.Start..phrase.Number]))
            start = sentence[..(start - 1)].LastIndexOfAny('。', '\n') + 1;
        return TextSearch.ContainsAny(words, nouns) || TextSearch.ContainsAny(sentence[start..], CasesBefore);
    }
}
