using Rectification.Import.Tests.Importing;
using Rectification.Primitives;

namespace Rectification.Import.Tests.Readers;

/// <summary>Statuses told of several problems at once, or in a place where something else is told as well.</summary>
public class StatusesAmongOtherWordsTests
{
    private const string Preamble = "中共云溪市水务局党组关于巡察整改情况的通报\n根据市委统一部署，2021年3月1日至5月10日，市委第三巡察组对市水务局党组开展了巡察，2021年6月9日反馈了巡察意见。";
    private const string Front = Preamble + "现将整改情况通报如下。\n一、反馈问题整改情况\n";

    [Theory]
    [InlineData("（2个问题，均已完成整改）", "completed")]
    [InlineData("（2个问题，正在整改）", "inProgress")]
    [InlineData("（2个问题，已完成整改并长期坚持）", "completed longTerm")]
    [InlineData("（2个问题，涉及两个科室）", "")]
    public void A_part_may_count_its_problems_in_front_of_their_status(string remark, string expected)
        => Assert.All(Read($"（一）内部管理方面{remark}\n1.笔记不全\n补记两册。\n2.考勤不严\n通报三次。"), issue => Assert.Equal(expected, Show(issue)));

    [Theory]
    [InlineData("制定整改措施3条，已完成3条。", "completed")]
    [InlineData("制定整改措施3条，已完成2条，正在推进1条。", "inProgress")]
    [InlineData("制定整改措施2条，2条均已落实到位。", "completed")]
    public void Behind_the_heading_measures_are_counted_above_their_list(string count, string expected)
    {
        var issue = Read($"1.主业占比偏低。{count}\n（1）重排课表。\n（2）带头授课。")[0];
        Assert.Equal((expected, 2, null), (Show(issue), issue.Measures.Count, issue.Description));
    }

    [Theory]
    [InlineData("栽植柳树，经验收，2022年4月28日已完成并销号。", "completed")]
    [InlineData("里程按月核对，已整改完毕并将长期坚持。", "completed longTerm")]
    [InlineData("对三处隐患进行排查，已整改完毕。", "")]
    public void The_last_clause_of_an_answer_is_a_status_where_it_can_be_said_of_the_problem_only(string answer, string expected)
        => Assert.Equal(expected, Show(Read($"1.复绿不到位。{answer}")[0]));

    [Theory]
    [InlineData("截至目前，除第2个问题因资金尚未到位、正在整改外，其余2个问题均已整改完成。", "completed, inProgress, completed")]
    [InlineData("截至目前，第1、3个问题已完成整改，第2个问题正在推进。", "completed, inProgress, completed")]
    [InlineData("截至目前，反馈的3个问题均已立行立改。", ", , ")]
    public void The_preamble_may_tell_the_status_of_problems_by_their_numbers(string sentence, string expected)
        => Assert.Equal(expected, string.Join(", ", ImportPromises.Check($"{Preamble}{sentence}现将整改情况通报如下。\n一、反馈问题整改情况\n1.笔记不全\n补记两册。\n2.考勤不严\n通报三次。\n3.派车随意\n专人派车。").Notice!.Aspects[0].Issues.Select(Show)));

    [Fact]
    public void Opinions_are_grouped_by_their_status_as_problems_are()
        => Assert.Equal("completed phased inProgress", string.Join(' ', ImportPromises.Check($"{Front}（一）已整改到位的意见\n1.笔记不全\n补记两册。\n（二）取得阶段性成效的意见\n1.考勤不严\n通报三次。\n（三）仍在推进的意见\n1.派车随意\n专人派车。").Notice!.Aspects.SelectMany(aspect => aspect.Issues).Select(Show)));

    [Fact]
    public void What_was_asked_for_is_no_status()
        => Assert.Equal("completed, completed longTerm, inProgress", string.Join(", ", Read("1.笔记不全\n（1）整改要求：立行立改。\n（2）整改情况：补记两册。\n（3）整改结论：已完成。\n2.考勤不严\n（1）整改要求：长期坚持。\n（2）整改情况：通报三次。\n（3）整改结论：已完成，长期坚持。\n3.派车随意\n（1）整改要求：2021年8月底前完成。\n（2）整改情况：专人派车。\n（3）整改结论：正在整改。").Select(Show)));

    [Fact]
    public void A_status_in_brackets_behind_the_number_belongs_to_the_heading_also_where_the_answer_follows_in_the_paragraph()
    {
        const string Problems = "一、乡村振兴方面\n1.【已整改】车间闲置。签订租赁合同，十月开工。\n2.【整改中】沟渠淤塞。组织清理支渠。\n二、为民服务方面\n3.【已整改】大厅无人值守。值班表上墙。\n4.【已整改，长期坚持】来信答复不及时。建立台账。\n三、党的建设方面\n5.【已整改】程序倒置。逐人核查档案。";
        var issues = ImportPromises.Check($"{Preamble}现将整改情况通报如下。\n{Problems}").Notice!.Aspects.SelectMany(aspect => aspect.Issues).ToList();
        Assert.Equal(("completed, inProgress, completed, completed longTerm, completed", 5), (string.Join(", ", issues.Select(Show)), issues.Sum(issue => issue.Measures.Count)));
    }

    [Fact]
    public void A_line_that_tells_a_stage_is_no_label()
        => Assert.Equal("phased", Show(Read("1.教师配备不足\n整改措施：引进教师。\n整改时限：2021年12月底前\n责任部门：人事处\n取得阶段性成效\n2.考勤不严\n整改措施：通报三次。\n已完成整改")[0]));

    [Fact]
    public void What_it_led_to_may_stand_in_front_of_the_status_behind_one_label()
    {
        var issue = Read("1.贷款占比低\n整改措施：单列计划。\n整改状态：余额较年初增长一成。已完成整改并长期坚持。\n2.考勤不严\n整改措施：通报三次。\n整改状态：已完成整改。")[0];
        Assert.Equal(("completed longTerm", "余额较年初增长一成。"), (Show(issue), Assert.Single(issue.Results)));
    }

    [Fact]
    public void The_next_steps_behind_a_status_do_not_make_a_description_of_what_was_done()
    {
        var issue = Read("1.针对“便民设施不足”的问题。\n增设饮水机和轮椅。\n整改结果：已改。\n2.针对“教育管理抓得不紧”的问题。\n制定驻点办法，选派人员到一线跟班。\n整改结果：已改。\n下一步，局党组将善始善终抓好整改。")[1];
        Assert.Equal((1, null), (issue.Measures.Count, issue.Description));
    }

    [Fact]
    public void A_paragraph_that_sums_up_all_problems_belongs_to_none_however_it_opens()
    {
        var notice = ImportPromises.Check(Front + "1.笔记不全\n补记两册。\n2.考勤不严\n通报三次。\n综上，反馈的问题共2个，目前2个问题均已完成整改。").Notice!;
        Assert.Equal((", ", "2 , 2 , 2 completed"), (string.Join(", ", notice.Aspects[0].Issues.Select(Show)), string.Join(", ", notice.Declared.Select(total => $"{total.Count} {total.State}"))));
    }

    [Fact]
    public void How_many_were_put_right_and_how_many_not_sums_up_all_with_what_came_of_it()
    {
        var notice = ImportPromises.Check(Front + "1.笔记不全\n补记两册。\n2.考勤不严\n通报三次。\n目前，已完成整改1个，正在推进1个，修订制度4项。").Notice!;
        Assert.Equal(("1 completed, 1 inProgress", 2, 4), (string.Join(", ", notice.Declared.Select(total => $"{total.Count} {total.State}")), notice.Aspects[0].Issues.Sum(issue => issue.Measures.Count), notice.Outcomes.Single().Count));
    }

    [Theory]
    [InlineData("截至目前，反馈的3个问题已整改完成2个，其余问题正在推进。", ", , ")]
    [InlineData("以上问题均已整改到位。通过这次整改，全局党员受到了锻炼。", "completed, completed, completed")]
    public void A_paragraph_behind_the_last_problem_that_speaks_of_all_is_no_measure(string paragraph, string expected)
    {
        var issues = Read($"1.笔记不全\n补记两册。\n2.考勤不严\n通报三次。\n3.派车随意\n专人派车。\n{paragraph}");
        Assert.Equal((expected, 3), (string.Join(", ", issues.Select(Show)), issues.Sum(issue => issue.Measures.Count)));
    }

    [Fact]
    public void A_heading_that_says_how_the_work_goes_tells_no_status_of_what_it_holds()
    {
        var notice = ImportPromises.Check($"{Preamble}现将整改情况通报如下。\n一、切实加强组织领导\n党组三次开会。\n二、扎实推进整改任务\n整改任务一：议事不规范\n整改措施：\n（1）明确范围。\n（2）健全归档。\n整改任务二：应进未进\n整改措施：\n（1）更新目录。\n（2）专人核对。\n三、持续巩固成果\n今后继续检查。").Notice!;
        Assert.Equal((null, ", "), (notice.Aspects[0].Title is { Length: > 0 } title ? title : null, string.Join(", ", notice.Aspects.SelectMany(aspect => aspect.Issues).Select(Show))));
    }

    private static ValueList<Issue> Read(string problems) => ImportPromises.Check(Front + problems).Notice!.Aspects[0].Issues;

    private static string Show(Issue issue) => issue.Status is { } status ? $"{status.Progress}{(status.LongTerm ? " longTerm" : "")}" : "";
}
