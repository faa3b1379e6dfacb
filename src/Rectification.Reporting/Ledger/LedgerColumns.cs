using System.Globalization;
using Rectification.Validation;

namespace Rectification.Reporting.Ledger;

/// <summary>The table of columns: what stands above each, and how wide it is.</summary>
internal static class LedgerColumns
{
    // Widths are in characters of the standard font, of which a Chinese character takes two.
    private static readonly (LedgerColumn Column, string English, string Chinese, int Width)[] Table =
    [
        (LedgerColumn.Number, "No.", "序号", 13),
        (LedgerColumn.Aspect, "Aspect", "方面", 20),
        (LedgerColumn.Issue, "Issue", "反馈问题", 32),
        (LedgerColumn.Description, "Description", "问题描述", 24),
        (LedgerColumn.Measures, "Measures", "整改措施", 60),
        (LedgerColumn.Leader, "Leader", "责任领导", 12),
        (LedgerColumn.Department, "Department", "责任单位", 16),
        (LedgerColumn.Person, "Person", "责任人", 12),
        (LedgerColumn.Deadline, "Deadline", "整改时限", 16),
        (LedgerColumn.Status, "Status", "完成情况", 14),
        (LedgerColumn.LongTerm, "Long-term", "长期坚持", 11),
        (LedgerColumn.Results, "Results", "成效", 26),
        (LedgerColumn.Outcomes, "Outcomes", "处理结果", 24),
        (LedgerColumn.Documents, "Evidence", "佐证文件", 24),
        (LedgerColumn.Remarks, "Remarks", "备注", 22),
        (LedgerColumn.File, "Source file", "来源文件", 18),
        (LedgerColumn.Place, "Source place", "来源位置", 11),
        (LedgerColumn.Identity, "Identity (keep)", "标识（勿改）", 30),
    ];

    /// <summary>How many columns there are.</summary>
    public static int Count => Table.Length;

    /// <summary>The columns that are read back, in their order.</summary>
    public static IReadOnlyList<LedgerColumn> Editable { get; } =
    [
        LedgerColumn.Leader, LedgerColumn.Department, LedgerColumn.Person, LedgerColumn.Deadline, LedgerColumn.Status,
            LedgerColumn.LongTerm, LedgerColumn.Remarks,
    ];

    /// <summary>
    /// The columns that tell of the notice and are not read back, in their order. Where a notice came from is nothing that it tells.
    /// </summary>
    public static IReadOnlyList<LedgerColumn> Told { get; } =
    [
        LedgerColumn.Number, LedgerColumn.Aspect, LedgerColumn.Issue, LedgerColumn.Description, LedgerColumn.Measures, LedgerColumn.Results,
            LedgerColumn.Outcomes, LedgerColumn.Documents,
    ];

    /// <summary>What stands above a column.</summary>
    public static string Header(LedgerColumn column, CultureInfo? culture)
        => new LocalizedText(Table[(int)column].English, Table[(int)column].Chinese).For(culture);

    /// <summary>How wide a column is.</summary>
    public static int Width(LedgerColumn column) => Table[(int)column].Width;

    /// <summary>The column that stands under a header, in either language.</summary>
    /// <param name="header">The words of a cell.</param>
    /// <param name="chinese">Whether the header is Chinese.</param>
    /// <returns>Null where no column is called so.</returns>
    public static LedgerColumn? Find(string header, out bool chinese)
    {
        var words = header.Trim();
        chinese = false;
        foreach (var (column, english, inChinese, _) in Table)
        {
            chinese = words == inChinese;
            if (chinese || words.Equals(english, StringComparison.OrdinalIgnoreCase))
                return column;
        }

        return null;
    }
}
