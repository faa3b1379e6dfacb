using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Rectification.Primitives;
using Rectification.Reporting.Excel;
using Rectification.Validation;

namespace Rectification.Reporting.Tests.Excel;

public class ExcelLedgerTests
{
    private const int FullCell = 32_767;

    [Fact]
    public async Task The_rows_of_a_notice()
        => await Verifier.Verify(Table(await Book.WriteAsync([Notices.Reported]), "整改台账"));

    [Fact]
    public async Task The_summary_and_the_findings_of_a_notice()
    {
        var book = await Book.WriteAsync([Notices.Reported], Book.Chinese with { OverdueOn = new(2025, 1, 10) });
        await Verifier.Verify(Table(book, "汇总") + "\n\n" + Table(book, "检查结果"));
    }

    [Fact]
    public async Task The_rows_of_a_notice_in_English()
        => await Verifier.Verify(Table(await Book.WriteAsync(Notices.Small, new() { Culture = CultureInfo.InvariantCulture }), "Ledger"));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_workbook_is_valid_and_holds_a_chart(bool merge)
    {
        var book = await Book.WriteAsync([Notices.QuickStart, new() { Notice = Notices.Small }], Book.Chinese with { MergeAspects = merge, OverdueOn = new(2024, 9, 1) });

        Assert.Empty(book.Faults);
        Assert.Equal(["整改台账", "通报一览", "汇总", "检查结果"], book.SheetNames);
        Assert.Equal(1, book.Look(document => Book.PartOf(document, "汇总").DrawingsPart!.ChartParts.Count()));
    }

    [Fact]
    public async Task A_sub_issue_has_a_row_and_a_number_as_people_name_it()
    {
        var book = await Book.WriteAsync(Notices.Small);

        Assert.Equal(["序号", "（一）1.", "（一）2.", "（一）2.（1）", "（二）1."], book.Rows().Select(row => row[0]));
    }

    [Fact]
    public async Task The_header_is_frozen_and_filtered_and_the_identity_is_hidden()
    {
        var book = await Book.WriteAsync(Notices.Small);

        Assert.Equal("1", book.LookAt("整改台账", sheet => sheet.Descendants<Pane>().Single().VerticalSplit!.InnerText));
        Assert.True(book.LookAt("整改台账", sheet => sheet.Descendants<AutoFilter>().Any()));
        Assert.True(book.LookAt("整改台账", sheet => sheet.Descendants<Column>().Last().Hidden!.Value));
        Assert.Contains("已销号", book.LookAt("整改台账", sheet => sheet.Descendants<DataValidation>().First().InnerText), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+86")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("=HYPERLINK(\"http://evil.example\")")]
    public async Task Words_that_look_like_a_formula_stay_words(string words)
    {
        var book = await Book.WriteAsync(Notices.Of(new Issue { Number = "1.", Title = words }));

        Assert.Equal(words, book.At(2, "反馈问题"));
        Assert.False(book.LookAt("整改台账", sheet => sheet.Descendants<CellFormula>().Any()));
    }

    [Theory]
    [InlineData("甲\u0000\u0001\u000B乙\uFFFF", "甲乙")]
    [InlineData("甲\u2028乙", "甲\n乙")]
    [InlineData("甲_x0041_x0042_乙", "甲_x005F_x0041_x005F_x0042_乙")]
    [InlineData("<&>\"']]>", "<&>\"']]>")]
    [InlineData("𠮷\r\n丙", "𠮷\n丙")]
    public async Task Characters_that_XML_forbids_do_not_break_the_file(string words, string stored)
    {
        var book = await Book.WriteAsync(Notices.Of(new Issue { Number = "1.", Title = words }));

        Assert.Empty(book.Faults);
        Assert.Equal(stored, book.At(2, "反馈问题"));
    }

    [Fact]
    public async Task Half_a_character_is_replaced()
        => Assert.Equal("甲\uFFFD乙", (await Book.WriteAsync(Notices.Of(new Issue { Number = "1.", Title = "甲" + (char)0xD800 + "乙" }))).At(2, "反馈问题"));

    [Fact]
    public async Task Words_that_no_cell_holds_are_cut_where_one_sees_it()
    {
        var book = await Book.WriteAsync(Notices.Of(new Issue { Number = "1.", Title = "甲", Description = new('长', FullCell + 1) }, new Issue { Number = "2.", Title = "乙", Description = new('长', FullCell) }));

        Assert.EndsWith("〔已截断，全文32768字〕", book.At(2, "问题描述"), StringComparison.Ordinal);
        Assert.True(book.At(2, "问题描述").Length <= FullCell);
        Assert.Equal(new string('长', FullCell), book.At(3, "问题描述"));
    }

    [Fact]
    public async Task A_cut_never_halves_a_character()
    {
        var characters = new StringBuilder().Insert(0, "𠮷", FullCell).ToString();
        var notice = Notices.Of(new Issue { Number = "1" + characters[..300], Title = "甲", Description = characters });
        var book = await Book.WriteAsync([new() { Notice = notice, Findings = [new() { Rule = Rules.NoWayToRespond, Severity = FindingSeverity.Info, Path = "/aspects/0/issues/0" }] }]);

        Assert.DoesNotContain(book.Rows().Concat(book.Rows("检查结果")).SelectMany(row => row), cell => cell.Contains('\uFFFD', StringComparison.Ordinal));
        Assert.DoesNotContain('\uFFFD', book.LookAt("检查结果", sheet => sheet.Descendants<CellFormula>().Single().Text));
    }

    [Fact]
    public async Task A_place_beyond_the_text_is_told_by_its_character()
    {
        var notice = Notices.Of(new Issue { Number = "1.", Title = "甲", Source = new(2, 9) }, new Issue { Number = "2.", Title = "乙", Source = new(2, 1) });
        var finding = new Finding { Rule = Rules.NoWayToRespond, Severity = FindingSeverity.Info, Path = "/aspects/0/issues/0", Source = new SourceSpan(100, 1) };
        var book = await Book.WriteAsync([new() { Notice = notice, Text = "甲\n乙", Findings = [finding] }]);

        Assert.Equal(["第3字", "第2行"], new[] { book.At(2, "来源位置"), book.At(3, "来源位置") });
        Assert.Equal("第101字", book.At(2, "来源位置", "检查结果"));
    }

    [Fact]
    public async Task Rows_that_no_sheet_holds_go_on_on_a_further_one()
    {
        var issues = Enumerable.Range(1, 7).Select(number => new Issue { Number = $"{number}.", Title = "问题" }).ToArray();
        var book = await Book.WriteAsync(Notices.Of(issues), Book.Chinese with { MaxRows = 4 });

        Assert.Equal(["整改台账", "整改台账 (2)", "整改台账 (3)", "汇总", "检查结果"], book.SheetNames);
        Assert.Equal(["（一）7."], book.Rows("整改台账 (3)").Skip(1).Select(row => row[0]));
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("2024-12-31", 0)]
    [InlineData("2025-01-01", 1)]
    public async Task Rows_are_overdue_against_the_day_that_is_given(string? day, int expected)
    {
        var book = await Book.WriteAsync(Notices.Small, Book.Chinese with { OverdueOn = day is null ? null : DateOnly.Parse(day, CultureInfo.InvariantCulture) });

        var styles = book.LookAt("整改台账", sheet => sheet.Descendants<Row>().Skip(1).Select(row => row.Elements<Cell>().First().StyleIndex!.Value).ToList());
        Assert.Equal(expected, styles.Count(style => style != styles[0]));
        Assert.Equal(day is null ? "其中长期坚持" : "逾期", book.Rows("汇总")[3][^1]);
        Assert.Equal(day is null ? "1" : $"{expected}", book.Rows("汇总")[6][^1]);
    }

    [Fact]
    public async Task Aspects_are_merged_where_asked_for()
        => Assert.Equal("B2:B4", (await Book.WriteAsync(Notices.Small, Book.Chinese with { MergeAspects = true })).LookAt("整改台账", sheet => sheet.Descendants<MergeCell>().Single().Reference!.Value));

    [Fact]
    public async Task An_aspect_that_has_measures_of_its_own_has_a_row()
    {
        var notice = new Notice { Aspects = [new() { Number = "一、", Title = "管理", Summary = "总的情况。", Measures = [new() { Text = "专题研究。" }], Issues = [new() { Title = "甲" }] }, new() { Title = "空" }] };
        var book = await Book.WriteAsync(notice);

        Assert.Equal(["一、", "一、1.", ""], book.Rows().Skip(1).Select(row => row[0]));
        Assert.Equal("专题研究。", book.At(2, "整改措施"));
    }

    [Fact]
    public async Task A_finding_links_to_its_row_by_identity()
    {
        var book = await Book.WriteAsync([Notices.Reported]);
        var formula = book.LookAt("检查结果", sheet => sheet.Descendants<CellFormula>().Single().Text);

        Assert.Contains("/aspects/0/issues/1\"", formula, StringComparison.Ordinal);
        Assert.StartsWith("HYPERLINK(\"#'整改台账'!A\"&MATCH(", formula, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ledger_of_no_notice_has_headers_alone()
    {
        var book = await Book.WriteAsync(Array.Empty<ReportedNotice>());

        Assert.Empty(book.Faults);
        Assert.Single(book.Rows());
    }

    [Fact]
    public async Task The_same_notices_give_the_same_cells_on_any_day_and_in_any_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            var german = await Book.WriteAsync([Notices.QuickStart]);
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            Assert.Equal(Table(await Book.WriteAsync([Notices.QuickStart]), "整改台账"), Table(german, "整改台账"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Table(Book book, string sheet)
        => string.Join('\n', book.Rows(sheet).Select(row => string.Join(" | ", row.Select(cell => cell.Replace("\n", "⏎", StringComparison.Ordinal))).TrimEnd()));
}
