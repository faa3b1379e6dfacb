using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Rectification.Primitives;
using Rectification.Reporting.Ledger;
using Rectification.Validation;

namespace Rectification.Reporting.Tests.Ledger;

public class LedgerReaderTests
{
    private const string First = "/aspects/0/issues/0";
    private const string Second = "/aspects/0/issues/1";
    private const string Nested = "/aspects/0/issues/1/issues/0";

    public static TheoryData<string> FixtureNames => [.. Fixture.Names.Where(name => name != "not-a-notice")];

    [Theory]
    [MemberData(nameof(FixtureNames))]
    public async Task A_ledger_that_nobody_edited_changes_nothing(string name)
    {
        var reported = Notices.Import(Fixture.Read(name), name);
        foreach (var culture in new[] { "zh-CN", "en" })
        {
            var reading = Read(await Book.WriteAsync([reported], new() { Culture = CultureInfo.GetCultureInfo(culture), MergeAspects = true }), reported.Notice);

            Assert.Empty(reading.Changes);
            Assert.Empty(reading.Findings.Select(finding => finding.GetMessage()));
            Assert.Same(reported.Notice, Assert.Single(reading.Notices));
        }
    }

    [Theory]
    [InlineData("zh-CN", "完成情况", "取得阶段性成效", "阶段性成效", "处理结果", "诫勉 2 人\n未识别 3 件", "诫勉 2 人\nunknown 3 件")]
    [InlineData("en", "Status", "phased", "first results", "Outcomes", "admonition 2 人\nunknown 3 件", "admonitions 2 人\nunknown 3 件")]
    public async Task A_ledger_with_words_of_an_earlier_version_is_not_edited(string culture, string status, string stage, string formerStage, string outcomes, string lines, string formerLines)
    {
        var notice = Notices.Of(new Issue
        {
            Number = "1.", Title = "甲", Status = new() { Progress = Progress.Phased, Text = "已见成效" },
            Outcomes = [new() { Kind = OutcomeKind.Admonition, Count = 2, Unit = "人" }, new() { Kind = default, Count = 3, Unit = "件" }],
        });
        var book = await Book.WriteAsync(notice, new() { Culture = CultureInfo.GetCultureInfo(culture) });
        var sheet = book.SheetNames[0];
        Assert.Equal((stage, lines), (book.At(2, status, sheet), book.At(2, outcomes, sheet)));

        var reading = Read(book.Type(2, status, formerStage, sheet).Type(2, outcomes, formerLines, sheet), notice);

        Assert.Empty(reading.Findings.Select(finding => finding.GetMessage()));
        Assert.Empty(reading.Changes);
        Assert.Same(notice, reading.Notices[0]);
    }

    [Fact]
    public async Task Values_that_are_typed_come_into_the_notice_by_issue()
    {
        var book = (await Book.WriteAsync(Notices.Small))
            .Type(2, "完成情况", "已销号").Type(3, "责任领导", "方舟").Type(3, "整改时限", "2025年3月底前").Type(4, "责任人", "林晓").Type(4, "备注", "等待住建局复核");

        var reading = Read(book);
        var notice = Assert.Single(reading.Notices);

        Assert.Empty(reading.Findings);
        Assert.Equal(new IssueStatus { Progress = Progress.Closed, LongTerm = true, Text = "已销号" }, notice.IssueAt(First).Status);
        Assert.Equal("方舟", notice.IssueAt(Second).Responsible!.Leader);
        Assert.Equal(new Deadline { Date = new(2025, 3), Text = "2025年3月底前" }, notice.IssueAt(Second).Deadline);
        Assert.Equal("林晓", notice.IssueAt(Nested).Responsible!.Person);
        Assert.Equal("等待住建局复核", notice.IssueAt(Nested).Remarks);
        Assert.Equal(["整改台账!J2", "整改台账!F3", "整改台账!I3", "整改台账!H4", "整改台账!O4"], reading.Changes.Select(change => change.Cell));
        Assert.Equal(("已完成", "已销号", "（一）1."), (reading.Changes[0].Before, reading.Changes[0].After, reading.Changes[0].Number));
    }

    [Fact]
    public async Task A_cell_that_is_emptied_takes_the_value_away()
    {
        var book = (await Book.WriteAsync(Notices.Small)).Type(2, "责任领导", "").Type(2, "责任单位", "").Type(2, "整改时限", "").Type(2, "完成情况", "").Type(2, "长期坚持", "");
        var issue = Read(book).Notices[0].IssueAt(First);

        Assert.Equal((null, null, null), (issue.Responsible, issue.Deadline, issue.Status));
    }

    [Fact]
    public async Task A_changed_notice_is_written_and_read_as_it_is()
    {
        var changed = Read((await Book.WriteAsync(Notices.Small)).Type(2, "备注", "甲").Type(3, "完成情况", "基本完成，长期坚持")).Notices[0];
        var again = Read(await Book.WriteAsync(changed), changed);

        Assert.Empty(again.Changes);
        Assert.Equal("甲", changed.IssueAt(First).Remarks);
        Assert.Equal((Progress.BasicallyCompleted, true), (changed.IssueAt(Second).Status!.Progress, changed.IssueAt(Second).Status!.LongTerm));
    }

    [Fact]
    public async Task Rows_may_be_sorted_and_columns_moved()
    {
        var book = (await Book.WriteAsync(Notices.Small)).Type(3, "完成情况", "已完成").ChangeSheet(data =>
        {
            var rows = data.Elements<Row>().ToList();
            foreach (var row in rows)
                row.AppendChild(row.Elements<Cell>().First().CloneNode(deep: true)); // The numbers go to the end.
            foreach (var row in rows)
                row.RemoveChild(row.Elements<Cell>().First());
            foreach (var row in rows.Skip(1).Reverse())
                data.AppendChild((Row)row.CloneNode(deep: true)).RowIndex = null;
            rows.Skip(1).ToList().ForEach(row => row.Remove());
        });

        var reading = Read(book);

        Assert.Empty(reading.Findings);
        Assert.Equal(("整改台账!I4", Second), (Assert.Single(reading.Changes).Cell, reading.Changes[0].Path));
    }

    [Fact]
    public async Task A_title_above_the_headers_and_empty_rows_do_no_harm()
    {
        var book = (await Book.WriteAsync(Notices.Small)).ChangeSheet(data =>
        {
            foreach (var row in data.Elements<Row>())
                row.RowIndex = null;
            data.InsertAt(new Row(new Cell { DataType = CellValues.InlineString, InlineString = new(new Text("石桥镇整改台账")) }), 0);
            data.InsertAt(new Row(), 3);
        });

        var reading = Read(book);

        Assert.Empty(reading.Changes);
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public async Task A_new_row_is_told_and_a_deleted_one_too()
    {
        var book = (await Book.WriteAsync(Notices.Small)).ChangeSheet(data =>
        {
            data.Elements<Row>().ElementAt(3).Remove();
            data.AppendChild(new Row(new Cell { DataType = CellValues.InlineString, InlineString = new(new Text("（三）1.")) }));
        });

        var reading = Read(book);

        Assert.Equal(["RL107", "RL106"], Rules(reading));
        Assert.Contains("（一）2.（1）", reading.Findings[1].GetMessage(), StringComparison.Ordinal);
        Assert.Same(Notices.Small, reading.Notices[0]);
    }

    [Fact]
    public async Task Of_two_rows_of_one_issue_that_differ_neither_is_taken_over()
    {
        var book = Twice((await Book.WriteAsync(Notices.Small)).Type(2, "完成情况", "已销号"), row: 2).Type(6, "完成情况", "正在整改");
        var reading = Read(book);

        Assert.Equal(["RL109"], Rules(reading));
        Assert.Equal("整改台账!R6", reading.Findings[0].Cell);
        Assert.Empty(reading.Changes);
    }

    [Fact]
    public async Task Two_rows_of_one_issue_that_agree_are_one()
    {
        var reading = Read(Twice((await Book.WriteAsync(Notices.Small)).Type(2, "完成情况", "已销号"), row: 2));

        Assert.Equal(Validation.FindingSeverity.Warning, Assert.Single(reading.Findings).Finding.Severity);
        Assert.Single(reading.Changes);
    }

    [Fact]
    public async Task What_is_not_read_back_is_told_with_its_cell()
    {
        var reading = Read((await Book.WriteAsync(Notices.Small)).Type(2, "整改措施", "什么也没做").Type(2, "来源文件", "另一个文件"));

        Assert.Equal("整改台账!E2", Assert.Single(reading.Findings).Cell);
        Assert.Contains("什么也没做", reading.Findings[0].GetMessage(), StringComparison.Ordinal);
        Assert.Empty(reading.Changes);
    }

    [Fact]
    public async Task Long_words_in_a_finding_are_cut_between_characters()
    {
        var reading = Read((await Book.WriteAsync(Notices.Small)).Type(2, "整改措施", "甲" + string.Concat(Enumerable.Repeat("𠮷", 40))));

        Assert.Contains(string.Concat(Enumerable.Repeat("𠮷", 19)) + "…", Assert.Single(reading.Findings).GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("完成情况", "快了", "RL101")]
    [InlineData("整改时限", "6月底", "RL102")]
    [InlineData("整改时限", "2024年13月", "RL102")]
    [InlineData("整改时限", "尽快", "RL102")]
    [InlineData("整改时限", "2024年4月1日前，5月1日", "RL102")]
    [InlineData("长期坚持", "也许", "RL103")]
    public async Task What_is_not_understood_is_told_with_what_to_type(string header, string words, string rule)
    {
        var reading = Read((await Book.WriteAsync(Notices.Small)).Type(3, header, words));

        Assert.Equal([rule], Rules(reading));
        Assert.Contains(words, reading.Findings[0].GetMessage(), StringComparison.Ordinal);
        Assert.Same(Notices.Small, reading.Notices[0]);
    }

    [Fact]
    public async Task A_formula_is_not_evaluated_and_its_value_not_taken()
    {
        var book = (await Book.WriteAsync(Notices.Small)).Put(2, "完成情况", new Cell { DataType = CellValues.String, CellFormula = new("\"已销号\""), CellValue = new("已销号") });
        var reading = Read(book);

        Assert.Equal(["RL104"], Rules(reading));
        Assert.Empty(reading.Changes);
    }

    [Theory]
    [InlineData(45473, 14u, null, "2024-06-30")]
    [InlineData(45444, 57u, null, "2024-06")]
    [InlineData(45444, 164u, "yyyy\"年\"m\"月\"", "2024-06")]
    [InlineData(45473, 164u, "yyyy\"年\"m\"月\"d\"日\"", "2024-06-30")]
    [InlineData(2025, 0u, null, "2025")]
    [InlineData(20240630, 0u, null, "2024-06-30")]
    public async Task A_date_of_the_spreadsheet_is_as_precise_as_it_is_shown(double number, uint format, string? code, string expected)
    {
        var book = (await Book.WriteAsync(Notices.Small)).Change(document => AddFormat(document, format, code));
        var style = book.Look(document => (uint)document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Count() - 1);
        var reading = Read(book.Put(3, "整改时限", new Cell { CellValue = new(number), StyleIndex = style }));

        Assert.Empty(reading.Findings);
        Assert.Equal(PartialDate.Parse(expected, CultureInfo.InvariantCulture), reading.Notices[0].IssueAt(Second).Deadline!.Date);
    }

    [Theory]
    [InlineData("2024.6")]
    [InlineData("202406")]
    [InlineData("20240631")]
    [InlineData("20240630.5")]
    [InlineData("30100630")]
    [InlineData("7")]
    public async Task A_number_that_is_no_date_is_told_with_what_to_do(string number)
    {
        var reading = Read((await Book.WriteAsync(Notices.Small)).Put(3, "整改时限", new Cell { CellValue = new(number) }));

        Assert.Equal(["RL113"], Rules(reading));
        Assert.Contains($"“{number}”被存为数字", reading.Findings[0].GetMessage(Book.Chinese.Culture), StringComparison.Ordinal);
        Assert.Contains("Format the cell as text", reading.Findings[0].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Same(Notices.Small, reading.Notices[0]);
    }

    [Fact]
    public async Task A_column_that_is_missing_is_told_and_changes_nothing()
    {
        var reading = Read((await Book.WriteAsync(Notices.Small)).Type(1, "备注", "说明"));

        Assert.Equal(["RL110"], Rules(reading));
        Assert.Contains("备注", reading.Findings[0].GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_identities_nothing_is_read()
    {
        var reading = Read((await Book.WriteAsync(Notices.Small)).Type(1, "标识（勿改）", "").Type(2, "完成情况", "已销号"));

        Assert.Equal(["RL110"], Rules(reading));
        Assert.Empty(reading.Changes);
    }

    [Fact]
    public async Task A_workbook_without_a_ledger_says_so()
        => Assert.Equal(["RL110"], Rules(Read((await Book.WriteAsync(Notices.Small)).ChangeSheet(data => data.RemoveAllChildren()))));

    [Fact]
    public async Task Rows_of_another_notice_are_told_once()
    {
        var reading = Read(await Book.WriteAsync([Notices.QuickStart, new() { Notice = Notices.Small }]), Notices.Small);

        var finding = Assert.Single(reading.Findings);
        Assert.Equal(("RL108", FindingSeverity.Warning), (finding.Finding.Rule.Id, finding.Finding.Severity));
        Assert.Contains("25", finding.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ledger_that_holds_no_row_of_a_notice_that_was_given_is_the_wrong_one()
    {
        var reading = Read(await Book.WriteAsync([Notices.QuickStart]), Notices.Small);

        Assert.Equal(FindingSeverity.Error, reading.Findings.Single(finding => finding.Finding.Rule.Id == "RL108").Finding.Severity);
    }

    [Fact]
    public async Task Many_notices_are_read_from_one_workbook_two_alike_among_them()
    {
        var book = (await Book.WriteAsync([new() { Notice = Notices.Small }, Notices.QuickStart, new() { Notice = Notices.Small }])).Type(31, "备注", "丙");
        using var stream = new MemoryStream(book.Bytes);
        var reading = LedgerReader.Read(stream, [Notices.Small, Notices.QuickStart.Notice, Notices.Small]);

        Assert.Empty(reading.Findings);
        Assert.Equal((2, First), (Assert.Single(reading.Changes).Notice, reading.Changes[0].Path));
        Assert.Equal([null, "丙"], new[] { reading.Notices[0], reading.Notices[2] }.Select(notice => notice.IssueAt(First).Remarks));
    }

    [Fact]
    public async Task A_value_in_the_row_of_an_aspect_has_no_place()
    {
        var notice = new Notice { Aspects = [new() { Number = "一、", Title = "管理", Measures = [new() { Text = "专题研究。" }] }] };

        Assert.Equal(["RL111"], Rules(Read((await Book.WriteAsync(notice)).Type(2, "完成情况", "已完成"), notice)));
    }

    [Fact]
    public async Task Every_finding_speaks_both_languages()
    {
        Assert.All(LedgerRules.All, rule =>
        {
            Assert.Equal(rule.Message.English.Count(character => character == '{'), rule.Message.Chinese.Count(character => character == '{'));
            Assert.EndsWith("。", rule.Message.Chinese, StringComparison.Ordinal);
        });
        await Task.CompletedTask;
    }

    private static LedgerReading Read(Book book, Notice? notice = null)
    {
        using var stream = new MemoryStream(book.Bytes);
        return LedgerReader.Read(stream, notice ?? Notices.Small);
    }

    private static IEnumerable<string> Rules(LedgerReading reading) => reading.Findings.Select(finding => finding.Finding.Rule.Id);

    private static Book Twice(Book book, int row) => book.ChangeSheet(data => data.AppendChild((Row)data.Elements<Row>().ElementAt(row - 1).CloneNode(deep: true)).RowIndex = null);

    private static void AddFormat(SpreadsheetDocument document, uint id, string? code)
    {
        var sheet = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        if (code is not null)
        {
            sheet.NumberingFormats ??= sheet.PrependChild(new NumberingFormats());
            sheet.NumberingFormats.RemoveAllChildren();
            sheet.NumberingFormats.AppendChild(new NumberingFormat { NumberFormatId = id, FormatCode = code });
        }

        sheet.CellFormats!.AppendChild(new CellFormat { NumberFormatId = id, ApplyNumberFormat = BooleanValue.FromBoolean(true) });
    }
}
