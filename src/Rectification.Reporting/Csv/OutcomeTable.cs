namespace Rectification.Reporting.Csv;

/// <summary>A row for each stated number.</summary>
internal static class OutcomeTable
{
    public static CsvRows In(CsvWords words) => CsvColumn<PlacedRow<OutcomeCount>>.Table(
        words,
        [.. PlacedRow<OutcomeCount>.First, .. Columns(words), .. PlacedRow<OutcomeCount>.Last],
        static reported => reported.Notice.AllOutcomes()
            .Select(placed => new PlacedRow<OutcomeCount>(reported, placed, placed.Part.Source)));

    private static IEnumerable<CsvColumn<PlacedRow<OutcomeCount>>> Columns(CsvWords words) =>
    [
        new("issue", "反馈问题", static row => row.Placed.Issue is { } issue ? issue.Number + issue.Title : null),
        new("kind", "类别", row => words.Term(row.Part.Kind)),
        new("detail", "形式", static row => row.Part.Detail),
        new("count", "数量", static row => (decimal?)row.Part.Count),
        new("unit", "单位", static row => row.Part.Unit),
        new("text", "原文", static row => row.Part.Text),
    ];
}
