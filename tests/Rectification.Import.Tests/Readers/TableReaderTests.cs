using Rectification.Import.Tests.Importing;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Import.Tests.Readers;

/// <summary>What a notice holds of a table that was copied as text.</summary>
public class TableReaderTests
{
    private const string Front = "中共某县某局党组关于巡察整改情况的通报\n根据县委统一部署，2021年3月1日至4月1日，县委第一巡察组对某局党组开展了常规巡察，并于5月6日反馈了意见，现将整改情况通报如下。\n";
    private const string Back = "\n中共某县某局党组\n2021年9月5日";

    [Fact]
    public void A_row_is_an_issue_with_all_that_its_cells_say()
    {
        var issue = Assert.Single(Issues(
            "序号\t问题\t整改目标\t整改措施\t完成情况\t整改成效\t下一步工作\t责任领导\t责任单位\t整改时限\t备注\n"
            + "1\t学习不够\t补齐短板\t1.制定计划。2.召开会议3次。\t已完成，长期坚持\t学风好转。\t继续抓好督学。\t林一山\t办公室\t2021年6月底\t已公示"));
        Assert.Equal(("1", "学习不够", "补齐短板\n已公示"), (issue.Number, issue.Title, issue.Description));
        Assert.Equal(["1. 制定计划。", "2. 召开会议3次。"], issue.Measures.Select(measure => $"{measure.Marker} {measure.Text}"));
        Assert.Equal((Progress.Completed, true), (issue.Status!.Progress, issue.Status.LongTerm));
        Assert.Equal(["学风好转。"], issue.Results);
        Assert.Equal(["继续抓好督学。"], issue.NextSteps);
        Assert.Equal(("林一山", "办公室"), (issue.Responsible!.Leader, issue.Responsible.Department));
        Assert.Equal(new PartialDate(2021, 6), issue.Deadline!.Date);
    }

    [Theory]
    [InlineData("（二）新查出的问题方面\n")]
    [InlineData("（二）新查出的问题方面\n本方面的问题及整改情况见下表：\n")]
    public void A_part_that_a_table_tells_stands_between_those_that_are_written(string heading)
    {
        var notice = Read("一、整改落实情况\n（一）老问题方面\n1.考勤不严的问题\n一是印发办法2份。\n二是约谈3人。\n整改状态：已完成。\n" + heading
            + "序号\t反馈问题\t整改措施\t完成情况\n2\t学习不够\t制定计划\t已完成\n3\t台账混乱\t整理台账\t正在整改\n表中第3项涉及的线索另行办理。\n"
            + "（三）用人方面\n4.档案不全的问题\n补齐档案12份。\n整改状态：已完成。");
        Assert.Equal(["老问题方面", "新查出的问题方面", "用人方面"], notice.Aspects.Select(aspect => aspect.Title));
        Assert.Equal(["1. 考勤不严的问题", "2 学习不够", "3 台账混乱", "4. 档案不全的问题"], notice.AllIssues().Select(placed => $"{placed.Part.Number} {placed.Part.Title}"));
        Assert.Equal([2, 1, 1, 1], notice.AllIssues().Select(placed => placed.Part.Measures.Count));
        Assert.Equal(heading.Contains('表', StringComparison.Ordinal) ? "本方面的问题及整改情况见下表：" : null, notice.Aspects[1].Summary);
        Assert.Contains("表中第3项涉及的线索另行办理。", string.Concat(notice.Sections.Select(section => section.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_of_nothing_but_statuses_tells_them_whatever_its_name()
        => Assert.Equal(["completed", "inProgress"], Issues("序号\t反馈问题\t整改措施\t眼下\n1\t考勤不严\t印发办法2份。\t已完成\n2\t学习不够\t制定计划。\t正在整改\n").Select(issue => issue.Status?.Progress.Value));

    [Fact]
    public void A_part_with_a_number_in_words_may_head_the_rows_of_a_table_told_cell_by_cell()
    {
        var notice = Read("一、整改落实情况\n序号\n反馈问题\n整改措施\n完成情况\n方面一：学习教育\n1\n考勤不严\n印发办法2份。\n已完成\n2\n学习不够\n制定计划。\n正在整改\n方面二：内部管理\n3\n台账混乱\n整理台账。\n已完成");
        Assert.Equal(["方面一： 学习教育 2", "方面二： 内部管理 1"], notice.Aspects.Select(aspect => $"{aspect.Number} {aspect.Title} {aspect.Issues.Count}"));
    }

    [Fact]
    public void Parts_that_are_only_tables_are_read_as_before()
    {
        var notice = Read("一、整改落实情况\n（一）老问题方面\n见下表。\n序号\t问题\t整改措施\n1\t考勤不严\t印发办法\n（二）用人方面\n见下表。\n序号\t问题\t整改措施\n2\t档案不全\t补齐档案");
        Assert.Equal(["（一） 老问题方面 1", "（二） 用人方面 1"], notice.Aspects.Select(aspect => $"{aspect.Number} {aspect.Title} {aspect.Issues.Count}"));
    }

    [Theory]
    [InlineData("完成情况", "已完成", "completed", "")]
    [InlineData("完成情况", "未销号", "inProgress", "")]
    [InlineData("完成情况", "已完成。印发办法2份。", "completed", "印发办法2份。")]
    [InlineData("整改情况", "正在整改", "inProgress", "")]
    [InlineData("整改进展", "印发办法2份。", null, "印发办法2份。")]
    [InlineData("是否完成", "√", "completed", "")]
    [InlineData("是否销号", "是", "closed", "")]
    [InlineData("是否完成", "否", "unknown", "")]
    [InlineData("整改状态", "√", "unknown", "")]
    [InlineData("正在整改", "√", "inProgress", "")]
    public void The_words_of_a_cell_tell_a_status_from_measures_and_a_mark_answers_its_column(string column, string cell, string? stage, string measure)
    {
        var issue = Assert.Single(Issues($"序号\t问题\t整改措施\t{column}\n1\t学习不够\t制定计划。\t{cell}"));
        Assert.Equal(stage, issue.Status?.Progress.Value);
        Assert.Equal(measure.Length == 0 ? ["制定计划。"] : ["制定计划。", measure], issue.Measures.Select(item => item.Text));
    }

    [Theory]
    [InlineData("责任领导", "林一山", null, null)]
    [InlineData("牵头部门", null, "林一山", null)]
    [InlineData("整改责任人", null, null, "林一山")]
    [InlineData("责任单位及责任人", null, "林一山", null)]
    public void The_name_of_the_column_tells_who_answers(string column, string? leader, string? department, string? person)
        => Assert.Equal(new() { Leader = leader, Department = department, Person = person }, Assert.Single(Issues($"序号\t问题\t整改措施\t{column}\n1\t学习不够\t制定计划。\t林一山")).Responsible);

    [Theory]
    [InlineData("1.制定计划。\n2.开展检查，\n通报结果。", "1.制定计划。|2.开展检查，\n通报结果。")]
    [InlineData("一是制定计划；二是开展检查。", "一是制定计划；|二是开展检查。")]
    [InlineData("①制定计划；\n②开展检查。", "①制定计划；|②开展检查。")]
    [InlineData("制定计划\n开展检查", "制定计划|开展检查")]
    [InlineData("1.制定计划：\n（1）起草；\n（2）印发。\n2.开展检查。", "1.制定计划：\n（1）起草；\n（2）印发。|2.开展检查。")]
    public void A_cell_is_taken_apart_as_an_answer_is(string cell, string measures)
        => Assert.Equal(measures.Split('|'), Assert.Single(Issues($"序号\n问题\n整改措施\n完成情况\n1\n学习不够\n{cell}\n已完成")).Measures.Select(measure => measure.Marker + measure.Text));

    [Fact]
    public void Measures_of_one_column_do_not_go_on_in_the_next()
        => Assert.Equal(
            ["1.制定计划。", "2.开展检查。", "已印发计划。"],
            Assert.Single(Issues("序号\n问题\n整改措施\n落实情况\n责任人\n1\n学习不够\n1.制定计划。\n2.开展检查。\n已印发计划。\n林一山")).Measures.Select(measure => measure.Marker + measure.Text));

    [Fact]
    public void Merged_cells_and_lines_across_all_columns_are_aspects()
    {
        var aspects = Read("序号\t类别\t问题\t整改措施\n1\t学习方面\t学习不够\t制定计划。\n2\t学习方面\t测试不严\t统一命题。\n3\t\t考勤松懈\t每日打卡。\n（二）作风方面\n4\t\t作风漂浮\t下乡调研。").Aspects;
        Assert.Equal(["学习方面: 1 2 3", "（二）作风方面: 4"], aspects.Select(aspect => $"{aspect.Number}{aspect.Title}: {string.Join(' ', aspect.Issues.Select(issue => issue.Number))}"));
    }

    [Fact]
    public void Sections_that_name_a_part_each_are_the_aspects_of_their_tables()
        => Assert.Equal(
            ["学习教育方面: 学习不够", "作风建设方面: 作风漂浮"],
            Read("一、学习教育方面\n序号\t问题\t整改措施\n1\t学习不够\t制定计划。\n二、作风建设方面\n序号\t问题\t整改措施\n1\t作风漂浮\t下乡调研。\n三、下一步打算\n持续整改。")
                .Aspects.Select(aspect => $"{aspect.Title}: {Assert.Single(aspect.Issues).Title}"));

    [Fact]
    public void RN708_fires_on_a_row_that_does_not_fit_and_leaves_it_unread()
    {
        const string Row = "2\t2021年5月底\t办公室\t修订财务制度，实行双人审核，开展培训。\t已完成\t已完成";
        const string Text = $"{Front}序号\t问题\t整改措施\t完成情况\n1\t学习不够\t制定计划。\t已完成\n{Row}\n3\t检查不严\t制定办法。\t已完成{Back}";
        var result = ImportPromises.Check(Text);
        var finding = Assert.Single(result.Findings);
        Assert.Equal((Rules.RowOutOfLine, Row), (finding.Rule, finding.Source!.Value.Slice(Text).ToString()));
        Assert.Equal("2", finding.Arguments[0]);
        Assert.Equal(["1", "3"], Assert.Single(result.Notice!.Aspects).Issues.Select(issue => issue.Number));
        Assert.All(result.Segments, segment => Assert.Equal(finding.Source.Value.Contains(segment.Span), segment.Role == SegmentRole.Other || (segment.Role == SegmentRole.Blank && finding.Source.Value.Contains(segment.Span))));
    }

    [Fact]
    public void RN708_stays_silent_on_empty_cells()
        => Assert.Empty(ImportPromises.Check($"{Front}序号\t问题\t整改措施\t完成情况\n1\t学习不够\t\t已完成\n2\t检查不严\t制定办法。\t/{Back}").Findings);

    [Fact]
    public void A_trace_tells_which_columns_a_row_has()
    {
        var trace = NoticeImporter.Import($"{Front}序号\t问题\t整改措施\n1\t学习不够\t制定计划。{Back}", new() { Trace = true }).Trace;
        Assert.Contains(trace, line => line is { Line: 3, Reading: "header" });
        Assert.Contains("Number, Problem, Measures", Assert.Single(trace, line => line is { Line: 4, Reading: "issue" }).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("|序号|问题|整改措施|\n|---|:--:|====|\n|1|台账-账实不符|制定计划：清点。|")]
    [InlineData("│序号│问题│整改措施│\n│1│台账-账实不符│制定计划：清点。│")]
    public void The_bars_between_cells_and_the_line_below_the_header_are_noise(string table)
    {
        var text = $"{Front}{table}{Back}";
        var result = ImportPromises.Check(text);
        var issue = Assert.Single(Assert.Single(result.Notice!.Aspects).Issues);
        Assert.Equal(("1", "台账-账实不符", "制定计划：清点。"), (issue.Number, issue.Title, Assert.Single(issue.Measures).Text));
        Assert.DoesNotContain(result.Segments, segment => segment.Role == SegmentRole.Other);
        var noise = string.Concat(result.Segments.Where(segment => segment.Role == SegmentRole.Noise).Select(segment => segment.Span.Slice(text).ToString()));
        Assert.Equal(string.Concat(table.Replace("台账-账实不符", "", StringComparison.Ordinal).Replace("计划：", "", StringComparison.Ordinal).Where(mark => mark is '|' or '│' or '-' or ':' or '=')), noise);
    }

    [Theory]
    [InlineData("序号\t问题\t整改措施\n1\t学习不够\t制定计划。", "1", "学习不够", "1\t学习不够")]
    [InlineData("序号\t责任单位\t问题\t整改措施\n1\t办公室\t学习不够\t制定计划。", "1", "学习不够", "学习不够")]
    [InlineData("问题\t整改措施\n（1）学习不够\t制定计划。", "（1）", "学习不够", "（1）学习不够")]
    [InlineData("问题\t整改措施\n学习不够\t制定计划。", null, "学习不够", "学习不够")]
    public void A_problem_stands_with_its_number_where_nothing_parts_them(string table, string? number, string title, string source)
    {
        var text = $"{Front}{table}{Back}";
        var issue = Assert.Single(Assert.Single(ImportPromises.Check(text).Notice!.Aspects).Issues);
        Assert.Equal((number, title, source), (issue.Number, issue.Title, issue.Source!.Value.Slice(text).ToString()));
    }

    [Fact]
    public void RN708_counts_the_rows_without_the_lines_that_name_a_part()
    {
        var result = ImportPromises.Check($"{Front}序号\t问题\t整改措施\n（一）学习方面\n1\t学习不够\t制定计划。\n（二）作风方面\n2\t——\t下乡调研。\n3\t作风漂浮\t下乡调研。{Back}");
        Assert.Equal("2", Assert.Single(result.Findings, finding => finding.Rule == Rules.RowOutOfLine).Arguments[0]);
        Assert.Equal(["学习方面: 学习不够", "作风方面: 作风漂浮"], result.Notice!.Aspects.Select(aspect => $"{aspect.Title}: {string.Join(' ', aspect.Issues.Select(issue => issue.Title))}"));
    }

    [Fact]
    public void Rows_in_front_of_the_first_part_stand_in_an_aspect_of_their_own_in_front()
        => Assert.Equal(
            ["True : 学习不够", "False 作风方面: 作风漂浮"],
            Read("序号\t问题\t整改措施\n1\t学习不够\t制定计划。\n（二）作风方面\n2\t作风漂浮\t下乡调研。").Aspects.Select(aspect => $"{aspect.Implicit} {aspect.Title}: {Assert.Single(aspect.Issues).Title}"));

    private static Notice Read(string table) => ImportPromises.Check($"{Front}{table}{Back}").Notice!;

    private static IEnumerable<Issue> Issues(string table) => Read(table).Aspects.SelectMany(aspect => aspect.Issues);
}
