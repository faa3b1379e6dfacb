namespace Rectification.Reporting.Csv;

/// <summary>A row for each issue.</summary>
internal static class IssueTable
{
    public static CsvRows In(CsvWords words) => CsvColumn<PlacedRow<Issue>>.Table(
        words,
        [.. PlacedRow<Issue>.First, .. Columns(words), .. PlacedRow<Issue>.Last],
        static reported => reported.Notice.AllIssues().Select(placed => new PlacedRow<Issue>(reported, placed, placed.Part.Source)));

    private static IEnumerable<CsvColumn<PlacedRow<Issue>>> Columns(CsvWords words) =>
    [
        new("number", "序号", static row => row.Part.Number),
        new("issue", "反馈问题", static row => row.Part.Title),
        new("level", "层级", static row => row.Placed.Depth),
        new("kind", "类型", row => words.Term(row.Part.Kind)),
        new("description", "问题描述", static row => row.Part.Description),
        new("measures", "整改措施", static row => CsvWords.Lines(row.Part.Measures.Select(static measure => measure.Marker + measure.Text))),
        new("progress", "完成情况", row => row.Part.Status is { } status ? words.Term(status.Progress) : null),
        new("longTerm", "长期坚持", row => row.Part.Status is { } status ? words.YesOrNo(status.LongTerm) : null),
        new("statusText", "进展原文", static row => row.Part.Status?.Text),
        new("deadline", "整改时限", static row => ReportLabels.Date(row.Part.Deadline?.Date)),
        new("deadlineText", "时限原文", static row => row.Part.Deadline?.Text),
        new("leader", "责任领导", static row => row.Part.Responsible?.Leader),
        new("department", "责任单位", static row => row.Part.Responsible?.Department),
        new("person", "责任人", static row => row.Part.Responsible?.Person),
        new("results", "成效", static row => CsvWords.Lines(row.Part.Results)),
        new("nextSteps", "下一步工作", static row => CsvWords.Lines(row.Part.NextSteps)),
        new("remarks", "备注", static row => row.Part.Remarks),
    ];
}
