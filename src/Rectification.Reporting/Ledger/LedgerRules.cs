using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Reporting.Ledger;

/// <summary>What can be wrong with an edited ledger. An id never changes its meaning.</summary>
/// <remarks>Fixed, safe to share between threads.</remarks>
public static class LedgerRules
{
    /// <summary>RL101: the words in the column for the status name no stage.</summary>
    public static RuleDescriptor StatusUnknown { get; } = new(
        "RL101", nameof(StatusUnknown), FindingSeverity.Error,
        new("Status not understood", "完成情况无法识别"),
        new("\"{0}\" names no status. Type one of: not started, in progress, phased, basically completed, completed, closed.",
            "“{0}”不是可识别的完成情况。请填写：待整改、正在整改、取得阶段性成效、基本完成、已完成、已销号，可加“并长期坚持”。"));

    /// <summary>RL102: the words in the column for the deadline name no date.</summary>
    public static RuleDescriptor DeadlineUnknown { get; } = new(
        "RL102", nameof(DeadlineUnknown), FindingSeverity.Error,
        new("Deadline not understood", "整改时限无法识别"),
        new("\"{0}\" names no date with a year. Type it as 2024-06-30, 2024-06 or 2024年6月底.",
            "“{0}”不是带年份的日期。请填写 2024年6月30日、2024年6月底 或 2024-06-30。"));

    /// <summary>RL103: the words in the column for long-term work are neither yes nor no.</summary>
    public static RuleDescriptor LongTermUnknown { get; } = new(
        "RL103", nameof(LongTermUnknown), FindingSeverity.Error,
        new("Neither yes nor no", "长期坚持无法识别"),
        new("\"{0}\" is neither yes nor no. Type yes or no, or leave the cell empty.", "“{0}”既不是“是”也不是“否”。请填写“是”或“否”，或留空。"));

    /// <summary>RL104: a formula or an error stands in a column that is read back.</summary>
    public static RuleDescriptor Formula { get; } = new(
        "RL104", nameof(Formula), FindingSeverity.Error,
        new("Formula in place of a value", "单元格为公式"),
        new("The cell holds a formula or an error. Formulas are not evaluated: type the value.", "单元格为公式或错误值。本工具不计算公式，请直接填写内容。"));

    /// <summary>RL105: a cell was edited in a column that is not read back.</summary>
    public static RuleDescriptor NotReadBack { get; } = new(
        "RL105", nameof(NotReadBack), FindingSeverity.Warning,
        new("Edited where nothing is read back", "该列的修改不读回"),
        new("This column is not read back: \"{1}\" was not taken over, the notice says \"{0}\". Change the notice itself.",
            "该列不读回：“{1}”未写入，通报中为“{0}”。如需修改，请修改通报。"));

    /// <summary>RL106: rows of a notice are no longer in the ledger.</summary>
    public static RuleDescriptor RowsMissing { get; } = new(
        "RL106", nameof(RowsMissing), FindingSeverity.Warning,
        new("Rows are missing", "缺少行"),
        new("{0} rows of the notice are not in the ledger ({1}); their issues stay as they are.", "台账中缺少该通报的 {0} 行：{1}。相应问题保持不变。"));

    /// <summary>RL107: a row without an identity: somebody added it.</summary>
    public static RuleDescriptor NewRow { get; } = new(
        "RL107", nameof(NewRow), FindingSeverity.Warning,
        new("New row", "新增行"),
        new("The row has no identity, so it was added by hand and was not taken over. Add the issue to the notice itself.",
            "该行没有标识，系手工新增，未读回。如需增加问题，请修改通报。"));

    /// <summary>RL108: rows belong to a notice that was not given, or was read otherwise.</summary>
    public static RuleDescriptor OtherNotice { get; } = new(
        "RL108", nameof(OtherNotice), FindingSeverity.Warning,
        new("Rows of another notice", "属于其他通报的行"),
        new("{0} rows from here on belong to a notice that was not given, or whose outline has changed since. Give the notice that the ledger was written from.", "自此共 {0} 行属于未提供的通报，或该通报的结构此后有变化。请提供生成台账时的通报。"));

    /// <summary>RL109: two rows have one identity.</summary>
    public static RuleDescriptor RowTwice { get; } = new(
        "RL109", nameof(RowTwice), FindingSeverity.Error,
        new("Row stands twice", "行重复"),
        new("This row is a copy of that in {0}. Where the two differ, neither was taken over: delete one.",
            "该行与 {0} 为同一问题。两行内容不一致时均未读回，请删除其中一行。"));

    /// <summary>RL110: a column that is needed is not there.</summary>
    public static RuleDescriptor ColumnMissing { get; } = new(
        "RL110", nameof(ColumnMissing), FindingSeverity.Error,
        new("Column is missing", "缺少列"),
        new("There is no column \"{0}\". Its values stay as they are; without the hidden column for the identity no row can be read.",
            "没有“{0}”列，其内容保持不变；缺少隐藏的标识列时，所有行均无法读回。"));

    /// <summary>RL111: a value was typed into the row of an aspect, which has no place for it.</summary>
    public static RuleDescriptor AspectRow { get; } = new(
        "RL111", nameof(AspectRow), FindingSeverity.Warning,
        new("Value of an aspect", "方面行不能填写"),
        new("\"{0}\" was not taken over: the row is that of an aspect, and only issues have a value here. Type it into the rows of its issues.", "“{0}”未写入：该行为方面，此列仅适用于问题。请填写在其所属问题的行中。"));

    /// <summary>RL112: a cell was edited whose words were cut when the ledger was written.</summary>
    public static RuleDescriptor CutCell { get; } = new(
        "RL112", nameof(CutCell), FindingSeverity.Warning,
        new("Edited after it was cut", "截断内容被修改"),
        new("The cell did not hold all the words of the notice, so its change was not taken over.", "该单元格在写出时已截断，其修改未读回。"));

    /// <summary>RL113: the cell of the deadline holds a number that is no date, such as 2024.6 typed as a number.</summary>
    public static RuleDescriptor DeadlineNumber { get; } = new(
        "RL113", nameof(DeadlineNumber), FindingSeverity.Error,
        new("Deadline is a number", "整改时限为数字"),
        new("\"{0}\" is stored as a number that is no date. Format the cell as text and type the date again, or type 2024-06.",
            "“{0}”被存为数字，且不是日期。请先将单元格设为文本格式再填写，或填写 2024-06。"));

    /// <summary>All of them, in the order of their ids.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
        [StatusUnknown, DeadlineUnknown, LongTermUnknown, Formula, NotReadBack, RowsMissing, NewRow, OtherNotice, RowTwice, ColumnMissing,
            AspectRow, CutCell, DeadlineNumber];
}
