using System.Globalization;
using System.Text;
using Rectification.Analysis;
using Rectification.Reporting.Statistics;
using Rectification.Validation;

namespace Rectification.Reporting.Tests.Statistics;

public class StatisticsReportTests
{
    private static readonly ReportOptions Chinese = new() { Culture = CultureInfo.GetCultureInfo("zh-CN") };

    private static NoticeStatistics Sample => new[] { "=甲局", "乙局", "乙局" }.Aggregate(
        NoticeStatistics.Empty, (statistics, publisher) => Add(statistics, new Notice { Publisher = publisher, Aspects = [new() { Issues = [new() { Title = "台账不清" }] }] }));

    [Fact]
    public void Tables_show_the_most_frequent_first_and_count_what_they_leave_out()
    {
        var table = Assert.Single(StatisticsReport.Tables(Sample, most: 1, Chinese), table => table.Name == "noticesByPublisher");

        Assert.Equal(("乙局", 2m, 1), (Assert.Single(table.Rows).Label, table.Rows[0].Count, table.Left));
        Assert.Equal(2.0 / 3, table.Rows[0].Share);
    }

    [Fact]
    public void Names_of_the_library_are_told_in_the_language_of_the_reader()
    {
        var tables = StatisticsReport.Tables(Sample, options: Chinese);

        Assert.Equal("未说明", tables.Single(table => table.Name == "issuesByStatus").Rows[0].Label);
        Assert.Equal(
            $"RN204 {Rules.IssueWithoutMeasures.GetTitle(Chinese.Culture)}",
            tables.Single(table => table.Name == "findingsByRule").Rows.Single(row => row.Key == "RN204").Label);
        Assert.All(tables, table => Assert.NotEmpty(table.Heading));
    }

    [Fact]
    public void A_table_without_rows_is_left_out()
        => Assert.Equal(["totals"], StatisticsReport.Tables(NoticeStatistics.Empty, options: Chinese).Select(table => table.Name));

    [Fact]
    public async Task CSV_guards_words_that_a_spreadsheet_would_take_for_a_formula()
    {
        using var stream = new MemoryStream();
        await StatisticsReport.WriteCsvAsync(stream, Sample, Chinese);

        Assert.Contains("noticesByPublisher,\"'=甲局\",\"'=甲局\",1,0.3333\r\n", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
    }

    private static NoticeStatistics Add(NoticeStatistics statistics, Notice notice) => statistics.Add(notice, notice.Validate());
}
