using System.Buffers;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Tables;

/// <summary>The names of columns. The reason of each group stands in docs/import.md.</summary>
internal static class ColumnWords
{
    /// <summary>No name of a column is longer.</summary>
    public const int LongestName = 16;

    private const int LongestAddition = 8;

    // No name holds these.
    private static readonly SearchValues<char> NoName = SearchValues.Create("，。；：！？、“”《》");

    private static readonly (ColumnKind Kind, string[] Words)[] Names =
    [
        (ColumnKind.Number, ["序号", "编号", "问题序号", "问题编号"]),
        (ColumnKind.Aspect, ["类别", "类型", "分类", "方面", "领域", "问题类别", "问题类型", "问题分类", "问题方面", "反馈方面"]),
        (ColumnKind.Problem,
        [
            "问题", "反馈问题", "反馈的问题", "反馈意见", "存在问题", "存在的问题", "具体问题", "主要问题", "发现问题", "发现的问题", "整改问题", "问题表述", "问题描述", "问题内容", "问题清单",
            "整改任务", "整改事项", "整改内容", "任务内容",
        ]),
        (ColumnKind.Description, ["具体表现", "问题表现", "主要表现", "原因分析", "问题原因", "情况说明", "整改目标", "整改要求", "整改标准"]),
        (ColumnKind.Measures,
        [
            "措施", "整改措施", "整改举措", "整改落实措施", "具体措施", "主要措施", "落实措施", "采取措施", "采取的措施", "主要做法", "具体做法", "整改措施及成效", "整改措施和成效",
            "整改措施及落实情况", "整改措施及完成情况", "整改措施及进展情况", "整改措施及整改情况", "整改情况", "整改落实情况", "落实情况", "整改工作情况", "办理情况", "工作开展情况",
        ]),
        (ColumnKind.Progress,
        [
            "完成情况", "整改完成情况", "完成进度", "完成状态", "整改进展", "整改进展情况", "进展情况", "工作进展", "整改进度", "推进情况", "整改状态", "整改结果", "状态", "是否完成", "是否完成整改",
            "是否整改到位", "是否销号", "销号情况",
        ]),
        (ColumnKind.Results, ["成效", "整改成效", "工作成效", "取得成效", "取得的成效", "整改效果", "整改成果"]),
        (ColumnKind.NextSteps,
        [
            "下一步", "下一步打算", "下一步工作", "下一步工作打算", "下一步工作计划", "下一步计划", "下一步措施", "下一步工作措施", "下一步整改措施", "下一步安排", "下一步工作安排", "下步工作", "下步措施",
            "后续工作", "后续措施",
        ]),
        (ColumnKind.Department,
        [
            "责任单位", "责任部门", "责任处室", "责任科室", "责任股室", "责任主体", "牵头单位", "牵头部门", "配合单位", "配合部门", "整改单位", "整改责任", "责任单位及责任人", "责任单位和责任人",
        ]),
        (ColumnKind.Person, ["责任领导", "牵头领导", "分管领导", "包保领导", "责任人", "责任人员", "责任领导及责任人"]),
        (ColumnKind.Deadline,
        [
            "时限", "整改时限", "完成时限", "整改期限", "完成期限", "整改时间", "完成时间", "完成日期", "时间节点", "计划完成时间", "计划完成时限", "预计完成时间", "整改完成时间", "整改完成时限",
        ]),
        (ColumnKind.Remark, ["备注", "说明", "备注说明"]),
    ];

    private static readonly CharacterTable<(string Word, ColumnKind Kind)> ByLast = new(Names
        .SelectMany(row => row.Words.Select(word => (Word: word, row.Kind)))
        .OrderByDescending(entry => entry.Word.Length)
        .GroupBy(entry => entry.Word[^1]));

    // What the first column can begin with, or what may be left of its name on the first of two lines: 序 of 序号.
    private static readonly SearchValues<char> Beginnings =
        SearchValues.Create(['|', '│', '县', '市', '区', '省', '巡', .. Names.SelectMany(row => row.Words).Select(word => word[0])]);

    /// <summary>Whether a header can begin with this character.</summary>
    public static bool MayBegin(char character) => Beginnings.Contains(character);

    /// <summary>
    /// Whether these words name a column, alone (反馈问题) or with more in front (县委巡察组反馈问题), a remark in brackets behind them or not.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> name, out ColumnKind kind) => TryRead(name, LongestAddition, out kind);

    /// <summary>Whether these words are the whole name of a column.</summary>
    public static bool TryReadWhole(ReadOnlySpan<char> name, out ColumnKind kind) => TryRead(name, 0, out kind);

    private static bool TryRead(ReadOnlySpan<char> name, int addition, out ColumnKind kind)
    {
        kind = default;
        if (name.Length > 3 && name[^1] == '）' && name.IndexOf('（') is > 1 and var bracket)
            name = name[..bracket];
        if (name.Length is < 2 or > LongestName || name.ContainsAny(NoName) || ByLast.Of(name[^1]) is not { } words)
            return false;
        foreach (var (word, meant) in words)
        {
            if (!name.EndsWith(word, StringComparison.Ordinal))
                continue;
            kind = meant;
            // 学习方面 below 方面 is the first part, no name.
            return name.Length <= word.Length + (kind == ColumnKind.Aspect ? 0 : addition);
        }

        return false;
    }
}
