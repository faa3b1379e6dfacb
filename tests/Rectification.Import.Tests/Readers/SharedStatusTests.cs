using Rectification.Import.Tests.Importing;

namespace Rectification.Import.Tests.Readers;

/// <summary>Whom a status belongs to that is told for several problems, or behind the last of them.</summary>
public class SharedStatusTests
{
    private const string Front = "中共云溪市水务局党组关于巡察整改情况的通报\n根据市委统一部署，2021年3月1日至5月10日，市委第三巡察组对市水务局党组开展了巡察，2021年6月9日反馈了巡察意见。现将整改情况通报如下。\n一、反馈问题整改情况\n";
    private const string ThreeProblems = "1.关于“学习不够”的问题\n整改措施：组织补课4次。\n2.关于“台账不全”的问题\n整改措施：补齐台账。\n3.关于“用车混乱”的问题\n整改措施：重新登记车辆。\n";
    private const string Parts = "（一）内部管理方面\n1.关于“财务管理混乱”的问题\n（1）报销手续不全。\n整改措施：补齐手续。\n（2）票据管理松散。\n整改措施：专人保管票据。\n";

    [Theory]
    [InlineData("以上2个具体表现均已整改完成。", "1, （1） completed, （2） completed")]
    [InlineData("整改状态：两个具体表现均已整改完成。", "1 completed, （1）, （2）")]
    [InlineData("以上3个具体表现均已整改完成。", "1, （1）, （2）")]
    public void A_statement_that_points_back_at_the_parts_of_a_problem_by_their_number_is_the_status_of_each(string statement, string expected)
    {
        var issue = ImportPromises.Check($"{Front}{Parts}{statement}").Notice!.Aspects[0].Issues[0];
        Assert.Equal(expected, string.Join(", ", issue.Issues.Prepend(issue).Select(part => $"{part.Number?.TrimEnd('.')} {part.Status?.Progress}".TrimEnd())));
    }

    [Theory]
    [InlineData("本方面反馈的问题均已整改完成。", "completed completed inProgress")]
    [InlineData("本方面反馈的问题正在推进整改，预计2021年12月底前完成。", "inProgress inProgress inProgress")]
    [InlineData("以上问题均已整改完成。", "  inProgress")]
    [InlineData("本方面反馈的问题涉及两个科室。", "  inProgress")]
    public void A_status_told_below_the_heading_of_a_part_is_that_of_its_problems_which_tell_none(string statement, string expected)
    {
        var aspect = ImportPromises.Check($"{Front}（一）内部管理方面\n{statement}\n{ThreeProblems}整改状态：正在整改。").Notice!.Aspects[0];
        Assert.Equal(expected, string.Join(' ', aspect.Issues.Select(issue => issue.Status?.Progress.ToString())));
    }

    [Theory]
    [InlineData("以下3个问题均已整改完成，具体情况如下。", "completed completed completed")]
    [InlineData("下列2个问题正在推进整改。", "inProgress inProgress ")]
    [InlineData("以下4个问题均已整改完成。", "  ")]
    [InlineData("以下3个问题由局党组成员分别牵头整改。", "  ")]
    public void A_sentence_above_the_problems_may_tell_how_far_as_many_of_them_have_come(string statement, string expected)
    {
        var aspects = ImportPromises.Check($"{Front}{statement}\n（一）内部管理方面\n{ThreeProblems}").Notice!.Aspects;
        Assert.Equal(expected, string.Join(' ', aspects.SelectMany(aspect => aspect.Issues).Select(issue => issue.Status?.Progress.ToString())));
    }

    [Fact]
    public void A_part_may_tell_it_in_brackets_behind_its_heading()
    {
        var aspect = ImportPromises.Check($"{Front}（一）内部管理方面（本方面问题均已改好）\n{ThreeProblems}").Notice!.Aspects[0];
        Assert.All(aspect.Issues, issue => Assert.Equal(Progress.Completed, issue.Status!.Progress));
    }

    [Theory]
    [InlineData("上述3个问题中，第1、3个问题已完成整改，第2个问题正在推进。", "1 completed, 2 inProgress, 3 completed")]
    [InlineData("以上第1、3项问题已完成整改，第2项问题正在推进。", "1 completed, 2 inProgress, 3 completed")]
    [InlineData("目前，问题1、3已完成整改，问题2正在推进。", "1 completed, 2 inProgress, 3 completed")]
    [InlineData("边查边改，目前第1、3项已完成整改，第2项正在推进。", "1 completed, 2 inProgress, 3 completed")]
    [InlineData("整改进展：1、3已完成；2正在推进，预计2021年12月底前完成。", "1 completed, 2 inProgress, 3 completed")]
    [InlineData("第1至2个问题已整改到位，第3个问题取得阶段性成效。", "1 completed, 2 completed, 3 phased")]
    [InlineData("第二项问题正在整改，其余问题已完成整改并长期坚持。", "1 completed, 2 inProgress, 3 completed")]
    [InlineData("3个问题中的2个问题已整改完成，第3个问题“用车混乱”正在整改。", "1 completed, 2 completed, 3 inProgress")]
    [InlineData("经会议研究，第1、2个问题已完成整改，其中第1个2021年6月办结；第3个问题2021年12月底前完成。", "1 completed, 2 completed, 3 inProgress")]
    [InlineData("办理进度：第1、2个问题整改到位；第3个问题正在推进。", "1 completed, 2 completed, 3 inProgress")]
    [InlineData("以上3个问题均已完成整改。", "1 completed, 2 completed, 3 completed")]
    [InlineData("截至10月，反馈的3个问题全部整改完毕。本局值班室电话有变。", "1 completed, 2 completed, 3 completed")]
    [InlineData("以上3个问题均已完成整改。局党组将坚持标准不降，持续推进作风建设。", "1 completed, 2 completed, 3 completed")]
    [InlineData("本方面3个问题已全部整改到位。", "1 completed, 2 completed, 3 completed")]
    [InlineData("完成情况：第（1）（3）项已完成，第（2）项正在推进。", "1 completed, 2 inProgress, 3 completed")]
    [InlineData("其中，第1、2项已完成，剩余1个问题正在整改。", "1 completed, 2 completed, 3 inProgress")]
    [InlineData("以上问题均已整改到位。", "1 completed, 2 completed, 3 completed")]
    [InlineData("本部分问题均已整改完成。", "1 completed, 2 completed, 3 completed")]
    [InlineData("本部分第1个、第3个问题已完成整改；第2个问题取得阶段性进展，长期推进。", "1 completed, 2 phased, 3 completed")]
    [InlineData("第1项、第2项已完成，第3项正在推进。", "1 completed, 2 completed, 3 inProgress")]
    [InlineData("除第2个问题外，以上问题已全部整改到位。", "1 completed, 2, 3 completed")]
    [InlineData("除第1、2个问题正在推进外，其余问题已完成整改。", "1 inProgress, 2 inProgress, 3 completed")]
    [InlineData("除第2个问题外，还查出同类问题3个。", "1, 2, 3")]
    [InlineData("该问题已整改到位。", "1, 2, 3 completed")]
    [InlineData("上述两个问题正在整改。", "1, 2 inProgress, 3 inProgress")]
    public void A_statement_on_several_problems_holds_for_each(string statement, string expected)
        => Assert.Equal(expected, Statuses(Front + ThreeProblems + statement));

    [Theory]
    [InlineData("本方面共反馈问题3个，其中问题1、3已整改完成，问题2正在整改。")]
    [InlineData("本方面反馈问题3个，第1、第3个问题已完成整改，第2个问题尚在推进。")]
    [InlineData("本方面反馈的问题中，第1、3个问题已完成整改，第2个问题正在推进。")]
    public void An_overview_in_front_of_the_problems_holds_for_each(string overview)
        => Assert.Equal("1 completed, 2 inProgress, 3 completed", Statuses(Front + "（一）内部管理方面\n" + overview + "\n" + ThreeProblems));

    [Fact]
    public void A_status_in_brackets_may_open_the_heading_of_each_problem()
        => Assert.Equal("1 completed, 2 inProgress", Statuses(Front + "1.【已完成】关于“学习不够”的问题\n一是补课。二是考试。\n2.【持续推进】关于“台账不全”的问题\n一是补齐台账。二是抽查两次。\n"));

    [Fact]
    public void A_status_in_brackets_may_stand_in_front_of_the_number_of_each_problem()
        => Assert.Equal("1 completed, 2 inProgress", Statuses(Front + "1.管理不规范\n【已完成】（1）学习不够，联系实际不紧。\n一是补课。二是考试。\n【持续推进】（2）台账不全，登记不及时。\n一是补齐台账。二是抽查两次。\n"));

    [Fact]
    public void A_section_of_its_own_may_tell_the_statuses()
        => Assert.Equal("1 completed, 2 inProgress, 3 completed", Statuses(Front + ThreeProblems + "二、整改完成情况\n经逐项核对，上述3个问题中，第1、3个问题已完成整改；第2个问题正在推进。\n"));

    [Fact]
    public void A_number_means_the_problem_that_carries_it()
        => Assert.Equal(
            "1 completed, 2 completed, 4 completed, 5 inProgress",
            Statuses(Front + "（一）内部管理方面\n1.关于“学习不够”的问题\n整改措施：补课。\n2.关于“台账不全”的问题\n整改措施：补齐台账。\n以上2个问题均已完成整改。\n（二）工程管理方面\n4.关于“用车混乱”的问题\n整改措施：登记车辆。\n5.关于“闸门锈蚀”的问题\n整改措施：除锈。\n以上2个问题中，第4个问题已完成整改，第5个问题正在推进。"));

    [Theory]
    [InlineData("第1、3个问题已完成整改。")]
    [InlineData("第1、2、4个问题已完成整改。")]
    [InlineData("上述5个问题中，第1、3个问题已完成整改，第2个问题正在推进。")]
    [InlineData("以上4个问题均已完成整改。")]
    public void Where_the_numbers_do_not_add_up_nothing_is_assumed(string statement)
        => Assert.Equal("1, 2, 3", Statuses(Front + ThreeProblems + statement));

    [Theory]
    [InlineData("该问题已完成整改，并长期坚持。", "1 completed, 1.1, 1.2")]
    [InlineData("以上问题已完成整改。", "1 completed, 1.1, 1.2")]
    [InlineData("整改状态：正在推进", "1 inProgress, 1.1, 1.2")]
    [InlineData("通过整改，报销不再积压。该问题取得阶段性成效，需长期坚持。", "1 phased, 1.1, 1.2")]
    public void What_stands_behind_the_last_part_speaks_of_the_whole(string statement, string expected)
        => Assert.Equal(expected, Statuses(Front + Parts + statement));

    [Fact]
    public void A_part_keeps_its_status_where_the_others_have_theirs()
        => Assert.Equal("1, 1.1 completed, 1.2 inProgress", Statuses(Front + Parts.Replace("补齐手续。", "补齐手续。\n整改状态：已完成", StringComparison.Ordinal) + "整改状态：正在推进"));

    [Theory]
    [InlineData("以上两个问题一并整改：一是补课。二是补齐台账。\n整改状态：已完成", "1 completed, 2 completed")]
    [InlineData("针对上述两个问题，采取以下措施：一是补课；二是补齐台账。已完成整改。", "1 completed, 2 completed")]
    [InlineData("一是补课；二是补齐台账。两个问题已完成整改。", "1 completed, 2 completed")]
    [InlineData("一是补课；二是补齐台账。\n整改状态：已完成", "1, 2 completed")]
    public void Problems_that_share_an_answer_share_its_status(string answer, string expected)
        => Assert.Equal(expected, Statuses(Front + "1.关于“学习不够”的问题\n2.关于“台账不全”的问题\n" + answer));

    [Theory]
    [InlineData("整改情况：更换水泵4台，检修闸门。已完成整改。", "1 completed")]
    [InlineData("整改情况：一是更换水泵。二是检修闸门。已整改。", "1 completed")]
    [InlineData("整改情况：一是更换水泵。已完成。二是检修闸门。正在推进。", "1")]
    [InlineData("整改情况：①更换水泵4台。②检修闸门。该表现已于2021年9月30日销号。", "1 completed")]
    [InlineData("整改情况：更换水泵4台，泵房项目开工。该项目已完成。", "1")]
    [InlineData("整改情况：更换水泵4台，两名业主对簿公堂，尚未整改完成。", "1 inProgress")]
    [InlineData("整改情况：更换水泵4台。因闸门还在铸造，此项工作还没有全部完成，计划年底收尾。", "1 inProgress")]
    [InlineData("整改情况：更换水泵4台。\n目前，这一问题尚有扫尾工作，计划2022年9月前做完。", "1 inProgress")]
    [InlineData("整改措施：更换水泵4台。\n办理结果：已销账", "1 completed")]
    [InlineData("整改措施：更换水泵4台。\n整改进度：100%", "1 completed")]
    [InlineData("整改措施：更换水泵4台。\n整改进度：80%", "1 inProgress")]
    [InlineData("整改措施：更换水泵4台。\n整改状态：已经消号。", "1 completed")]
    [InlineData("整改措施：更换水泵4台。\n整改状态：未通过核验", "1 inProgress")]
    [InlineData("整改措施：更换水泵4台。\n责任领导：甘某，责任科室：工程科。已完成整改。", "1 completed")]
    [InlineData("整改措施：更换水泵4台。\n整改成效：泵站恢复运行。已整改完成并长期坚持。", "1 completed")]
    [InlineData("整改措施：更换水泵4台。\n已完成整改。", "1 completed")]
    [InlineData("●更换水泵4台。\n●检修闸门。\n（责任领导：甘某；进展：正在推进，2021年12月底前完成）", "1 inProgress")]
    [InlineData("●更换水泵4台。\n●检修闸门。\n（已完成，长期坚持）", "1 completed")]
    public void A_status_may_close_the_answer(string answer, string expected)
        => Assert.Equal(expected, Statuses(Front + "1.关于“设备老化”的问题\n" + answer));

    [Theory]
    [InlineData("换管，正在等厂家发货。", "1 completed, 2 completed, 3 completed, 4 completed, 5 inProgress")]
    [InlineData("换管3处。问题已经消除。", "1 completed, 2 completed, 3 completed, 4 completed, 5 completed")]
    [InlineData("换管，已发放水泵3台。", "1 completed, 2 completed, 3 completed, 4 completed, 5")]
    public void Where_nearly_all_answers_end_with_their_status_the_others_do_too(string last, string expected)
        => Assert.Equal(expected, Statuses(Front + string.Concat(Enumerable.Range(1, 4).Select(number => $"{number}.关于“泵房{number}漏水”的问题\n除锈。该问题已整改到位。\n")) + "5.关于“闸门锈蚀”的问题\n" + last));

    [Theory]
    [InlineData("5.关于“护坡松动”的问题\n砌石3处，正在勾缝。\n6.关于“堤顶积水”的问题\n开沟，已完成，长期坚持。", "1 completed, 2 completed, 3 completed, 4 completed, 5 inProgress, 6 completed")]
    [InlineData("5.关于“护坡松动”的问题\n砌石3处。\n6.关于“堤顶积水”的问题\n开沟，已完成，长期坚持。", "1 completed, 2 completed, 3 completed, 4, 5, 6")]
    public void Where_every_answer_of_a_part_ends_with_its_status_it_is_one_whatever_other_parts_do(string answers, string expected)
        => Assert.Equal(expected, Statuses(Front + "（一）设备方面\n" + string.Concat(Enumerable.Range(1, 3).Select(number => $"{number}.关于“泵房{number}漏水”的问题\n整改状态：已完成\n整改措施：除锈。\n")) + "（二）堤防方面\n4.关于“闸门锈蚀”的问题\n换管，已完成。\n" + answers));

    [Fact]
    public void A_paragraph_that_sums_up_all_problems_belongs_to_none()
    {
        var notice = ImportPromises.Check(Front + ThreeProblems + "以上3个问题中，办结2个，尚未办结1个。").Notice!;
        Assert.Equal(["重新登记车辆。"], notice.Aspects[0].Issues[2].Measures.Select(measure => measure.Text));
        Assert.Equal(["issues completed 2", "issues inProgress 1"], notice.Declared.Select(total => $"{total.Subject} {total.State} {total.Count}"));
    }

    [Theory]
    [InlineData("整改情况：更换水泵4台。该问题正在整改，预计2021年12月底前完成。", "2021-12")]
    [InlineData("整改情况：更换水泵4台。正在整改，2021年12月底前完成。", "2021-12")]
    [InlineData("更换水泵4台。（正在整改，2021年12月底前完成）", "2021-12")]
    [InlineData("整改情况：更换水泵4台。该问题正在整改，预计2021年12月底前完成。\n整改时限：2022年3月", "2022-03")]
    public void A_status_told_in_passing_may_tell_by_when(string answer, string expected)
        => Assert.Equal(expected, ImportPromises.Check(Front + "1.关于“设备老化”的问题\n" + answer).Notice!.Aspects[0].Issues[0].Deadline?.Date.ToString());

    private static string Statuses(string text) => string.Join(", ", ImportPromises.Check(text).Notice!.Aspects.SelectMany(aspect => aspect.Issues).SelectMany(issue => Show(issue, "")));

    private static IEnumerable<string> Show(Issue issue, string prefix)
    {
        var number = prefix + issue.Number!.Trim('.', '（', '）');
        return issue.Issues.SelectMany(part => Show(part, number + ".")).Prepend($"{number} {issue.Status?.Progress.Value}".TrimEnd());
    }
}
