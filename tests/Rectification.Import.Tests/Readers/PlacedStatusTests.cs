using Rectification.Import.Tests.Importing;

namespace Rectification.Import.Tests.Readers;

/// <summary>What stands where a status stands, and what goes before it.</summary>
public class PlacedStatusTests
{
    private const string Front = "中共云溪市水务局党组关于巡察整改情况的通报\n根据市委统一部署，2021年3月1日至5月10日，市委第三巡察组对市水务局党组开展了巡察，2021年6月9日反馈了巡察意见。现将整改情况通报如下。\n一、反馈问题整改情况\n1.关于“泵站设备老化失修”的问题\n";

    [Theory]
    [InlineData("与承包户谈了四次。因仲裁没有结束，正在推进。")]
    [InlineData("与承包户谈了四次。该项工作因涉诉周期较长，尚未完成。")]
    public void A_sentence_that_gives_a_reason_may_close_with_the_status(string line) => Assert.Equal("inProgress", Show(Read(line)));

    [Theory]
    [InlineData("整改进展情况：等待省厅批复", "unknown", "等待省厅批复")]
    [InlineData("整改进展情况：视资金到账而定。", "unknown", "视资金到账而定")]
    [InlineData("完成情况：与邻县商谈后再议", "unknown", "与邻县商谈后再议")]
    [InlineData("整改状态：挂账", "unknown", "挂账")]
    [InlineData("整改进展：已了结。长期抓好。", "completed longTerm", "已了结。长期抓好")]
    [InlineData("整改进展：大体完成。需要长期坚持。", "basicallyCompleted longTerm", "大体完成。需要长期坚持")]
    [InlineData("整改进展：还在推进之中。长期推进。", "inProgress longTerm", "还在推进之中。长期推进")]
    [InlineData("整改进展：已办结。下一步，继续巡查。", "completed", "已办结")]
    [InlineData("整改进展：截至2021年8月31日，已补栽完毕。", "completed", "截至2021年8月31日，已补栽完毕")]
    [InlineData("整改进展：本页付印前，已补栽完毕", "completed", "本页付印前，已补栽完毕")]
    [InlineData("整改进展：到2021年8月末，已补栽完毕", "completed", "到2021年8月末，已补栽完毕")]
    [InlineData("办理状态。整改完毕。", "completed", "整改完毕")]
    [InlineData("整改状态：整改中（2021年10月完成）", "inProgress", "整改中（2021年10月完成）")]
    [InlineData("整改进展：已完成（长期坚持）", "completed longTerm", "已完成（长期坚持）")]
    [InlineData("整改进度。还在推进之中。", "inProgress", "还在推进之中")]
    [InlineData("（两户因联系不上，尚有补偿款18万元没有发出，正在持续推进）", "inProgress", "正在持续推进")]
    public void Words_behind_the_label_and_the_measures_are_the_status(string line, string expected, string words)
    {
        var issue = Read("整改措施：更换水泵4台，检修闸门。\n" + line);
        Assert.Equal((expected, words, 1), (Show(issue), issue.Status?.Text, issue.Measures.Count));
    }

    [Theory]
    [InlineData("第二阶段铺开", "phased")]
    [InlineData("等待省厅批复", "unknown")]
    public void Words_behind_a_label_of_progress_above_the_measures_are_the_status_where_every_such_answer_has_both(string words, string expected)
    {
        var issue = Read($"整改进度：{words}\n整改措施：一是换泵。二是除锈。\n2.关于“闸门锈蚀”的问题\n整改进度：已完成\n整改措施：检修闸门。");
        Assert.Equal((expected, words, 2), (Show(issue), issue.Status?.Text, issue.Measures.Count));
    }

    [Theory]
    [InlineData("整改措施：更换水泵4台。上述问题已完成整改，其中一台还在调试。\n整改进展情况：正在整改", "inProgress")]
    [InlineData("整改措施：一是换泵。该问题已整改到位。二是巡查。\n整改进展情况：取得初步成效，长期推进", "phased longTerm")]
    [InlineData("整改措施：一是换泵。此事项尚未全部办结。二是巡查。\n完成情况：已如期销号", "completed")]
    [InlineData("整改措施：换泵，相关问题已全部解决。\n整改状态：待局里批复", "inProgress")]
    [InlineData("已完成整改。换泵4台。\n整改进展情况：正在推进", "inProgress")]
    [InlineData("整改措施：换泵，相关问题已全部解决。\n整改状态：等汛期过去", "unknown")]
    public void The_labelled_status_goes_before_a_clause_in_a_measure(string answer, string expected) => Assert.Equal(expected, Show(Read(answer)));

    [Theory]
    [InlineData("整改情况：立行立改。当天更换水泵4台，并逐台试机。", 1, 0)]
    [InlineData("整改情况：坚持即知即改。更换水泵4台；检修闸门。", 1, 0)]
    [InlineData("整改情况：边查边改，三天内换完水泵。", 1, 0)]
    [InlineData("整改情况：立查立改。①更换水泵。②检修闸门。", 2, 0)]
    [InlineData("整改措施：更换水泵。\n整改进展情况：即知即改，已办结。", 1, 1)]
    [InlineData("整改措施：更换水泵。\n整改进展情况：立行立改。", 1, 1)]
    [InlineData("整改措施：更换水泵。\n整改进展情况：立整立改。已完成整改。", 1, 1)]
    public void At_once_opens_the_measures_unless_nothing_follows(string answer, int measures, int statuses)
    {
        var issue = Read(answer);
        Assert.Equal((measures, statuses), (issue.Measures.Count, issue.Status is null ? 0 : 1));
    }

    [Theory]
    [InlineData("整改进展情况：仍在推进。1.2021年12月前换泵。2.明年汛前试机。", 1, 1)]
    [InlineData("整改进展情况：没有全部完成。（1）年底前换泵。（2）来年清淤。", 1, 1)]
    public void A_list_behind_the_status_that_follows_the_measures_is_planned(string line, int measures, int plans)
    {
        var issue = Read("整改措施：检修闸门。\n" + line);
        Assert.Equal((measures, plans, "inProgress"), (issue.Measures.Count, issue.NextSteps.Count, Show(issue)));
    }

    [Theory]
    [InlineData("（一）基本完成的事项", "basicallyCompleted")]
    [InlineData("（二）尚在办理的问题", "inProgress")]
    [InlineData("（一）已阶段性完成的整改任务", "phased")]
    [InlineData("（一）需要上级支持的事项", "")]
    public void A_group_among_what_still_needs_work_tells_the_status_of_the_issues_it_takes_up(string group, string expected)
        => Assert.Equal(expected, Show(Read($"整改措施：更换水泵4台。\n二、需要进一步整改的事项\n{group}\n1.关于“泵站设备老化失修”的问题。还缺水泵一台。\n完成时限：2022年6月底前")));

    [Theory]
    [InlineData("已完成整改。更换水泵4台，逐台试机。", "completed", "已完成整改", 1)]
    [InlineData("正在整改，计划2021年10月底前完成。更换水泵4台，其余等汛期过去。", "inProgress", "正在整改，计划2021年10月底前完成", 1)]
    [InlineData("基本完成整改。\n一是更换水泵4台。\n二是检修闸门。", "basicallyCompleted", "基本完成整改", 2)]
    [InlineData("已见阶段性成效。\n一是更换水泵4台。\n二是检修闸门。", "phased", "已见阶段性成效", 2)]
    [InlineData("已完成整改并长期坚持。更换水泵4台。", "completed longTerm", "已完成整改并长期坚持", 1)]
    public void A_sentence_that_opens_the_answer_and_is_nothing_but_a_status_is_no_measure(string answer, string expected, string words, int measures)
    {
        var issue = Read(answer);
        Assert.Equal((expected, words, measures), (Show(issue), issue.Status?.Text, issue.Measures.Count));
    }

    [Theory]
    [InlineData("已完成整改，收回水泵3台。检修闸门。")]
    [InlineData("立行立改。更换水泵4台。")]
    [InlineData("有序推进整改。更换水泵4台。")]
    [InlineData("已完成水泵更换。检修闸门。")]
    public void A_sentence_that_goes_on_with_what_was_done_or_tells_how_belongs_to_the_measure(string answer)
    {
        var issue = Read(answer);
        Assert.Equal(("", 1), (Show(issue), issue.Measures.Count));
    }

    [Theory]
    [InlineData("更换水泵4台。采取了2项措施，其中，已完成2项。", "completed")]
    [InlineData("更换水泵4台，明年再换2台。采取了3项措施，其中，已完成1项，正在推进2项。", "inProgress")]
    [InlineData("更换水泵4台。现已全部调试到位，问题销号。", "completed")]
    public void The_sentence_that_closes_the_answer_may_count_measures_or_strike_the_problem_off(string answer, string expected) => Assert.Equal(expected, Show(Read(answer)));

    [Theory]
    [InlineData("更换水泵4台。「已完成」", "completed")]
    [InlineData("更换水泵4台。［已完成］", "completed")]
    [InlineData("更换水泵4台，做到“有人管”", "")]
    public void What_corner_brackets_add_behind_the_answer_is_a_status_and_a_quotation_is_none(string answer, string expected) => Assert.Equal(expected, Show(Read(answer)));

    [Theory]
    [InlineData("目前此题已经答妥", "completed")]
    [InlineData("目前此题尚未答妥", "inProgress")]
    public void A_sentence_that_opens_answer_after_answer_and_speaks_of_the_same_thing_is_the_status(string words, string expected)
    {
        var notice = ImportPromises.Check($"{Front}{words}。更换水泵4台，逐台试机。\n2.关于“闸门锈蚀”的问题\n目前此题已经答妥。除锈8扇。\n3.关于“渠底淤积”的问题。目前此题尚未答妥。清淤12处，运走淤泥。").Notice!;
        Assert.Equal([expected, "completed", "inProgress"], notice.AllIssues().Select(issue => Show(issue.Part)));
        Assert.All(notice.AllIssues(), issue => Assert.Single(issue.Part.Measures));
    }

    [Fact]
    public void The_same_words_in_front_of_every_list_announce_the_lists()
    {
        var text = "工作开展情况——对照反馈，逐项作了整改。\n一是换泵。\n二是除锈。\n";
        var notice = ImportPromises.Check(Front + text + "2.关于“闸门锈蚀”的问题\n" + text + "3.关于“渠底淤积”的问题\n" + text).Notice!;
        Assert.All(notice.AllIssues(), issue => Assert.Equal(("", 2), (Show(issue.Part), issue.Part.Measures.Count)));
    }

    [Fact]
    public void A_numbered_stage_is_no_numbered_problem()
        => Assert.Equal("phased", Show(Read("整改措施：更换水泵4台。\n整改进展情况：第一阶段任务已完成。")));

    private static Issue Read(string answer) => ImportPromises.Check(Front + answer).Notice!.Aspects[0].Issues[0];

    private static string Show(Issue issue) => issue.Status is null ? "" : issue.Status.LongTerm ? $"{issue.Status.Progress} longTerm" : $"{issue.Status.Progress}";
}
