using System.Text;
using Rectification.Validation;

namespace Rectification.Reporting.Tests.Csv;

public class CsvReportTests
{
    public static TheoryData<CsvTable, string> Tables
    {
        get
        {
            var data = new TheoryData<CsvTable, string>();
            foreach (var table in Enum.GetValues<CsvTable>())
            {
                data.Add(table, "zh-CN");
                data.Add(table, "en");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task A_table_holds_the_notice(CsvTable table, string language)
        => await Verifier.Verify((await ReportSample.CsvAsync(table, new(language), ReportSample.Read(ReportSample.Text))).TrimStart('\uFEFF'), extension: "csv").UseParameters(table, language);

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task The_documentation_names_every_column(CsvTable table, string language)
    {
        var page = await File.ReadAllTextAsync(Repository.PathOf("docs", language == "en" ? "reporting.md" : "reporting.zh-CN.md"));
        var headings = (await ReportSample.CsvAsync(table, new(language))).Trim('\uFEFF', '\r', '\n').Split(',');

        Assert.Contains(string.Join(", ", headings.Select(heading => $"`{heading}`")), page.Replace("、", ", ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_without_a_span_has_the_line_that_was_noted_for_it()
    {
        var finding = new Finding { Rule = Rules.WrongType, Severity = FindingSeverity.Error, Path = "/title", Arguments = ["text", "list"] };
        var reported = new ReportedNotice { Notice = new() { SchemaVersion = "1.0", Title = "" }, Findings = [finding], Lines = [new(finding, 3, 12)] };

        var rows = CsvText.Read(await ReportSample.CsvAsync(CsvTable.Findings, ReportSample.English, reported));

        Assert.Equal(("3", "12"), (rows[1][rows[0].IndexOf("line")], rows[1][rows[0].IndexOf("column")]));
    }

    [Fact]
    public async Task The_file_opens_in_a_spreadsheet_program_as_UTF_8()
    {
        using var stream = new MemoryStream();
        await CsvReport.WriteAsync(stream, [ReportSample.Read(ReportSample.Text)]);

        Assert.Equal(Encoding.UTF8.GetPreamble(), stream.ToArray()[..3]);
        Assert.Equal(1, Encoding.UTF8.GetString(stream.ToArray()).Count(character => character == '\uFEFF'));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.test\")")]
    [InlineData("+1+cmd|' /C calc'!A0")]
    [InlineData("-1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("＝1+1")]
    public async Task Text_is_no_formula_and_a_negative_number_stays_one(string text)
    {
        foreach (var table in Enum.GetValues<CsvTable>())
        {
            var rows = CsvText.Read(await ReportSample.CsvAsync(table, ReportSample.English, ReportSample.Filled(text)));

            Assert.All(rows.Skip(1).SelectMany(row => row), cell => Assert.False(cell.Length > 0 && cell != "-1" && "=+-@\t\r＝＋－＠".Contains(cell[0], StringComparison.Ordinal), cell));
        }

        var outcomes = CsvText.Read(await ReportSample.CsvAsync(CsvTable.Outcomes, ReportSample.English, ReportSample.Filled(text)));
        Assert.All(outcomes.Skip(1), row => Assert.Equal("-1", row[outcomes[0].IndexOf("count")]));
    }

    [Fact]
    public async Task The_words_of_a_finding_are_cut_between_characters()
    {
        var text = "甲" + new StringBuilder().Insert(0, "𠮷", 200);

        Assert.Contains("甲" + text[1..199] + "…", await ReportSample.CsvAsync(CsvTable.Findings, ReportSample.English, ReportSample.Filled(text)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_without_a_name_is_told_by_line_and_column()
    {
        ReportedPlace unnamed = default;
        var rows = CsvText.Read(await ReportSample.CsvAsync(CsvTable.Findings, ReportSample.English, ReportSample.Filled("甲") with { Places = [unnamed] }));

        Assert.Equal((unnamed, ""), (new ReportedPlace(default, ""), unnamed.Name));
        Assert.Equal("line 1, column 1", rows[1][rows[0].IndexOf("place")]);
    }

    [Fact]
    public async Task Every_row_has_a_cell_for_every_column_whatever_is_in_it()
    {
        foreach (var table in Enum.GetValues<CsvTable>())
        {
            var rows = CsvText.Read(await ReportSample.CsvAsync(table, ReportSample.English, ReportSample.Filled("a,\"b\"\r\nc;\0\uD83D")));

            Assert.True(rows.Count > 1);
            Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        }
    }

    [Fact]
    public async Task A_table_that_is_none_is_refused()
        => await Assert.ThrowsAsync<ArgumentException>(() => CsvReport.WriteAsync(Stream.Null, [], new ReportOptions { Table = (CsvTable)9 }));
}
