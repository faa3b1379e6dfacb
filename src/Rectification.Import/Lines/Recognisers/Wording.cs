using Rectification.Import.Lexicon;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers;

/// <summary>The words by which a problem is told from an action. The table in docs/import.md gives the reason for each group.</summary>
internal static class Wording
{
    private const int LongestTopic = 30;
    private const int ShortestFault = 4;
    private const int LongestShortfall = 6;

    // The last characters of what is said of a thing that falls short, and of what goes on without end: 不断, 不停.
    private const string FaultEnds = "少慢差弱淡散软浅窄粗旧浮虚乱空低";
    private const string KeptUp = "断停懈变漏误松止缺辍等倒忘怠放移差走退乱反打掉动间";

    // What is made sure of, and is no fault: 确保不反弹.
    private static readonly WordTable Assured = ["确保", "做到", "保证", "力求", "防止", "实现", "坚持"];

    // 经办人员 and 经营户 name somebody; 经研究 opens an action.
    private static readonly WordTable NoAction = ["经办", "经营", "经费", "经济"];

    private static readonly WordTable NoFault =
    [
        "不落空", "降低", "压低", "调低", "减低", "不低", "最低", "减少", "不少", "至少", "最少", "缩小", "减弱", "疏散", "分散", "集散", "治乱", "填空", "航空",
        "天空", "换旧",
    ];

    // What a problem lacks or does wrong. Kept to phrases that measures seldom open with.
    private static readonly WordTable Problem =
    [
        .. ProblemWords.Faults, "不高", "不清", "不全", "不健全", "不完善", "不扎实", "不彻底", "不明显", "不平衡", "不充分", "不主动", "不积极", "不坚决", "不严格", "不严肃",
        "不合理", "不细", "不紧", "不多", "不优", "不佳", "不落实", "不担当", "不作为", "未能", "未按", "未及时", "未建立", "未制定", "未落实", "未开展", "未完成", "未整改", "没有",
        "缺乏", "缺失", "缺位", "欠缺", "短板", "弱项", "差距", "偏差", "缓慢", "弱化", "虚化", "淡化", "边缘化", "宽松", "松懈", "流于形式", "走过场", "形式主义", "违反", "超标准",
        "超范围", "漏洞", "隐患", "乏力", "失察", "不重视", "重视不", "较多", "突出", "存在", "仍有", "依然", "时有发生", "滥发", "挪用", "拖欠", "缺口", "浮于表面", "有待", "不规",
        "不见", "不符", "不利", "过于", "单一", "随意", "混乱", "模糊", "敷衍", "失之于", "疏漏", "不明确", "未经", "不敢", "不愿", "不会", "不善", "偏低", "偏少", "欠规范",
        "无法",
    ];

    // What a measure begins with.
    private static readonly WordTable Action =
    [
        "加强", "强化", "制定", "制订", "印发", "召开", "组织", "开展", "完善", "建立", "健全", "修订", "修改", "严格", "提高", "推进", "推动", "落实", "深化", "深入", "进一步", "认真",
        "坚持", "成立", "明确", "压实", "规范", "加大", "定期", "及时", "对照", "督促", "指导", "要求", "责令", "责成", "持续", "切实", "充分", "积极", "全面", "结合", "聚焦",
        "优化", "细化", "牢固", "下发", "出台", "起草", "抓好", "狠抓", "着力", "注重", "提升", "改进", "扎实", "继续", "迅速", "立即", "已", "将", "由", "经", "把", "通过", "围绕",
        "约谈",
        "完成", "启动", "编制", "审定", "报送", "发放", "举办", "邀请", "清理", "追缴", "追回", "退还", "核实", "调查", "安排", "做好", "抓实", "引导", "拓宽", "畅通", "增强", "突出",
        "统筹", "汇总", "收集", "重新", "整改", "鼓励", "支持", "配合", "协调", "会同", "联合", "依托", "利用", "与", "按照", "根据", "在", "为", "向", "从", "每", "自", "目前",
        "截至",
        "公开", "公布", "补缴", "补齐", "清退", "收回", "上缴", "更换", "拆除", "新建", "增设", "增加", "设立", "选派", "拨付", "签订", "更新", "张贴", "研究", "走访", "梳理", "排查",
        "倒排", "自巡察", "自巡视",
    ];

    /// <summary>Whether the words name something wrong.</summary>
    public static bool NamesProblem(ReadOnlySpan<char> words)
        => words.EndsWith("问题", StringComparison.Ordinal) || TextSearch.ContainsAny(words, Problem);

    /// <summary>Whether the last word names something wrong: 全面从严治党责任压得不够.</summary>
    public static bool EndsInProblem(ReadOnlySpan<char> words) => Problem.LengthAtEnd(words) > 0;

    /// <summary>Whether a clause ends the way a fault does, whatever the fault: 核销不细, 进展慢, 责任压得不够有力, and not 巡查不断, 积压减少.</summary>
    public static bool EndsInFault(ReadOnlySpan<char> clause)
        => clause.Length >= ShortestFault && NoFault.LengthAtEnd(clause) == 0
            && (FaultEnds.Contains(clause[^1], StringComparison.Ordinal) || EndsInLack(clause, 2) || EndsInLack(clause, 3)
                || clause[^Math.Min(clause.Length, LongestShortfall)..].Contains("不够", StringComparison.Ordinal));

    // 核销不细, 教育不经常
    private static bool EndsInLack(ReadOnlySpan<char> clause, int length)
        => clause[^length] == '不' && !KeptUp.Contains(clause[^(length - 1)], StringComparison.Ordinal)
            && !TextSearch.ContainsAny(clause, Assured);

    /// <summary>Whether the words begin the way an action does.</summary>
    public static bool OpensWithAction(ReadOnlySpan<char> words)
        => TextSearch.StartsWithAny(words, Action) && !TextSearch.StartsWithAny(words, NoAction);

    /// <summary>Whether the words introduce a problem by saying what follows is one: 关于…, 针对….</summary>
    public static bool IntroducesProblem(ReadOnlySpan<char> words)
        => words.StartsWith("关于", StringComparison.Ordinal) || words.StartsWith("针对", StringComparison.Ordinal);

    /// <summary>How long the topic is that words open with, its colon included (融资服务方面：); 0 where they open with none.</summary>
    public static int LengthOfTopic(ReadOnlySpan<char> words)
        => words[..Math.Min(words.Length, LongestTopic)].IndexOf('：') is > 2 and var colon
            && words[..colon].EndsWith("方面", StringComparison.Ordinal) ? colon + 1 : 0;
}
