using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers;

/// <summary>Reads the name of a label that is put together from words which labels are made of: 整改执行情况, 落实举措及阶段成效, 牵头股室.</summary>
internal static class ComposedLabels
{
    private const int FewestWords = 2;

    // What a name announces; where it holds several of these, the one that stands first here: 措施及成效 announces what was done.
    private static readonly (LabelKind Kind, WordTable Words)[] Kinds =
    [
        (LabelKind.Measures, ["措施", "举措", "做法", "办法"]),
        (LabelKind.Progress, ["情况", "进展", "进度", "状况"]),
        (LabelKind.Results, ["成效", "效果", "成果", "实效"]),
        (LabelKind.Deadline, ["时限", "期限", "时间", "日期"]),
        (LabelKind.Responsible, ["单位", "部门", "处室", "科室", "股室", "支部", "领导", "责任人", "责任人员"]),
    ];

    // What stands in front of these, or between them.
    private static readonly WordTable Others =
    [
        "整改", "落实", "执行", "实施", "推进", "办理", "办结", "完成", "进行", "工作", "具体", "主要", "目前", "任务", "事项", "采取", "取得", "及时", "阶段性", "阶段", "巡察", "巡视",
        "反馈", "相关", "有关",
        "责任", "牵头", "承办", "主办", "协办", "配合", "包保", "计划", "的", "及", "和", "与", "暨", "并",
    ];

    /// <summary>What a label of this name announces.</summary>
    /// <returns>False where the name holds any other word, or none that says what it announces.</returns>
    public static bool TryRead(ReadOnlySpan<char> name, out LabelKind kind)
    {
        var (words, first) = (0, Kinds.Length);
        for (var length = 1; !name.IsEmpty && length > 0; name = name[length..])
        {
            length = Others.LengthAtStart(name);
            for (var i = 0; i < Kinds.Length; i++)
            {
                if (Kinds[i].Words.LengthAtStart(name) is > 0 and var own && own >= length)
                    (length, first) = (own, Math.Min(first, i));
            }

            words++;
        }

        kind = first < Kinds.Length ? Kinds[first].Kind : default;
        return name.IsEmpty && words >= FewestWords && first < Kinds.Length;
    }
}
