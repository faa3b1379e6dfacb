using Rectification.Import.Lexicon;
using Rectification.Import.Text;

namespace Rectification.Import.Lines;

/// <summary>What the words of a label's name speak for. One of several kinds of evidence: see <see cref="LabelProfile"/>.</summary>
internal static class LabelNames
{
    private static readonly (LabelKind Kind, int Weight, WordTable Words)[] Votes =
    [
        (LabelKind.Measures, 3, ["措施", "举措", "做法", "行动", "办法", "对策", "动作", "怎么办", "怎么改", "工作"]),
        (LabelKind.NextSteps, 5, [.. TimeWords.Later, "打算", "安排", "计划"]),
        (LabelKind.Results, 4, ["成效", "效果", "收效", "成果", "变化", "结果", "见效", "实效"]),
        (LabelKind.Deadline, 4, ["时限", "时间", "期限", "日期", "节点", "何时"]),
        (LabelKind.Responsible, 4, ["领导", "责任", "牵头", "科室", "处室", "部门", "单位", "同志", "人员", "负责人", "主抓", "股室", "责人", "承办", "经办", "包抓", "包联",
            "督办", "挂帅"]),
        (LabelKind.Status, 3, ["状态", "进度", "程度", "进程", "结论", "阶段"]),
        (LabelKind.Progress, 2, ["情况", "进展", "概况", "落实", "过程", "推进", "办理", "情形", "经过"]),
        (LabelKind.Description, 4, ["问题", "表现", "原因", "依据", "事实", "目标", "要求", "描述", "指出", "反馈", "发现"]),
    ];

    /// <summary>Whether the name announces something else than how far an item has come.</summary>
    public static bool Announces(ReadOnlySpan<char> name)
    {
        foreach (var (kind, _, words) in Votes)
        {
            if (kind is not (LabelKind.Status or LabelKind.Progress) && TextSearch.ContainsAny(name, words))
                return true;
        }

        return false;
    }

    /// <summary>How much the name speaks for a kind.</summary>
    public static int Weigh(ReadOnlySpan<char> name, LabelKind kind)
    {
        foreach (var (voted, weight, words) in Votes)
        {
            if (voted == kind && TextSearch.ContainsAny(name, words))
                return weight;
        }

        return 0;
    }
}
