using System.Globalization;
using Rectification.Import.Lexicon;
using Rectification.Import.Lines.Recognisers.Counts;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Totals;

/// <summary>Why a count is not the notice's own: a table of reasons, each told by the words around it.</summary>
internal static class OtherCounts
{
    private const int LongestNumber = 6;
    private const int LongestAgain = 4;
    private const int DigitsOfYear = 4;

    // 书记认领, 其余委员: who takes on a share of them.
    private static readonly string[] Heads = ["书记", "领导", "主任", "局长", "院长", "校长", "镇长", "乡长", "处长", "部长", "主席", "经理"];
    private static readonly string[] OtherMembers = [.. new[] { "其余", "其他" }
        .SelectMany(other => new[] { "党委委员", "党组成员", "支委", "委员", "班子成员", "成员" }.Select(member => other + member))];

    // Who or what else may have found them, or takes on some of them: each word makes the numbers behind it those of something else.
    private static readonly WordTable OfSomethingElse =
    [
        "延伸", "自查", "自纠", "自行", "自我", "自身", "主动查", "对照检视", "查摆", "查找", "排查", "检视", "举一反三", "走访", "调研", "审计", "督查", "督察", "督导", "稽核", "年检",
        "抽查", "抽取", "检查", "线索", "信访", "举报", "反映", "批评意见", "征求", "征集", "评议", "收集", "听取", "吸纳", "座谈", "收回", "收到", "交办",
        "主动报告", "分别认领", "主动认领", "领办", "领衔", "牵头",
        "包案", "包抓", "亲自", "带头", "承诺", "每", "解决一", "主题教育", "专题教育", "民主生活会", "组织生活会", "同期", "复审", "专项整治", "直属单位", "下属单位",
        .. Heads.Select(head => head + "认领"),
        .. OtherMembers,
    ];

    // Earlier rounds are those of inspectors too, so that their name does not help.
    private static readonly WordTable Earlier =
    [
        .. new[] { "上", "前", "往", "历" }
            .SelectMany(before => new[] { "轮", "次", "届", "一轮", "一次", "一届", "两轮", "几轮", "年" }.Select(unit => before + unit)),
        "首轮", "首次", "以往", "此前反馈", "早前", "去年反馈", "当时", "彼时",
    ];

    // 其他街道被指出的17个问题
    private static readonly WordTable OtherBodies
        = [.. new[] { "其他", "其余", "兄弟", "同批", "友邻" }
            .SelectMany(other => BodyWords.Units.Concat(["县", "市", "区"])
                .Select(body => other + body))];

    // 食堂管理等3个问题, 从4个方面, 将在3个方面 and 前3类 count some of them, or the ways to go.
    private static readonly string[] Lists = ["等", "等问题", "从", "将在", "要在", "村级", "各村"];

    // 这7个问题 were counted before.
    private static readonly WordTable PointsBack = [.. PointingWords.Back, "这"];

    private static readonly WordTable Feedback = ["反馈", "巡视组", "巡察组", "检查组"];
    private static readonly WordTable FeedbackOfReview = [.. Feedback, .. InspectionTerms.Reviews];


    private static readonly WordTable Inspections = [.. InspectionTerms.Feedback, "检查", "审计"];

    // 从四个方面指出15个问题
    private static readonly WordTable Finding = ["方面指出", "方面反馈", "方面提出", "方面点出", "方面查找出"];

    // 审计报告反映: what a review wrote down is what it found.
    private static readonly WordTable Papers = ["报告", "报告所", "报告中", "意见书", "反馈书", "清单"];

    // 分别拆为3项、2项
    private static readonly WordTable OneByOne = ["分别为", "分别是", "分别有", "分别占", "分别拆为", "分别分为"];

    // 另收到建议53条，不是巡察组的意见: the notice says itself that they are not among them.
    private static readonly WordTable LeftOut =
    [
        "不列入", "不计入", "不纳入", "不作统计", "不在此列", "不属于", "分开统计", "单独统计", "单独报告", "单独通报", "另行通报", "另行公布", "另行公开", "分别通报", "不是巡察", "不是巡视",
    ];
    private const int ClausesBeforeLeftOut = 2;

    private static readonly (string Reason, Holds Holds)[] Reasons =
    [
        ("one by one", static words => words.Before.EndsWith("分别", StringComparison.Ordinal)
            || TextSearch.ContainsAny(words.Clause, OneByOne)),
        ("more of the same", static words => words.Before[Math.Max(0, words.Before.Length - LongestAgain)..].Contains('再')),
        ("some of a list",
            static words => (TextSearch.LengthAtEnd(words.Clause, Lists) > 0 || words.Clause is "前") && !LeadsToFindings(words.Behind)),
        ("counted before", static words => PointsBack.LengthAtEnd(words.Clause) > 0),
        ("of one part", static words => PointingWords.Part.LengthAtStart(words.Clause) > 0),
        ("so many for each", static words => words.Clause.EndsWith("一个问题", StringComparison.Ordinal)),
        ("one of a series", static words => NamesOne(words.Clause)),
        ("of a paper", static words => IsOfAPaper(words.Clause)),
        ("of an earlier round", static words => TextSearch.ContainsAny(words.Clause, Earlier) || IsOfEarlierYear(words)),
        ("of other bodies", static words => TextSearch.ContainsAny(words.Clause, OtherBodies)),
        ("of another check", static words => words.Clause is ['另', ..] && words.Clause.Contains("检查", StringComparison.Ordinal)),
        ("reported by others", static words => words.Clause is ['各', .., '上', '报']),
        ("found otherwise", IsFoundOtherwise),
        ("left out", static words => IsLeftOut(words.Clause, words.Behind)),
    ];

    private delegate bool Holds(CountContext words);

    /// <summary>The first reason that holds; null where the count may be the notice's own.</summary>
    public static string? ReasonOf(CountContext words)
    {
        foreach (var (reason, holds) in Reasons)
        {
            if (holds(words))
                return reason;
        }

        return null;
    }

    /// <summary>Whether the words in front of a number point back at what was counted before.</summary>
    public static bool PointsBackAt(ReadOnlySpan<char> before) => PointsBack.LengthAtEnd(before) > 0;

    private static bool LeadsToFindings(ReadOnlySpan<char> words)
        => words[..Math.Min(words.Length, LongestNumber)].IndexOf("方面", StringComparison.Ordinal) is > 0 and var aspects
            && Finding.LengthAtStart(words[aspects..]) > 0;

    // 第1、2、7个问题 names the seventh.
    private static bool NamesOne(ReadOnlySpan<char> before)
        => before is [.., '第']
            || (before is [.., var digit, '、'] && char.IsAsciiDigit(digit) && before[..^1].TrimEnd("0123456789、第和至") is var list
                && list.Length < before.Length && before[list.Length] == '第');

    // 落实市委关于改进作风的26条措施: those of a paper, not of this notice.
    private static bool IsOfAPaper(ReadOnlySpan<char> clause)
        => clause.LastIndexOf('《') > clause.LastIndexOf('》') || IsOfANamedPaper(clause);

    private static bool IsOfANamedPaper(ReadOnlySpan<char> clause)
        => clause is [.., '的'] && clause.Contains("关于", StringComparison.Ordinal)
            && (clause.Contains("落实", StringComparison.Ordinal) || clause.Contains("贯彻", StringComparison.Ordinal)
                || clause.Contains("执行", StringComparison.Ordinal));

    // 2017年市委巡察反馈的13个问题, of an inspection in 2022.
    private static bool IsOfEarlierYear(CountContext words)
        => words.Since is { } since && words.Clause.IndexOf('年') is >= DigitsOfYear and var at
            && int.TryParse(words.Clause[(at - DigitsOfYear)..at], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year < since && TextSearch.ContainsAny(words.Clause[at..], Inspections);

    private static bool IsFoundOtherwise(CountContext words)
    {
        var clause = words.Clause;
        // 收到阶段性成效4个
        if (clause.IndexOf("收到", StringComparison.Ordinal) is >= 0 and var gained
                && (StatusStages.TraitsIn(clause[gained..]) & StatusTraits.Gain) != StatusTraits.None)
            return false;
        if (clause.Contains("发现", StringComparison.Ordinal) && !clause.Contains('巡') && !words.OfReview)
            return true;
        // 反馈的4个问题和自查出的9个问题: what stands nearer decides.
        var other = OfSomethingElse.LastIndexIn(clause, out _);
        if (other >= 0 && words.OfReview && TextSearch.LengthAtEnd(clause[..other].TrimEnd('共'), Papers) > 0)
            return false;
        var feedback = (words.OfReview ? FeedbackOfReview : Feedback).LastIndexIn(clause, out _);
        // 督查反馈的9个问题: who fed them back.
        if (feedback > 0 && !words.OfReview && InspectionTerms.Reviews.LengthAtEnd(clause[..feedback]) > 0)
            return true;
        return other >= 0 && feedback < other;
    }

    private static bool IsLeftOut(ReadOnlySpan<char> clause, ReadOnlySpan<char> behind)
    {
        if (LeftOut.IndexIn(behind, out _) is not (> 0 and var at) || TextSearch.ContainsAny(clause, Feedback))
            return false;
        var between = behind[..at];
        return between.Count('，') + between.Count('；') <= ClausesBeforeLeftOut && !TextSearch.ContainsAny(between, Feedback);
    }
}
