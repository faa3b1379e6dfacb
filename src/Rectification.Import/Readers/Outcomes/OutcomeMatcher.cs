using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Outcomes;

/// <summary>Decides what a number with a unit counts, from the words around it.</summary>
internal static class OutcomeMatcher
{
    // Words that put the number first and the action after it: 对3名干部进行约谈、将3万元上缴.
    private static readonly WordTable Prepositions = ["对", "与", "同", "给予", "责令", "责成", "督促", "将", "把", "其中", "另", "有"];

    // Words that only introduce a sum: …，共计3万元.
    private static readonly WordTable SumWords = ["共", "共计", "合计", "总计", "累计", "计", "金额", "金额共计", "涉及金额", "合计金额", "总金额", "涉及", "共涉及", "价值", "约", "近"];

    private static readonly string[] Pointers = ["此", "该", "这", "以上", "所涉", "相关", "有关", "涉及"];
    private static readonly string[] Counts = ["", "笔", "项", "部分", "些"];
    private static readonly string[] Sums = ["款", "资金", "费用", "钱", "金额", "补贴"];

    // How a phrase goes on about the number of the phrase before: 违规补贴3万元，已全部退还; 合计3万元，该笔款项已退还.
    private static readonly WordTable GoingOn
        = ["已", "均", "全部", "都", "现已", "目前", "并", "且已", "予以", "责令", "责成", "督促", "现", "业已", "上述", "所有", "款项", .. ThisSum()];

    private static IEnumerable<string> ThisSum()
        => from pointer in Pointers
           from count in Counts
           from noun in Sums
           select pointer + count + noun;

    // Given to each, or as a least: 每人谈话不少于2次.
    private static readonly WordTable Rates = ["每", "人均", "户均", "不少于", "不低于", "至少", "不得少于", "各不少于", "最多", "不超过", "仅"];

    // Of what is still owed, or is one's own debt: 尚有3万元未收回，其中已起诉1万元; 偿还债务9万元.
    private static readonly WordTable Unrecovered = ["未收回", "未追回", "未归还", "未清退", "未退还", "未缴", "未偿还", "尚欠", "未还"];
    private static readonly WordTable Debts = ["债务", "债券", "隐性债", "银行贷款", "贷款本", "本息", "到期贷款", "欠账", "工程欠款"];
    private const int SentenceReach = 80;

    // How what is done to people comes behind what they did: …等7人手续不全，耽误盘点，予以批评教育.
    private static readonly WordTable Handed = ["予以", "给予", "进行", "作出", "做出", "被", "受到", "分别", "依规", "依纪", "均", "已", "责令", "并予以", "由", "并给予"];
    private const int MostPhrases = 3;

    // 按计划归还 keeps to a plan, and is done.
    private static readonly WordTable KeptTo = ["按计划", "按照计划", "按还款计划", "照计划", "依计划", "按既定计划"];

    // What is meant to be done is no outcome.
    private static readonly WordTable Intentions = ["拟", "计划", "预计", "力争", "下一步", "准备"];

    // 问责党组织2个、党员干部5人: a second number of the same list.
    private static readonly WordTable Listed = ["、", "和", "及", "党员", "干部", "责任人", "人员", "同志", "党组织", "领导", "单位", "负责人", "书记", "成员", "线索", "信访件", "信访举报件", "来信来访"];

    // 修订制度3项，废止2项 made three.
    private static readonly WordTable Abolished = ["废止", "废除", "取消"];

    private static readonly WordTable Undergone = ["受", "受到", "受过", "受到过", "曾受", "已受"];

    private static readonly WordTable Negations = ["未", "没有", "不予", "免予", "本应", "正在"];
    private const int NegationReach = 5;

    /// <summary>Finds the cue of a number.</summary>
    /// <param name="characters">The text.</param>
    /// <param name="phrase">The phrase around the number.</param>
    /// <param name="unit">The unit of the number.</param>
    /// <param name="previousEnd">Where the number before this one ends, its unit included.</param>
    /// <param name="last">The outcome before this one.</param>
    /// <returns>Null where the number counts no outcome.</returns>
    public static OutcomeMatch? Match(ReadOnlySpan<char> characters, OutcomePhrase phrase, OutcomeUnit unit, int previousEnd, OutcomeMatch? last)
    {
        // 6件16人: the second number counts the same as the first.
        if (last is { } first && first.Cue.Kind == OutcomeKind.Case && first.UnitEnd == phrase.Number && unit.Counts is OutcomeUnits.People or OutcomeUnits.Pieces)
            return first with { UnitEnd = phrase.UnitEnd, Words = new(first.Words.Start, Math.Max(phrase.UnitEnd, first.Words.End)) };
        var said = characters[phrase.Start..phrase.Number];
        if (IsIntended(said) || TextSearch.ContainsAny(said, Rates) || IsSaying(characters, phrase))
            return null;
        if (unit.Counts == OutcomeUnits.Money && IsOwed(characters, phrase))
            return null;
        if (IsSumWord(characters[phrase.Start..phrase.Number]))
            phrase = phrase.WithPhraseBefore(characters);
        return MatchIn(characters, phrase, unit, previousEnd) ?? MatchGoingOn(characters, phrase, unit) ?? MatchHanded(characters, phrase, unit)
            ?? MatchContinued(characters, phrase, unit, last);
    }

    // Titles (《…计划》) intend nothing.
    private static bool IsIntended(ReadOnlySpan<char> before)
    {
        var title = before.IndexOf('《');
        if (TextSearch.IndexOfAny(before, KeptTo, out var kept) is >= 0 and var plan)
            before = before[(plan + kept)..];
        return title < 0 || before.IndexOf('《') < 0
            ? TextSearch.ContainsAny(before, Intentions)
            : TextSearch.ContainsAny(before[..before.IndexOf('《')], Intentions) || TextSearch.ContainsAny(before[(before.LastIndexOf('》') + 1)..], Intentions);
    }

    // “问责一人、警醒一方”, 查处一案、警示一片: one here stands for any.
    private static bool IsSaying(ReadOnlySpan<char> characters, OutcomePhrase phrase)
    {
        var before = characters[Math.Max(phrase.Lowest, phrase.Number - SentenceReach)..phrase.Number];
        if (before.LastIndexOf('“') > before.LastIndexOf('”'))
            return true;
        if (characters[phrase.Number] != '一')
            return false;
        var rest = characters[phrase.UnitEnd..Math.Min(characters.Length, phrase.UnitEnd + 6)];
        var earlier = before[Math.Max(0, before.Length - 8)..];
        return (rest is ['、' or '，', ..] && rest.Contains('一')) || (earlier.LastIndexOfAny('、', '，') is > 1 and var pause && earlier[..pause].Contains('一'));
    }

    private static bool IsOwed(ReadOnlySpan<char> characters, OutcomePhrase phrase)
    {
        var before = characters[Math.Max(phrase.Lowest, phrase.Number - SentenceReach)..phrase.Number];
        before = before[(before.LastIndexOf('。') + 1)..];
        return TextSearch.ContainsAny(characters[phrase.Start..phrase.Number], Debts)
            || (TextSearch.IndexOfAny(before, Unrecovered, out _) is >= 0 and var at && before[at..].Contains("其中", StringComparison.Ordinal));
    }

    private static bool IsSumWord(ReadOnlySpan<char> before) => !before.IsEmpty && TextSearch.LengthAtStart(before, SumWords) == before.Length;

    private static OutcomeMatch? MatchIn(ReadOnlySpan<char> characters, OutcomePhrase phrase, OutcomeUnit unit, int previousEnd)
    {
        var before = LastBefore(characters, phrase, unit, previousEnd);
        if (before is { } told && DescribesPeople(characters, phrase, told))
            return null;
        if (before is { } match && !ActionFollows(characters[match.Words.Start..phrase.Number]))
            return match;
        var from = unit.Counts == OutcomeUnits.Money ? EndOfSums(characters, phrase) : phrase.UnitEnd;
        return FirstAfter(characters, phrase, from, unit) ?? before;
    }

    // 管理费2000元、押金700元已全部清退: one verb for all.
    private static int EndOfSums(ReadOnlySpan<char> characters, OutcomePhrase phrase)
    {
        var end = phrase.UnitEnd;
        while (end < phrase.End && characters[end] is '、' or '和' or '及' && characters[end..phrase.End].IndexOf('元') is > 0 and var next && OutcomeCues.NextCue(characters, end, end + next) < 0)
            end += next + 1;
        return end;
    }

    // 对受到处分的5名干部开展回访: who they are, not what was done now.
    private static bool DescribesPeople(ReadOnlySpan<char> characters, OutcomePhrase phrase, OutcomeMatch match)
        => characters[phrase.Number - 1] == '的' && TextSearch.LengthAtEnd(characters[phrase.Start..match.Words.Start], Undergone) > 0;

    private static OutcomeMatch? MatchGoingOn(ReadOnlySpan<char> characters, OutcomePhrase phrase, OutcomeUnit unit)
    {
        var longer = phrase.WithPhraseAfter(characters);
        if (longer.End == phrase.End)
            return null;
        var next = characters[(phrase.End + 1)..longer.End];
        if (next.Contains('对') || !(TextSearch.StartsWithAny(next, GoingOn) || (unit.Counts == OutcomeUnits.People && characters[phrase.Start] == '对')))
            return null;
        return FirstAfter(characters, longer, phrase.End + 1, unit) is { } match && !HasCount(characters[match.Words.End..longer.End]) ? match : null;
    }

    private static OutcomeMatch? MatchHanded(ReadOnlySpan<char> characters, OutcomePhrase phrase, OutcomeUnit unit)
    {
        if (unit.Counts != OutcomeUnits.People || !characters[phrase.Start..phrase.Number].Contains('对'))
            return null;
        for (var (at, seen) = (phrase.WithPhraseAfter(characters), 1); seen < MostPhrases; seen++)
        {
            var longer = at.WithPhraseAfter(characters);
            if (longer.End == at.End || HasCount(characters[phrase.UnitEnd..longer.End]))
                return null;
            if (TextSearch.StartsWithAny(characters[(at.End + 1)..longer.End], Handed) && FirstAfter(characters, longer, at.End + 1, unit) is { } match)
                return match;
            at = longer;
        }

        return null;
    }

    // What needs no verb of its own because the sentence has counted the same before.
    private static OutcomeMatch? MatchContinued(ReadOnlySpan<char> characters, OutcomePhrase phrase, OutcomeUnit unit, OutcomeMatch? previous)
    {
        if (previous is not { } last || last.UnitEnd > phrase.Start || characters[last.UnitEnd..phrase.Start].ContainsAny('。', '\n'))
            return null;
        var words = new TextRange(phrase.Start, phrase.UnitEnd);
        // 印发方案类文件3个，制度类文件5个
        if (last.Cue.Kind == OutcomeKind.Institution && (unit.Counts & last.Cue.Units) != OutcomeUnits.None && OutcomeContext.SpeaksOfRules(characters, phrase, unit)
            && !TextSearch.ContainsAny(characters[phrase.Start..phrase.Number], Abolished))
            return new OutcomeMatch(last.Cue, words, phrase.UnitEnd);
        // 查处履职不力问题6件16人，处分8人，作风问题2件5人
        return unit.Counts == OutcomeUnits.Pieces && last.Cue.Kind is var kind && (kind == OutcomeKind.Case || kind == OutcomeKind.Discipline) && PeopleFollow(characters[phrase.UnitEnd..])
            ? new OutcomeMatch(OutcomeCues.CasesWithPeople, words, phrase.UnitEnd)
            : null;
    }

    private static bool PeopleFollow(ReadOnlySpan<char> characters)
        => characters.IndexOfAnyExceptInRange('0', '9') is > 0 and var end && characters[end] == '人';

    private static OutcomeMatch? LastBefore(ReadOnlySpan<char> characters, OutcomePhrase phrase, OutcomeUnit unit, int previousEnd)
    {
        // 整改一个、规范一片: a saying, not a count.
        if (unit.Counts != OutcomeUnits.People && characters[phrase.Number] == '一' && unit.Counts != OutcomeUnits.Money)
            return null;
        // 移交案件2件、处理意见3条: the verb belongs to the first number; 约谈2名局长、3名科长: to both.
        var start = phrase.Start;
        if (previousEnd > start && unit.Counts != OutcomeUnits.Money && TextSearch.LengthAtEnd(characters[previousEnd..phrase.Number], Listed) == 0)
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

    private static OutcomeMatch? FirstAfter(ReadOnlySpan<char> characters, OutcomePhrase phrase, int start, OutcomeUnit unit)
    {
        for (var at = OutcomeCues.NextStart(characters, start, phrase.End); at < phrase.End;)
        {
            if (CueAt(characters, phrase, at, phrase.End, unit, out var next) is { } cue)
                return IsActedUpon(characters, start, new(at, next), phrase.End, unit, cue.Kind) ? new OutcomeMatch(cue, new(StartOfWords(characters, phrase), next), phrase.UnitEnd) : null;
            at = OutcomeCues.NextStart(characters, next, phrase.End);
        }

        return null;
    }

    // 对3名干部…: the word that hands the number to the action belongs to it.
    private static int StartOfWords(ReadOnlySpan<char> characters, OutcomePhrase phrase)
        => phrase.Number - TextSearch.LengthAtEnd(characters[phrase.Start..phrase.Number], Prepositions);

    // Not in 3个检查组对问题进行处理, where the number acts; nor in 7件已办结5件 and 两家企业立案查处2起, where another number is meant.
    private static bool IsActedUpon(ReadOnlySpan<char> characters, int from, TextRange cue, int phraseEnd, OutcomeUnit unit, OutcomeKind kind)
    {
        var yields = unit.Counts is OutcomeUnits.Money or OutcomeUnits.Pieces || (unit.Counts == OutcomeUnits.Bodies && kind == OutcomeKind.Case);
        if (unit.Counts == OutcomeUnits.Things && kind != OutcomeKind.Case && kind != OutcomeKind.Institution && !IsHanded(characters[from..cue.Start]) && characters[Math.Max(0, from - 20)..from].IndexOfAny('对', '给') < 0)
            return false;
        return !ActsUpon(characters[from..cue.Start]) && !(yields && HasCount(characters[cue.End..phraseEnd]));
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
        return cue is null || IsNegated(characters[phrase.Start..at]) || OutcomeWords.IsInside(characters, at, next, end) || OutcomeWords.IsOfThePast(characters[phrase.Start..at], characters[next..end]) || !OutcomeContext.Holds(characters, phrase, unit, cue, at, next) ? null : cue;
    }

    private static bool IsNegated(ReadOnlySpan<char> before) => TextSearch.ContainsAny(before[Math.Max(0, before.Length - NegationReach)..], Negations);

    private static bool ActionFollows(ReadOnlySpan<char> between) => between[^1] is '的' or '、' || TextSearch.ContainsAny(between, Prepositions);

    // A number of its own, dates aside: then the phrase speaks of that one.
    private static bool HasCount(ReadOnlySpan<char> words)
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
