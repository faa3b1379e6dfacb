using Rectification.Reporting.Ledger;
using Rectification.Validation;

namespace Rectification.Reporting.Excel;

/// <summary>The columns of numbers that the summary and the list of notices share.</summary>
internal static class StatusHeaders
{
    private static readonly LocalizedText NotStated = new("not stated", "未说明");
    private static readonly LocalizedText Total = new("issues", "问题合计");
    private static readonly LocalizedText LongTerm = new("of these long-term", "其中长期坚持");
    private static readonly LocalizedText Overdue = new("overdue", "逾期");

    /// <summary>The most columns there are.</summary>
    public static int Count => StageCounts.Stages.Count + 4;

    /// <summary>What stands above them; the overdue ones only where a day is given.</summary>
    public static IReadOnlyList<string> Of(SheetContext context)
        => [
            .. StageCounts.Stages.Select(stage => stage.GetName(context.Culture)),
            .. new[] { NotStated, Total, LongTerm }.Select(words => words.For(context.Culture)),
            .. context.Options.OverdueOn is null ? Array.Empty<string>() : [Overdue.For(context.Culture)],
        ];

    /// <summary>The numbers below them.</summary>
    public static IReadOnlyList<int> Numbers(StageCounts counts, SheetContext context)
        => [.. counts.Counts, counts.Total, counts.LongTerm, .. context.Options.OverdueOn is null ? Array.Empty<int>() : [counts.Overdue]];
}
