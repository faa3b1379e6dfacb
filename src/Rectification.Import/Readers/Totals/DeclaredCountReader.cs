using System.Buffers;
using Rectification.Import.Lines.Recognisers.Counts;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Totals;

/// <summary>Finds the counts of a sentence that may declare a total.</summary>
internal static class DeclaredCountReader
{
    private const int Most = 9999;
    private const int LongestNumber = 6;

    // 3个方面问题 are three aspects; nobody groups what was found under twelve, so 12个方面问题 are twelve problems.
    private const int MostAspects = 9;
    private static readonly WordTable ProblemsOfAspects = ["方面问题", "方面的问题", "方面具体问题", "方面的具体问题", "方面存在的问题"];

    // Nobody writes longer clauses; looking further would make a text without punctuation slow.
    private const int LongestClause = 300;

    private static readonly SearchValues<char> Breaks = SearchValues.Create("，；：。！？\n");

    private static readonly string[] BeforeNumber = ["共计", "共有", "总共", "虽只有", "只有", "仅有", "共", "有", "了", "计", "为", "达", "合计", "总计"];

    // 反馈的问题细化为17条
    private static readonly WordTable BrokenDown
        = [.. new[] { "细化", "分解", "归纳", "梳理", "列", "整理", "拆分", "归并", "归", "汇总" }.SelectMany(verb => new[] { "为", "成", "出", "" }.Select(into => verb + into))];

    // Who or what else may have found them, or takes on some of them: each word makes the numbers behind it those of something else.
    private static readonly WordTable OfSomethingElse =
    [
        "延伸", "自查", "自纠", "自行", "自我", "自身", "主动查", "对照检视", "查摆", "查找", "排查", "检视", "举一反三", "走访", "调研", "审计", "督查", "督察", "督导", "稽核", "年检", "抽查", "检查", "线索", "信访", "举报", "反映", "批评意见", "征求", "征集", "收集", "听取", "吸纳", "座谈", "收回", "收到", "交办",
        "主动报告", "书记认领", "领导认领", "其他班子成员", "其他成员", "主任认领", "局长认领", "分别认领", "主动认领", "领办", "领衔", "牵头", "包案", "亲自", "带头", "承诺", "每", "解决一", "主题教育", "专题教育", "民主生活会", "组织生活会",
    ];

    // Earlier rounds are those of inspectors too, so that their name does not help.
    private static readonly WordTable Earlier =
    [
        .. new[] { "上", "前", "往", "历" }.SelectMany(before => new[] { "轮", "次", "届", "一轮", "一次", "一届", "两轮", "几轮", "年" }.Select(unit => before + unit)), "首轮", "首次", "以往", "此前反馈", "早前", "去年反馈",
    ];

    // 食堂管理等3个问题 and 从4个方面 count some of them, or the ways to go.
    private static readonly string[] Lists = ["等", "等问题", "从"];

    // 这7个问题 were counted before.
    private static readonly WordTable PointsBack = ["这", "上述", "以上", "前述", "上列"];

    private static readonly WordTable Feedback = ["反馈", "巡视组", "巡察组", "检查组"];
    private static readonly WordTable FeedbackOfReview = [.. Feedback, "审计", "督察", "督导"];

    private static readonly WordTable Reviews = ["审计", "督察", "督查", "督导"];

    // 从四个方面指出15个问题
    private static readonly WordTable Finding = ["方面指出", "方面反馈", "方面提出", "方面点出", "方面查找出"];

    // 审计报告反映: what a review wrote down is what it found.
    private static readonly WordTable Papers = ["报告", "报告所", "报告中", "意见书", "反馈书", "清单"];

    // Opinions and measures are counted everywhere; these words tell that they are the ones of this notice.
    private static readonly WordTable OfThisNotice = ["反馈", "巡视", "巡察", "整改", "问题"];

    /// <summary>The counts, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="ofReview">Whether the notice answers an audit or another review, whose own count 审计查出问题12个 is.</param>
    /// <param name="goesOn">Whether the sentences before have declared a total: then measures are those against what they counted.</param>
    public static List<DeclaredCount> Find(CleanText text, TextRange sentence, bool ofReview, bool goesOn)
    {
        var counts = new List<DeclaredCount>();
        var ofThisNotice = TextSearch.ContainsAny(text.Fold(sentence), OfThisNotice);
        var ofInspectors = text.Fold(sentence).Contains("反馈", StringComparison.Ordinal);
        var (last, foreign, foreignAbove) = (sentence.Start, false, false);
        var (looked, inBrackets) = (sentence.Start, false);
        for (var rest = sentence; NumberReader.TryFindNext(text, rest, out var number); rest = sentence.From(number.Range.End))
        {
            var from = Math.Max(ClauseStart(text, sentence, number.Range.Start), last);
            if (!IsWhole(text, number) || Read(text, sentence, from, number, ofInspectors) is not { } count)
                continue;
            // Only what lies behind the number before: from the start each time would be slow in a long sentence.
            var since = text.Fold(new(looked, number.Range.Start));
            inBrackets = since.LastIndexOfAny('（', '）') is >= 0 and var bracket ? since[bracket] == '（' : inBrackets;
            looked = number.Range.Start;
            (foreign, foreignAbove) = inBrackets ? (foreign, foreignAbove) : (foreignAbove, foreignAbove);
            last = count.Range.End;
            // 自查发现问题12个，已整改12个: the second number goes on about the first, and so do measures where nothing else was counted.
            foreign = (count.Subject is null && (foreign || IsOfOthers(text.Fold(new(from, number.Range.Start))))) || (foreign && count.Subject == DeclaredSubject.Measures && counts.Count == 0) || IsOfSomethingElse(text, sentence, number.Range.Start, ofReview);
            foreignAbove = inBrackets ? foreignAbove : foreign;
            // 以上9个事项中，办结7个: the 9 were counted before, the 7 speak of them.
            if (foreign && count.Subject is not null && PointsBack.LengthAtEnd(text.Fold(new(from, number.Range.Start))) > 0)
            {
                (foreign, foreignAbove) = (false, false);
                continue;
            }

            if (!foreign && (ofThisNotice || (count.Subject == DeclaredSubject.Measures ? goesOn : count.Subject != DeclaredSubject.Opinions)))
                counts.Add(count);
        }

        return counts;
    }

    /// <summary>The start of the clause a place stands in.</summary>
    public static int ClauseStart(CleanText text, TextRange sentence, int at)
    {
        var before = new TextRange(Math.Max(sentence.Start, at - LongestClause), at);
        return before.Start + text.Fold(before).LastIndexOfAny(Breaks) + 1;
    }

    /// <summary>The end of the clause a place stands in.</summary>
    public static int ClauseEnd(CleanText text, TextRange sentence, int at)
    {
        var after = new TextRange(at, Math.Min(sentence.End, at + LongestClause));
        var end = text.Fold(after).IndexOfAny(Breaks);
        return end < 0 ? after.End : at + end;
    }

    private static DeclaredCount? Read(CleanText text, TextRange sentence, int from, FoundNumber number, bool ofInspectors)
    {
        var after = text.Fold(sentence.From(number.Range.End));
        var unit = DeclaredSubjects.UnitAt(after);
        var value = (int)number.Value;
        if (value > MostAspects && TextSearch.LengthAtStart(after[unit.Length..], ProblemsOfAspects) is > 0 and var problems)
            return new(new(number.Range.Start, number.Range.End + unit.Length + problems), value, unit.ToString(), DeclaredSubject.Issues);
        // 四方面 needs no measure word; 低于75问题 counts nothing.
        if (unit.IsEmpty && !after.StartsWith("方面"))
            return null;
        if (DeclaredSubjects.After(after[unit.Length..]) is { } noun)
        {
            return new(new(number.Range.Start, number.Range.End + unit.Length + noun.Length), value, unit.ToString(), noun.Subject)
            {
                State = DeclaredStates.Within(after.Slice(unit.Length, noun.Length)),
            };
        }

        if (DeclaredSubjects.CountsSomethingElse(after[unit.Length..]))
            return null;

        // 具体问题：17个
        if (from == number.Range.Start && from > sentence.Start && text.Folded[from - 1] == '：' && NamedBeforeColon(text, sentence, from - 1) is { } labelled)
            return new(new(labelled.Start, number.Range.End + unit.Length), value, unit.ToString(), labelled.Subject);
        // 具体问题共17个
        var before = text.Fold(new(from, number.Range.Start));
        before = before[..^TextSearch.LengthAtEnd(before, BeforeNumber)];
        // 细化为8项、20条 leaves open what the 8 are.
        if (after[unit.Length..] is not ['、', ..])
            before = before[..^TextSearch.LengthAtEnd(before, BrokenDown)];
        var range = new TextRange(number.Range.Start, number.Range.End + unit.Length);
        return DeclaredSubjects.Before(before, ofInspectors) is { } named
            ? new(range with { Start = from + before.Length - named.Length }, value, unit.ToString(), named.Subject)
            : new(range, value, unit.ToString(), null);
    }

    private static (int Start, DeclaredSubject Subject)? NamedBeforeColon(CleanText text, TextRange sentence, int colon)
        => DeclaredSubjects.Before(text.Fold(new(ClauseStart(text, sentence, colon), colon))) is { } named ? (colon - named.Length, named.Subject) : null;

    // 一项 and 一个 hardly ever declare a total: 一项重大政治任务, 解决一个问题.
    private static bool IsWhole(CleanText text, FoundNumber number)
        => number is { Kind: NumberKind.Count, Approximate: false, Value: >= 0 and <= Most } && number.Value == decimal.Truncate(number.Value)
            && text.Fold(number.Range) is not "一" && !IsName(text, number.Range.Start);

    // “三个到位” is a name.
    private static bool IsName(CleanText text, int start) => start > 0 && text.Folded[start - 1] is '“' or '‘';

    private static bool IsOfSomethingElse(CleanText text, TextRange sentence, int at, bool ofReview)
    {
        var clause = text.Fold(new(ClauseStart(text, sentence, at), at));
        if ((TextSearch.LengthAtEnd(clause, Lists) > 0 && !LeadsToFindings(text.Fold(sentence.From(at)))) || PointsBack.LengthAtEnd(clause) > 0 || CountsOn(clause) || clause.LastIndexOf('《') > clause.LastIndexOf('》') || TextSearch.ContainsAny(clause, Earlier) || IsOfAPaper(clause))
            return true;
        // 收到阶段性成效4个
        if (clause.IndexOf("收到", StringComparison.Ordinal) is >= 0 and var gained && (StatusStages.TraitsIn(clause[gained..]) & StatusTraits.Gain) != StatusTraits.None)
            return false;
        if (clause.Contains("发现", StringComparison.Ordinal) && !clause.Contains('巡') && !ofReview)
            return true;
        // 反馈的4个问题和自查出的9个问题: what stands nearer decides.
        if (OfSomethingElse.LastIndexIn(clause, out _) is >= 0 and var told && ofReview && TextSearch.LengthAtEnd(clause[..told].TrimEnd('共'), Papers) > 0)
            return false;
        var feedback = (ofReview ? FeedbackOfReview : Feedback).LastIndexIn(clause, out _);
        // 督查反馈的9个问题: who fed them back.
        if (feedback > 0 && !ofReview && Reviews.LengthAtEnd(clause[..feedback]) > 0)
            return true;
        return OfSomethingElse.LastIndexIn(clause, out _) is >= 0 and var other && feedback < other;
    }

    private static bool LeadsToFindings(ReadOnlySpan<char> words) => words[..Math.Min(words.Length, LongestNumber)].IndexOf("方面", StringComparison.Ordinal) is > 0 and var aspects && Finding.LengthAtStart(words[aspects..]) > 0;

    // 第1、2、7个问题 names the seventh.
    private static bool CountsOn(ReadOnlySpan<char> before)
        => before is [.., '第'] || (before is [.., var digit, '、'] && char.IsAsciiDigit(digit) && before[..^1].TrimEnd("0123456789、第和至") is var list && list.Length < before.Length && before[list.Length] == '第');

    // 落实市委关于改进作风的26条措施: those of a paper, not of this notice.
    private static bool IsOfAPaper(ReadOnlySpan<char> clause)
        => clause is [.., '的'] && clause.Contains("关于", StringComparison.Ordinal) && (clause.Contains("落实", StringComparison.Ordinal) || clause.Contains("贯彻", StringComparison.Ordinal) || clause.Contains("执行", StringComparison.Ordinal));

    // 12个合作社中9个已完成补登 counts what was named before the number, and that is no problem.
    private static bool IsOfOthers(ReadOnlySpan<char> before) => before is [.., '中'] && before.Length > 1 && DeclaredSubjects.Before(before[..^1]) is null;
}
