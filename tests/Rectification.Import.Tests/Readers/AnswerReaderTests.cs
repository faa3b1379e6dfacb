using Rectification.Import.Tests.Importing;

namespace Rectification.Import.Tests.Readers;

/// <summary>What stands under a problem: which part is a measure, a plan, the status or a fact.</summary>
public class AnswerReaderTests
{
    private const string Front = "中共云溪市水务局党组关于巡察整改情况的通报\n根据市委统一部署，2021年3月1日至5月10日，市委第三巡察组对市水务局党组开展了巡察，2021年6月9日反馈了巡察意见。现将整改情况通报如下。\n一、反馈问题整改情况\n1.关于“泵站设备老化失修”的问题\n";

    [Theory]
    [InlineData("（责任人：何二水，完成时限：2021年9月底）")]
    [InlineData("（责任人：何二水、完成时限：2021年9月底）")]
    [InlineData("（责任人：何二水；完成时限：2021年9月底）")]
    public void A_deadline_behind_a_name_is_no_part_of_the_name(string remark)
    {
        var issue = ImportPromises.Check($"某局党组关于巡察整改情况的通报\n县委巡察组对某局党组进行了巡察，反馈了巡察意见。现将整改情况通报如下。\n一、整改情况\n（一）台账混乱{remark}\n整理台账20卷。\n（二）用车混乱{remark}\n登记车辆3台。").Notice!.AllIssues().First().Part;
        Assert.Equal(("何二水", "2021-09"), (issue.Responsible?.Person, issue.Deadline?.Date.ToString()));
    }

    [Theory]
    [InlineData("一是换泵；二是除锈。（已完成整改；责任人：何二水）", "completed False 何二水 2")]
    [InlineData("一是换泵；二是除锈。（正在整改，长期推进；责任人：何二水）", "inProgress True 何二水 2")]
    [InlineData("换泵2台。（已完成整改，责任人：何二水）", "completed False 何二水 1")]
    public void Brackets_behind_the_answer_may_tell_the_status_and_who_answers(string answer, string expected)
    {
        var issue = Read($"{answer}\n2.关于“闸门锈蚀”的问题\n{answer}");
        Assert.Equal(expected, $"{issue.Status?.Progress} {issue.Status?.LongTerm} {issue.Responsible?.Person} {issue.Measures.Count}");
        Assert.DoesNotContain(issue.Measures, measure => measure.Text.Contains('（', StringComparison.Ordinal));
    }

    [Fact]
    public void An_item_that_is_nothing_but_brackets_is_left_whole()
        => Assert.Equal("（责任人：何二水）", Read("整改措施：\n（1）更换水泵4台。\n（2）（责任人：何二水）").Measures[^1].Text);

    [Theory]
    [InlineData("具体表现：3座泵站建成已逾20年。\n更换水泵4台。\n已完成。", "completed 更换水泵4台。")]
    [InlineData("具体表现：3座泵站建成已逾20年。\n泵站由专人看着，夜里有灯。\n已完成。", "completed 泵站由专人看着，夜里有灯。")]
    [InlineData("具体表现：3座泵站建成已逾20年。\n整改措施：更换水泵4台。", " 更换水泵4台。")]
    public void A_paragraph_below_what_is_wrong_answers_it_where_no_label_does(string answer, string expected)
    {
        var issue = Read(answer);
        Assert.Equal(expected, $"{issue.Status?.Progress} {Assert.Single(issue.Measures).Text}");
        Assert.Equal("3座泵站建成已逾20年。", issue.Description);
    }

    [Theory]
    [InlineData("更换水泵4台，剩余2台因配件缺货正在采购，预计2021年12月底前完成。", "inProgress 2021-12")]
    [InlineData("更换水泵4台；其他乡镇正在推进更换工作。", " ")]
    [InlineData("更换水泵4台，剩余2台封存。", " ")]
    [InlineData("正在运行的水泵全部更换。", " ")]
    [InlineData("更换水泵4台，剩余2台正在采购。\n整改进度：已完成。", "completed ")]
    public void What_is_still_going_on_tells_how_far_a_problem_has_come_where_nothing_else_does(string answer, string expected)
    {
        var issue = Read($"整改措施：{answer}");
        Assert.Equal(expected, $"{issue.Status?.Progress} {issue.Deadline?.Date}");
    }

    [Theory]
    [InlineData("2.关于闸门锈蚀的问题　采取了2项措施，其中，已完成2项：一是除锈。二是上漆。", "关于闸门锈蚀的问题 completed 2 ")]
    [InlineData("2.关于闸门锈蚀的问题。采取了2项措施，其中，取得阶段性成效2项：一是除锈。二是上漆。", "关于闸门锈蚀的问题 phased 2 ")]
    [InlineData("2.关于闸门锈蚀的问题。全市5座闸门没有上漆。采取了2项措施，其中，已完成2项：一是除锈。二是上漆。", "关于闸门锈蚀的问题 completed 2 全市5座闸门没有上漆。")]
    public void A_count_of_measures_may_stand_behind_the_problem_in_its_paragraph(string paragraph, string expected)
    {
        var issue = Read($"更换水泵4台。\n{paragraph}", 1);
        Assert.Equal(expected, $"{issue.Title} {issue.Status?.Progress} {issue.Measures.Count} {issue.Description}");
    }

    [Theory]
    [InlineData("2.“闸门锈蚀”问题整改情况。一是除锈。二是上漆。采取2项措施，已完成2项。", "completed 一是|二是 ")]
    [InlineData("2.关于闸门锈蚀的问题。更换闸门5座。采取了2项措施，已完成1项，其余1项正在推进。", "inProgress - ")]
    public void A_count_of_measures_that_closes_the_answer_leaves_the_answer_in_front_of_it(string paragraph, string expected)
    {
        var issue = Read($"整改措施：换泵。\n{paragraph}", 1);
        Assert.Equal(expected, $"{issue.Status?.Progress} {string.Join('|', issue.Measures.Select(measure => measure.Marker ?? "-"))} {issue.Description}");
    }

    [Theory]
    [InlineData("牵头领导：何二水｜责任部门：工程科｜时限：2021年9月｜状态：已完成", "何二水 工程科 2021-09 completed")]
    [InlineData("责任部门：工程科│完成时限：2021年9月│整改状态：正在整改", " 工程科 2021-09 inProgress")]
    public void Labels_may_be_parted_by_bars(string line, string expected)
    {
        var issue = Read($"整改措施：换泵2台。\n{line}");
        Assert.Equal(expected, $"{issue.Responsible?.Leader} {issue.Responsible?.Department} {issue.Deadline?.Date} {issue.Status?.Progress}");
    }

    [Theory]
    [InlineData("2.关于闸门锈蚀的问题。原因是巡检图省事，只看不摸。整改中，水利站除锈8扇。", "原因是巡检图省事，只看不摸。", "整改中，水利站除锈8扇。")]
    [InlineData("2.关于闸门锈蚀的问题。更换闸门8扇。整改中，水利站还修了3扇。", null, "更换闸门8扇。整改中，水利站还修了3扇。")]
    [InlineData("2.关于闸门锈蚀的问题。整改中，水利站除锈8扇。", null, "整改中，水利站除锈8扇。")]
    public void A_cause_in_front_of_what_was_done_tells_more_of_the_problem(string paragraph, string? description, string measure)
    {
        var issue = Read($"整改措施：换泵。\n{paragraph}", 1);
        Assert.Equal((description, measure), (issue.Description, Assert.Single(issue.Measures).Text));
    }

    [Fact]
    public void A_closing_paragraph_that_says_what_the_problems_came_from_is_no_measure()
        => Assert.Single(Read("更换水泵4台。\n从整改情况看，上述问题有的是因为制度不全，有的是因为管得不严。").Measures);

    [Fact]
    public void One_sentence_behind_a_heading_tells_more_of_the_problem_where_paragraphs_answer_it()
    {
        var issue = Read("整改措施：换泵。\n2.关于“闸门锈蚀”的问题。全市3座泵站建成已逾20年。\n更换水泵4台。\n检修闸门2座。", 1);
        Assert.Equal(("全市3座泵站建成已逾20年。", 2), (issue.Description, issue.Measures.Count));
    }

    [Theory]
    [InlineData("局党组将继续盯住泵站。", "局党组将继续盯住泵站。")]
    [InlineData("往后，泵站由专人值守。", "往后，泵站由专人值守。")]
    [InlineData("局党组将《泵站管理办法》印发各站。", null)]
    public void A_paragraph_that_says_what_a_body_will_do_is_a_plan(string paragraph, string? plan)
        => Assert.Equal(plan, Read($"整改措施：检修闸门。\n{paragraph}").NextSteps.SingleOrDefault());

    [Theory]
    [InlineData("巡察反馈，泵站年久失修，没有人值守。\n更换水泵4台。", "巡察反馈，泵站年久失修，没有人值守。")]
    [InlineData("反馈意见写道：泵站没有人值守。\n更换水泵4台。", "反馈意见写道：泵站没有人值守。")]
    [InlineData("巡察反馈后，更换水泵4台。", null)]
    public void Words_of_the_inspectors_tell_more_of_the_problem(string answer, string? description)
    {
        var issue = Read(answer);
        Assert.Equal((description, 1), (issue.Description, issue.Measures.Count));
    }

    [Theory]
    [InlineData("整改情况：整改中，我们守住2道“关口”。\n一是换泵。\n二是除锈。")]
    [InlineData("整改情况：改的办法有2条：\n一是换泵。\n二是除锈。")]
    [InlineData("整改情况：照着方案，逐条做来：\n一是换泵。\n二是除锈。")]
    public void Words_that_announce_the_list_below_are_neither_status_nor_measure(string answer)
    {
        var issue = Read($"{answer}\n2.关于“闸门锈蚀”的问题\n{answer}\n3.关于“护坡松动”的问题\n{answer}\n4.关于“堤顶积水”的问题\n{answer}");
        Assert.Equal((null, 2), (issue.Status?.Text, issue.Measures.Count));
    }

    [Theory]
    [InlineData("——整改措施：检修水泵3座，更换阀门17个，约谈单位2家。\n——整改进度：已完成。")]
    [InlineData("●整改措施：检修水泵3座，更换阀门17个，约谈单位2家。\n●整改进度：已完成。")]
    public void What_stands_behind_a_label_announces_no_list_where_another_label_follows(string answer)
    {
        var issue = Read($"{answer}\n2.关于“闸门锈蚀”的问题\n{answer}\n3.关于“护坡松动”的问题\n{answer}");
        Assert.Equal(("已完成", 1), (issue.Status?.Text, issue.Measures.Count));
    }

    [Fact]
    public void What_tells_more_of_the_problem_may_stand_in_front_of_term_and_answer()
    {
        var issue = Read("泵站三年没有检修。完成时限：2021年9月底。责任单位：工程股。整改措施：检修水泵3座。");
        Assert.Equal(("泵站三年没有检修。", "2021年9月底", "工程股", 1), (issue.Description, issue.Deadline?.Text, issue.Responsible?.Department, issue.Measures.Count));
    }

    [Fact]
    public void Results_are_no_status_beside_one()
    {
        const string Answer = "整改措施：检修水泵3座。整改成效：用车全部登记。整改进度：正在推进。";
        var issue = Read($"{Answer}\n2.关于“闸门锈蚀”的问题\n{Answer}\n3.关于“护坡松动”的问题\n{Answer}");
        Assert.Equal(("正在推进", "用车全部登记。"), (issue.Status?.Text, issue.Results.SingleOrDefault()));
    }

    [Fact]
    public void What_a_dash_parts_from_its_label_closes_no_paragraph_with_a_status()
    {
        const string Answer = "整改期限——立行立改\n整改措施：检修水泵3座。";
        var issue = Read($"{Answer}\n2.关于“闸门锈蚀”的问题\n{Answer}\n3.关于“护坡松动”的问题\n{Answer}");
        Assert.Equal((null, "立行立改"), (issue.Status?.Text, issue.Deadline?.Text));
    }

    [Fact]
    public void What_was_done_is_no_status_though_its_words_come_back_where_another_label_tells_one()
    {
        const string Answer = "整改情况：理顺职责。更换水泵4台。\n进展情况：基本完成。";
        var issue = Read($"{Answer}\n2.关于“闸门锈蚀”的问题\n{Answer}\n3.关于“护坡松动”的问题\n{Answer}");
        Assert.Equal(("基本完成", 1), (issue.Status?.Text, issue.Measures.Count));
    }

    [Fact]
    public void A_circled_number_behind_a_label_without_colon_opens_the_list()
    {
        const string Answer = "整改措施 ①检修水泵3座；②更换阀门17个。";
        Assert.Equal(2, Read($"{Answer}\n2.关于“闸门锈蚀”的问题\n{Answer}\n3.关于“护坡松动”的问题\n{Answer}").Measures.Count);
    }

    [Theory]
    [InlineData("改的办法如下：一是换泵。\n二是除锈。")]
    [InlineData("整改措施：改的办法如下：一是换泵。\n二是除锈。\n三是巡查。")]
    public void The_first_item_of_a_list_may_stand_behind_its_introduction(string answer)
        => Assert.Equal(["换泵。", "除锈。"], Read(answer).Measures.Take(2).Select(measure => measure.Text));

    [Fact]
    public void A_labelled_status_goes_before_words_in_brackets()
        => Assert.Equal("正在整改", Read("（基本完成）\n更换水泵4台。\n整改进展情况：正在整改。").Status?.Text);

    [Fact]
    public void Words_in_brackets_that_open_answer_after_answer_are_its_status()
    {
        var issue = Read("【已归卷】一是换泵。二是除锈。\n2.关于“闸门锈蚀”的问题\n【已归卷】检修闸门。\n3.关于“护坡松动”的问题\n【正在推进】砌石。");
        Assert.Equal(("已归卷", "completed", 2), (issue.Status?.Text, issue.Status?.Progress.Value, issue.Measures.Count));
    }

    [Theory]
    [InlineData("（整改状态：已完成，长期坚持）一是换泵。二是除锈。", "已完成，长期坚持")]
    [InlineData("【进展：正在整改】一是换泵。二是除锈。", "正在整改")]
    public void A_label_with_its_status_in_brackets_may_open_one_answer_alone(string answer, string status)
    {
        var issue = Read(answer);
        Assert.Equal((status, 2), (issue.Status?.Text, issue.Measures.Count));
    }

    [Theory]
    [InlineData("状态：已完成　牵头部门：工程科\n更换水泵4台。")]
    [InlineData("牵头部门：工程科　状态：已完成\n更换水泵4台。")]
    [InlineData("状态：已完成\t整改时限：2021年9月底前\t牵头部门：工程科\n更换水泵4台。")]
    public void Labels_that_share_a_line_are_read_each_for_itself(string answer)
    {
        var issue = Read(answer);
        Assert.Equal(("已完成", 1), (issue.Status?.Text, issue.Measures.Count));
    }

    [Theory]
    [InlineData("整改时限：2021年9月，已完成", "completed", "2021年9月")]
    [InlineData("整改时限：2021年9月底（已完成）", "completed", "2021年9月底")]
    [InlineData("完成时限：2022年6月；正在推进。", "inProgress", "2022年6月")]
    [InlineData("完成时限：已完成", "completed", null)]
    [InlineData("完成时限：2021年12月，长期坚持", null, "2021年12月，长期坚持")]
    [InlineData("完成时限：2021年9月底前完成", null, "2021年9月底前完成")]
    public void A_status_may_stand_behind_the_date_by_which_a_problem_was_to_be_put_right(string line, string? progress, string? deadline)
    {
        var issue = Read($"整改措施：更换水泵4台。\n{line}\n责任领导：何二水");
        Assert.Equal((progress, deadline, 1), (issue.Status?.Progress.Value, issue.Deadline?.Text, issue.Measures.Count));
    }

    [Fact]
    public void Measures_below_a_list_that_tells_more_of_the_problem_answer_all_of_it()
    {
        var issue = Read("具体表现：\n①泵房值守没有记录；\n②叶轮磨损没有更换。\n整改措施：\n（1）泵房值守改为两班。\n（2）更换叶轮。");
        Assert.Equal((2, 2, 0), (issue.Measures.Count, issue.Issues.Count, issue.Issues.Sum(part => part.Measures.Count)));
    }

    [Fact]
    public void A_list_behind_what_tells_more_of_the_problem_answers_it()
    {
        var issue = Read("主要表现：泵房值守没有记录。\n（1）泵房值守改为两班。\n（2）没有记录的补记。");
        Assert.Equal(("主要表现：泵房值守没有记录。"[5..], 2), (issue.Description, issue.Measures.Count));
    }

    [Fact]
    public void A_list_of_facts_behind_the_measures_tells_more_of_the_problem()
    {
        var issue = Read("整改措施：逐台核对水泵。\n现有水泵分为两种情形：（1）在用3台。（2）停用1台。");
        Assert.Equal(("逐台核对水泵。", "现有水泵分为两种情形：（1）在用3台。（2）停用1台。"), (Assert.Single(issue.Measures).Text, issue.Description));
    }

    [Theory]
    [InlineData("整改进展：正在整改。")]
    [InlineData("整改进展：\n正在整改。")]
    public void A_list_below_the_status_is_planned_where_the_measures_stand_in_front_of_it(string progress)
    {
        var issue = Read($"整改措施：检修闸门。\n{progress}\n（1）年底前换泵。\n（2）来年清淤。");
        Assert.Equal(("检修闸门。", "inProgress"), (Assert.Single(issue.Measures).Text, issue.Status?.Progress.Value));
        Assert.Equal(["（1）年底前换泵。", "（2）来年清淤。"], issue.NextSteps);
    }

    [Fact]
    public void A_list_below_the_status_is_done_where_no_measures_stand_in_front_of_it()
    {
        var issue = Read("整改进展：已完成整改。\n（1）换泵4台。\n（2）清淤2处。");
        Assert.Equal(["换泵4台。", "清淤2处。"], issue.Measures.Select(measure => measure.Text));
        Assert.Empty(issue.NextSteps);
    }

    [Theory]
    [InlineData("整改措施\n换泵4台。\n整改状态\n已办结", "completed")]
    [InlineData("整改措施：\n换泵4台。\n整改状态：\n已办结", "completed")]
    [InlineData("整改措施\n换泵4台。\n完成情况\n正在推进", "inProgress")]
    public void A_label_on_a_line_of_its_own_announces_the_line_below(string answer, string progress)
    {
        var issue = Read(answer);
        Assert.Equal(("换泵4台。", progress), (Assert.Single(issue.Measures).Text, issue.Status?.Progress.Value));
    }

    [Theory]
    [InlineData("整改措施：\n（1）换泵4台。\n（2）清淤2处。（已完成）", "completed", "已完成")]
    [InlineData("整改措施：\n（1）换泵4台。\n（2）清淤2处。〔正在推进，年底前完成〕", "inProgress", "正在推进，年底前完成")]
    public void A_status_in_brackets_that_closes_the_list_is_no_part_of_its_last_item(string answer, string progress, string words)
    {
        var issue = Read(answer);
        Assert.Equal(["换泵4台。", "清淤2处。"], issue.Measures.Select(measure => measure.Text));
        Assert.Equal((progress, words), (issue.Status?.Progress.Value, issue.Status?.Text));
    }

    [Theory]
    [InlineData("（已完成整改）一是换泵4台。二是清淤2处。", "completed")]
    [InlineData("〔长期推进，取得阶段性成效〕一是换泵4台。二是清淤2处。", "phased")]
    [InlineData("（东段）一是换泵4台。二是清淤2处。", null)]
    public void One_status_in_brackets_behind_a_heading_is_no_part_of_the_answer(string answer, string? progress)
    {
        var issue = ImportPromises.Check(Front.TrimEnd('\n') + "。" + answer).Notice!.Aspects[0].Issues[0];
        Assert.Equal(progress, issue.Status?.Progress.Value);
        Assert.Equal(["换泵4台。", "清淤2处。"], issue.Measures.Select(measure => measure.Text).TakeLast(2));
    }

    [Fact]
    public void Words_in_brackets_that_open_a_single_line_may_as_well_label_it()
        => Assert.Null(Read("换泵4台。\n[取得成果]故障少了一半。").Status);

    [Fact]
    public void A_stop_behind_a_label_is_no_status()
        => Assert.Equal("已完成", ImportPromises.Check("1.会议过多的问题\n整改情况：精简会议。\n整改进度：。整改进度：已完成").Notice?.Aspects[0].Issues[0].Status?.Text);

    [Fact]
    public void Other_brackets_stay_in_the_item()
        => Assert.Equal(["换泵4台。", "清淤2处（东段）。"], Read("整改措施：\n（1）换泵4台。\n（2）清淤2处（东段）。").Measures.Select(measure => measure.Text));

    [Theory]
    [InlineData("整改进展：共制定措施2条，已完成1条，正在推进1条。（1）换泵4台。（2）清淤2处。", "inProgress")]
    [InlineData("整改措施：共制定措施2条，已完成2条。（1）换泵4台。（2）清淤2处。", "completed")]
    [InlineData("整改进展：共制定措施2条，已全部完成。（1）换泵4台。（2）清淤2处。该问题正在整改。", "completed")]
    public void A_count_of_the_measures_goes_before_other_statuses_and_is_no_measure(string answer, string progress)
    {
        var issue = Read(answer);
        Assert.Equal(2, issue.Measures.Count);
        Assert.Equal(progress, issue.Status?.Progress.Value);
    }

    [Theory]
    [InlineData("泵房建成多年没有验收，资料也不齐。整改措施：一是补办验收。二是归档。", "泵房建成多年没有验收，资料也不齐。", 2)]
    public void What_stands_in_front_of_the_label_in_its_paragraph_tells_more_of_the_problem(string answer, string? description, int measures)
    {
        var issue = Read($"整改措施：换泵。\n2.闸门锈蚀。{answer}", 1);
        Assert.Equal((description, measures), (issue.Description, issue.Measures.Count));
    }

    [Fact]
    public void A_statement_that_sums_up_all_problems_answers_none()
        => Assert.Equal("对泵房里的6台水泵全部换新。", Assert.Single(Read("整改措施：换泵。\n2.水泵陈旧没有更换。对泵房里的6台水泵全部换新。\n以上2个事项中，已办结1个，尚未办结1个。", 1).Measures).Text);

    [Theory]
    [InlineData("（1）换泵4台。\n（2）清淤2处。完成情况：已完成。", "清淤2处。", "已完成")]
    [InlineData("（1）换泵4台。完成情况：已完成。\n（2）清淤2处。完成情况：正在推进。", "清淤2处。完成情况：正在推进。", null)]
    public void A_label_inside_the_last_item_of_a_list_speaks_of_the_problem_unless_each_item_has_its_own(string list, string last, string? status)
    {
        var issue = Read($"整改措施：\n{list}");
        Assert.Equal((last, status), (issue.Measures[^1].Text, issue.Status?.Text));
    }

    private static Issue Read(string answer, int index = 0) => ImportPromises.Check(Front + answer).Notice!.Aspects[0].Issues[index];
}
