using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Reporting.Csv;

/// <summary>A row for each finding.</summary>
internal static class FindingTable
{
    public static CsvRows In(CsvWords words)
    {
        var places = new FindingPlaces(words.Labels);
        return CsvColumn<Row>.Table(words, Columns(words, places),
            static reported => reported.Findings.Select(finding => new Row(reported, finding)));
    }

    private static IReadOnlyList<CsvColumn<Row>> Columns(CsvWords words, FindingPlaces places) =>
    [
        new("file", "来源文件", static row => row.Reported.File),
        new("notice", "通报标题", static row => row.Reported.Notice.Title),
        new("rule", "规则", static row => row.Finding.Rule.Id),
        new("severity", "级别", row => words.Term(row.Finding.Severity)),
        new("message", "说明", row => words.Labels.Message(row.Finding)),
        new("suggestedFix", "建议改为", static row => row.Finding.SuggestedFix),
        new("place", "来源位置", row => places.Describe(row.Finding, row.Reported)),
        new("line", "行", row => places.LineOf(row.Finding, row.Reported)?.Line),
        new("column", "列", row => places.LineOf(row.Finding, row.Reported)?.Column),
        new("words", "原文", static row => Words(row)),
        new("path", "数据路径", static row => row.Finding.Path),
        new("start", "原文起点", static row => row.Finding.Source?.Start),
        new("length", "原文长度", static row => row.Finding.Source?.Length),
    ];

    // A finding may be about half a notice; a cell shows how it begins.
    private static string? Words(Row row)
    {
        const int most = 200;
        if (row.Finding.Source is not { } source || row.Reported.Text is not { } text || source.End > text.Length)
            return null;
        return TextCut.Of(text.Substring(source.Start, Math.Min(source.Length, most + 1)), most);
    }

    private sealed record Row(ReportedNotice Reported, Finding Finding);
}
