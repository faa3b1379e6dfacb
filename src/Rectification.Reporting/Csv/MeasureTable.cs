namespace Rectification.Reporting.Csv;

/// <summary>A row for each measure.</summary>
internal static class MeasureTable
{
    public static CsvRows In(CsvWords words) => CsvColumn<PlacedRow<Measure>>.Table(
        words,
        [.. PlacedRow<Measure>.First, .. Columns(words), .. PlacedRow<Measure>.Last],
        static reported => reported.Notice.AllMeasures().Select(placed => new PlacedRow<Measure>(reported, placed, placed.Part.Source)));

    private static IEnumerable<CsvColumn<PlacedRow<Measure>>> Columns(CsvWords words) =>
    [
        new("issue", "反馈问题", static row => row.Placed.Issue is { } issue ? issue.Number + issue.Title : null),
        new("marker", "序号", static row => row.Part.Marker),
        new("measure", "整改措施", static row => row.Part.Text),
        new("dates", "日期", static row => CsvWords.Lines(row.Part.Dates.Select(static date => $"{date}"))),
        new("documents", "制发文件", static row => CsvWords.Lines(
            row.Part.Documents.Select(static document => $"《{document.Title}》{document.Number}"))),
        new("outcomes", "处理结果", row => CsvWords.Lines(row.Part.Outcomes.Select(outcome => OutcomeWords.Of(outcome, words.Labels)))),
    ];
}
