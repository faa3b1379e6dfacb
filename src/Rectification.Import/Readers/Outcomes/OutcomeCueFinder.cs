using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Outcomes;

/// <summary>Finds the cue in front of a number or behind it that tells what the number counts.</summary>
internal static class OutcomeCueFinder
{
    /// <summary>How what is done to people comes behind what they did: …等7人手续不全，耽误盘点，予以批评教育.</summary>
    public static readonly WordTable Handed =
    [
        "予以", "给予", "进行", "作出", "做出", "被", "受到", "分别", "依规", "依纪", "均", "已", "责令", "并予以", "由", "并给予",
    ];

    // Words that put the number first and the action after it: 对3名干部进行约谈、将3万元上缴.
    private static readonly WordTable Prepositions = ["对", "与", "同", "给予", "责令", "责成", "督促", "将", "把", "其中", "另", "有"];

    // 问责党组织2个、党员干部5人: a second number of the same list.
    private static readonly WordTable Listed =
    [
        "、", "和", "及", "党员", "干部", "责任人", "人员", "同志", "党组织", "领导", "单位", "负责人", "书记", "成员", "线索", "信访件", "信访举报件", "来信来访",
    ];

    private static readonly WordTable Negations = ["未", "没有", "不予", "免予", "本应", "正在", "仍在", "尚在", "还在"];
    private const int NegationReach = 5;
    private const int HandReach = 20;

    // What nobody can be talked to or held to account in place of those who did it.
    private static readonly WordTable NoBodies = ["项目", "问题", "环节", "事项", "工程", "合同", "案件", "线索"];

    /// <summary>The last cue in front of a number, from the number before it on.</summary>
    public static OutcomeMatch? LastBefore(ReadOnlySpan<char> characters, OutcomePhrase phrase, OutcomeUnit unit, int previousEnd)
    {
        // 整改一个、规范一片: a saying, not a count.
        if (unit.Counts != OutcomeUnits.People && characters[phrase.Number] == '一' && unit.Counts != OutcomeUnits.Money)
            return null;
        // 移交案件2件、处理意见3条: the verb belongs to the first number; 约谈2名局长、3名科长: to both.
        var start = phrase.Start;
        if (previousEnd > start && unit.Counts != OutcomeUnits.Money
                && TextSearch.LengthAtEnd(characters[previousEnd..phrase.Number], Listed) == 0)
            start = previousEnd;
        OutcomeMatch? found = null;
        for (var at = OutcomeCues.NextStart(characters, start, phrase.Number); at < phrase.Number;)
        {
            if (CueAt(characters, phrase, at, phrase.Number, unit, out var next) is { } cue)
                found = new OutcomeMatch(cue, new(at, phrase.UnitEnd), phrase.UnitEnd);
            at = OutcomeCues.NextStart(characters, next, phrase.Number);
        }

        return found;
    }

    /// <summary>The first cue behind a number, if it acts on what the number counts.</summary>
    public static OutcomeMatch? FirstAfter(ReadOnlySpan<char> characters, OutcomePhrase phrase, int start, OutcomeUnit unit)
    {
        for (var at = OutcomeCues.NextStart(characters, start, phrase.End); at < phrase.End;)
        {
            if (CueAt(characters, phrase, at, phrase.End, unit, out var next) is { } cue)
                return !IsUrged(cue) && IsActedUpon(characters, start, new(at, next), phrase.End, unit, cue.Kind)
                    ? new OutcomeMatch(cue, new(StartOfWords(characters, phrase), next), phrase.UnitEnd)
                    : null;
            at = OutcomeCues.NextStart(characters, next, phrase.End);
        }

        return null;
    }

    // 其余8万元已发函催收 was asked for and has not come; 催收欠款8万元 and 8万元已催回 have.
    private static bool IsUrged(OutcomeCue cue) => cue.Word.StartsWith('催') && cue.Word != "催回";

    // 对3名干部…: the word that hands the number to the action belongs to it.
    private static int StartOfWords(ReadOnlySpan<char> characters, OutcomePhrase phrase)
        => phrase.Number - TextSearch.LengthAtEnd(characters[phrase.Start..phrase.Number], Prepositions);

    // Not in 3个检查组对问题进行处理, where the number acts; nor in 7件已办结5件 and 两家企业立案查处2起, where another number is meant.
    private static bool IsActedUpon(ReadOnlySpan<char> characters, int from, TextRange cue, int phraseEnd, OutcomeUnit unit,
        OutcomeKind kind)
    {
        var yields = unit.Counts is not (OutcomeUnits.People or OutcomeUnits.Times);
        var between = characters[from..cue.Start];
        // 两次脱岗的干部作检查 tells who they are.
        if (unit.Counts == OutcomeUnits.Times && between.Contains('的'))
            return false;
        if (unit.Counts == OutcomeUnits.Things && !CountsWhatIsActedUpon(between, characters[Math.Max(0, from - HandReach)..from], kind))
            return false;
        return !ActsUpon(between) && !(yields && HasCount(characters[cue.End..phraseEnd]));
    }

    // 个 counts the noun behind it: in 3个部门建立机制 those who act, in 对两个中队4人约谈 where they work, in 对2个项目追责 what went wrong.
    private static bool CountsWhatIsActedUpon(ReadOnlySpan<char> between, ReadOnlySpan<char> before, OutcomeKind kind)
    {
        if (between.IndexOfAnyInRange('0', '9') is > 0 and var digit && between[digit - 1] is not ('和' or '、' or '及' or '与'))
            return false;
        if (kind == OutcomeKind.Institution)
            return between.IsEmpty || IsHanded(between) || OutcomeContext.NamesRules(between);
        return kind == OutcomeKind.Case || (NoBodies.LengthAtEnd(between) == 0 && (IsHanded(between) || before.IndexOfAny('对', '给') >= 0));
    }

    // 3个环节和追责 names two things; 3个支部被问责 and 3个支部已问责 tell what happened to them.
    private static bool IsHanded(ReadOnlySpan<char> between) => TextSearch.ContainsAny(between, Handed);

    // “一对一” hands nothing on.
    private static bool ActsUpon(ReadOnlySpan<char> between)
    {
        var at = between.IndexOf('对');
        return at >= 0 && !(at > 0 && between[at - 1] == '一' && between[(at + 1)..].StartsWith("一"));
    }

    private static OutcomeCue? CueAt(ReadOnlySpan<char> characters, OutcomePhrase phrase, int at, int end, OutcomeUnit unit, out int next)
    {
        next = OutcomePhrase.Next(characters, at, end);
        if (next > at + 1)
            return null;
        var cue = OutcomeCues.At(characters[at..end], unit.Counts, out var length);
        next = at + length;
        // 党内警告处分 is one word, so that 处分 does not speak for itself.
        if (cue?.Kind == OutcomeKind.Discipline && characters[next..end].StartsWith("处分", StringComparison.Ordinal))
            next += 2;
        return cue is null || IsNegated(characters[phrase.Start..at]) || OutcomeWords.IsInside(characters, cue.Kind, at, next, end)
            || OutcomeWords.IsOfThePast(characters[phrase.Start..at], characters[next..end])
            || !OutcomeContext.Holds(characters, phrase, unit, cue, at, next) ? null : cue;
    }

    private static bool IsNegated(ReadOnlySpan<char> before)
        => TextSearch.ContainsAny(before[Math.Max(0, before.Length - NegationReach)..], Negations) && !NamesDuty(before);

    // 应收未收的3万元已收回: 未 tells what was to be put right.
    private static bool NamesDuty(ReadOnlySpan<char> before)
        => before.LastIndexOf('未') is > 1 and var at && at + 1 < before.Length && before[at - 2] == '应' && before[at - 1] == before[at + 1];

    /// <summary>Whether what stands between a verb and the number hands the number to an action behind it.</summary>
    public static bool ActionFollows(ReadOnlySpan<char> between)
        => between[^1] is '的' or '、' || TextSearch.ContainsAny(between, Prepositions);

    /// <summary>Whether the words have a number of their own, dates aside: then they speak of that one.</summary>
    public static bool HasCount(ReadOnlySpan<char> words)
    {
        for (var digit = words.IndexOfAnyInRange('0', '9'); digit >= 0; digit = words.IndexOfAnyInRange('0', '9'))
        {
            words = words[digit..];
            var end = words.IndexOfAnyExceptInRange('0', '9');
            if (end < 0 || words[end] is not ('年' or '月' or '日'))
                return true;
            words = words[end..];
        }

        return false;
    }
}
