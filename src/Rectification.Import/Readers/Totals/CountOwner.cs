using Rectification.Import.Lines.Recognisers.Counts;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Totals;

/// <summary>Tells the counts of a sentence that are the notice's own from those of somebody or something else: 自查发现问题12个, 上轮反馈的9个问题, 16个小区.</summary>
internal sealed class CountOwner(CleanText text, TextRange sentence, bool ofReview)
{
    private const int LongestNumber = 6;

    // Who or what else may have found them, or takes on some of them: each word makes the numbers behind it those of something else.
    private static readonly WordTable OfSomethingElse =
    [
        "延伸", "自查", "自纠", "自行", "自我", "自身", "主动查", "对照检视", "查摆", "查找", "排查", "检视", "举一反三", "走访", "调研", "审计", "督查", "督察", "督导", "稽核", "年检", "抽查", "检查", "线索", "信访", "举报", "反映", "批评意见", "征求", "征集", "收集", "听取", "吸纳", "座谈", "收回", "收到", "交办",
        "主动报告", "书记认领", "领导认领", "其他班子成员", "其他成员", "主任认领", "局长认领", "分别认领", "主动认领", "领办", "领衔", "牵头", "包案", "亲自", "带头", "承诺", "每", "解决一", "主题教育", "专题教育", "民主生活会", "组织生活会", "同期", "复审", "专项整治", "直属单位", "下属单位",
    ];

    // Earlier rounds are those of inspectors too, so that their name does not help.
    private static readonly WordTable Earlier =
    [
        .. new[] { "上", "前", "往", "历" }.SelectMany(before => new[] { "轮", "次", "届", "一轮", "一次", "一届", "两轮", "几轮", "年" }.Select(unit => before + unit)), "首轮", "首次", "以往", "此前反馈", "早前", "去年反馈", "当时", "彼时",
    ];

    // 食堂管理等3个问题 and 从4个方面 count some of them, or the ways to go.
    private static readonly string[] Lists = ["等", "等问题", "从", "村级", "各村"];

    // 9个社区共收到反馈问题74个
    private static readonly WordTable Bodies = ["村", "社区", "单位", "党组织", "支部", "部门", "乡镇", "街道", "学校", "企业", "公司"];
    private static readonly WordTable OfBodies = ["收到", "另行", "尚未", "未改", "未整改"];

    // 做到三个到位 is a slogan.
    private static readonly WordTable Slogans = ["做到", "实现", "坚持", "突出", "注重", "强化"];

    // 这7个问题 were counted before.
    private static readonly WordTable PointsBack = ["这", "上述", "以上", "前述", "上列"];

    private static readonly WordTable Feedback = ["反馈", "巡视组", "巡察组", "检查组"];
    private static readonly WordTable FeedbackOfReview = [.. Feedback, "审计", "督察", "督导"];

    private static readonly WordTable Reviews = ["审计", "督察", "督查", "督导"];

    // 从四个方面指出15个问题
    private static readonly WordTable Finding = ["方面指出", "方面反馈", "方面提出", "方面点出", "方面查找出"];

    // 审计报告反映: what a review wrote down is what it found.
    private static readonly WordTable Papers = ["报告", "报告所", "报告中", "意见书", "反馈书", "清单"];

    // 分别拆为3项、2项, and 再完成3个 behind those that were done before.
    private static readonly WordTable OneByOne = ["分别为", "分别是", "分别有", "分别占", "分别拆为", "分别分为"];
    private const int LongestAgain = 4;

    private int _looked = sentence.Start;
    private bool _inBrackets;
    private bool _foreign;
    private bool _foreignAbove; // outside the brackets
    private bool _isFirst = true;
    private (decimal Value, string Unit) _others; // the last that are counted by a noun of their own: 16个小区
    private int _bodies = -1; // where the last number of bodies stands

    /// <summary>Takes note of a number that declares nothing.</summary>
    public void PassOver(FoundNumber number)
    {
        var after = text.Fold(sentence.From(number.Range.End));
        var unit = DeclaredSubjects.UnitAt(after);
        if (!unit.IsEmpty && DeclaredSubjects.CountsSomethingElse(after[unit.Length..]))
            _others = (number.Value, unit.ToString());
        if (!unit.IsEmpty && Bodies.LengthAtStart(after[unit.Length..]) > 0)
            _bodies = number.Range.End;
    }

    /// <summary>Whether the next count is the notice's own.</summary>
    /// <param name="count">The count.</param>
    /// <param name="from">Where its clause begins, or the count before ends.</param>
    /// <param name="at">Where its number stands.</param>
    /// <param name="isNoticesOwn">Whether the words around say that it may be.</param>
    public bool IsNotice(DeclaredCount count, int from, int at, bool isNoticesOwn)
    {
        // Only what lies behind the number before: from the start each time would be slow in a long sentence.
        var since = text.Fold(new(_looked, at));
        _inBrackets = since.LastIndexOfAny('（', '）') is >= 0 and var bracket ? since[bracket] == '（' : _inBrackets;
        _looked = at;
        var before = text.Fold(new(from, at));
        var goesOn = _inBrackets ? _foreign : _foreignAbove;
        _others = count.Subject is null ? _others : default;
        // 自查发现问题12个，已整改12个: the second number goes on about the first, and so do measures where nothing else was counted.
        var foreign = count.Subject is null ? goesOn || IsOfOthers(before) || GoesOnAboutOthers(count) || Slogans.LengthAtEnd(before) > 0 : (goesOn && count.Subject == DeclaredSubject.Measures && _isFirst) || IsOfBodies(at);
        foreign = foreign || before.EndsWith("分别", StringComparison.Ordinal) || before[Math.Max(0, before.Length - LongestAgain)..].Contains('再') || IsOfSomethingElse(Math.Min(at, count.Range.Start));
        // 以上9个事项中，办结7个: the 9 were counted before, the 7 speak of them.
        var pointsBack = foreign && count.Subject is not null && PointsBack.LengthAtEnd(before) > 0;
        // What goes on about a count that is not the notice's own is not either.
        _foreign = (foreign || (count.Subject is not null && !isNoticesOwn)) && !pointsBack;
        _foreignAbove = _inBrackets && !pointsBack ? _foreignAbove : _foreign;
        var isOwn = !foreign && isNoticesOwn;
        _isFirst = _isFirst && !isOwn;
        return isOwn;
    }

    // 剩余16个小区，年底前解决10个
    private bool GoesOnAboutOthers(DeclaredCount count) => count.Unit == _others.Unit && count.Value <= _others.Value;

    private bool IsOfBodies(int at)
        => _bodies >= DeclaredCountReader.ClauseStart(text, sentence, at) && TextSearch.ContainsAny(text.Fold(new(_bodies, at)), OfBodies);

    private bool IsOfSomethingElse(int at)
    {
        var clause = text.Fold(new(DeclaredCountReader.ClauseStart(text, sentence, at), at));
        if (IsOfAList(clause, at) || IsOfAPaper(clause) || TextSearch.ContainsAny(clause, Earlier))
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

    // Some of them, one by one, or as they were counted before.
    private bool IsOfAList(ReadOnlySpan<char> clause, int at)
        => (TextSearch.LengthAtEnd(clause, Lists) > 0 && !LeadsToFindings(text.Fold(sentence.From(at)))) || PointsBack.LengthAtEnd(clause) > 0 || CountsOn(clause) || TextSearch.ContainsAny(clause, OneByOne);

    private static bool LeadsToFindings(ReadOnlySpan<char> words) => words[..Math.Min(words.Length, LongestNumber)].IndexOf("方面", StringComparison.Ordinal) is > 0 and var aspects && Finding.LengthAtStart(words[aspects..]) > 0;

    // 第1、2、7个问题 names the seventh.
    private static bool CountsOn(ReadOnlySpan<char> before)
        => before is [.., '第'] || (before is [.., var digit, '、'] && char.IsAsciiDigit(digit) && before[..^1].TrimEnd("0123456789、第和至") is var list && list.Length < before.Length && before[list.Length] == '第');

    // 落实市委关于改进作风的26条措施: those of a paper, not of this notice.
    private static bool IsOfAPaper(ReadOnlySpan<char> clause)
        => clause.LastIndexOf('《') > clause.LastIndexOf('》') || IsOfANamedPaper(clause);

    private static bool IsOfANamedPaper(ReadOnlySpan<char> clause)
        => clause is [.., '的'] && clause.Contains("关于", StringComparison.Ordinal) && (clause.Contains("落实", StringComparison.Ordinal) || clause.Contains("贯彻", StringComparison.Ordinal) || clause.Contains("执行", StringComparison.Ordinal));

    // 12个合作社中9个已完成补登 counts what was named before the number, and that is no problem.
    private static bool IsOfOthers(ReadOnlySpan<char> before) => before is [.., '中'] && before.Length > 1 && DeclaredSubjects.Before(before[..^1]) is null;
}
