using Rectification.Import.Readers.Totals;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Readers;

/// <summary>Whose a number of a notice is: the notice's own, or that of other bodies, of other checks, of earlier years, or of a part of the time.</summary>
public class CountOwnerTests
{
    [Theory]
    [InlineData("本轮巡察共对6个单位反馈问题74个，其中涉及我局3个方面8个问题。", "aspects 3, issues 8")]
    [InlineData("三个社区共点出问题19个，其中属于桂园社区的问题6个。", "issues 6")]
    [InlineData("这一轮全镇共巡察了5个村，反馈问题33个。反馈我村问题6个。", "issues 6")]
    [InlineData("同一轮巡察涉及4个国有林场，反馈问题总计40个。", "")]
    [InlineData("公司下属11家子公司对照查摆，共认领共性问题26个。", "")]
    [InlineData("对照同批其他街道被指出的17个问题开展“未巡先改”。", "")]
    [InlineData("各县市交通局共上报问题58个。", "")]
    [InlineData("巡察组对镇党委及所辖9个村开展了巡察，共反馈问题42个。", "issues 42")]
    [InlineData("巡察组对镇党委、9个村党组织开展了巡察，反馈问题42个。", "issues 42")]
    [InlineData("将反馈的42个问题交给12个责任单位，反馈问题42个均已整改。", "issues 42, issues 42, issues completed 42")]
    public void What_was_found_in_several_bodies_is_not_what_was_found_in_this_one(string words, string expected) => Assert.Equal(expected, Find(words));

    [Theory]
    [InlineData("2017年市委巡察反馈的13个问题，本次一并核验。", "")]
    [InlineData("2020年县委巡察县法院时反馈的10个问题早已办结。", "")]
    [InlineData("2022年市委巡察反馈的13个问题，已完成整改11个。", "issues 13, issues completed 11")]
    [InlineData("2023年3月巡察反馈的13个问题，已完成整改11个。", "issues 13, issues completed 11")]
    public void What_was_found_in_a_year_before_the_inspection_is_an_earlier_one_s(string words, string expected) => Assert.Equal(expected, Find(words, new(Since: 2022)));

    [Theory]
    [InlineData("另有选人用人专项检查反馈问题4个、意识形态专项检查反馈问题3个，均已单独报告。", "")]
    [InlineData("针对巡察反馈的9个问题和专项检查反馈的7个问题，制定措施29条。", "issues 9, issues 7, measures 29")]
    [InlineData("整改中收集的53条意见建议属于群众所提，不是巡察组的意见。", "")]
    [InlineData("反馈问题8个，便民事项12个不列入整改。", "issues 8")]
    public void What_the_notice_leaves_out_in_so_many_words_is_none_of_its_totals(string words, string expected) => Assert.Equal(expected, Find(words));

    [Theory]
    [InlineData("反馈5个问题。第一阶段完成3个问题，第二阶段完成2个问题。", "issues 5")]
    [InlineData("整改任务20项。第一季度末完成任务12项，第二季度又完成6项，累计完成18项。", "items 20, issues completed 18")]
    [InlineData("反馈6个问题。两个月内完成4个问题，三个月内完成剩余2个问题。", "issues 6")]
    [InlineData("整改任务13项，分两批推进：第一批9项已完成，第二批4项中完成3项，还有1项需协调。", "items 13")]
    [InlineData("制定整改措施17项。其中1月底前完成10项，2月底前完成4项，3月底前完成3项。", "measures 17")]
    [InlineData("制定整改措施11条，9月落实3条，10月落实4条，11月落实4条。", "measures 11")]
    [InlineData("反馈6个问题。一个月左右改完2个，此后至反馈满半年前改完3个，合计改完5个，还有1个正在推进。", "issues 6, issues completed 5, issues inProgress 1")]
    [InlineData("整改任务9项。立行立改阶段完成任务3项，集中整改阶段完成4项，巩固提升阶段完成1项，累计完成8项。", "items 9, issues completed 8")]
    [InlineData("制定整改措施12条：2020年年底完成措施5条，今年3月底完成措施7条。", "measures 12")]
    [InlineData("制定整改措施12条，经营方面6项措施完成5项，用工方面6项措施完成4项。", "measures 12")]
    [InlineData("反馈6个问题。截至5月底完成整改4个，截至8月底完成整改6个。", "issues 6, issues completed 4, issues completed 6")]
    [InlineData("反馈6个问题。第一批整改完成4个，其余2个正在推进。", "issues 6, issues completed 4, issues inProgress 2")]
    public void What_was_done_in_each_of_several_periods_is_a_share(string words, string expected) => Assert.Equal(expected, Find(words));

    [Theory]
    [InlineData("反馈11个问题。经过三个多月的努力，已完成整改7个，基本完成2个，正在整改2个。", "issues 11, issues completed 7, issues basicallyCompleted 2, issues inProgress 2")]
    [InlineData("反馈5个问题。经过2个月的集中整改，完成整改2个，正在整改1个。", "issues 5, issues completed 2, issues inProgress 1")]
    [InlineData("针对5个问题，成立6个专项小组，已完成整改4个，正在整改1个。", "issues 5, issues completed 4, issues inProgress 1")]
    [InlineData("反馈6个问题，抽调20个岗位的人员，逐条研究，定期会商，已完成整改5个。", "issues 6, issues completed 5")]
    public void Months_and_teams_are_nothing_that_a_bare_number_goes_on_about(string words, string expected) => Assert.Equal(expected, Find(words));

    [Theory]
    [InlineData("反馈两条意见、六个问题。至5月20日，完成五个，进行中一个。", "opinions 2, issues 6, issues completed 5, issues inProgress 1")]
    [InlineData("目前七个问题中六个完成、一个正在整改。", "issues 7, issues completed 6, issues inProgress 1")]
    [InlineData("9个问题中整改完成8个、整改中1个。", "issues 9, issues completed 8, issues inProgress 1")]
    [InlineData("反馈6个问题，推进中一个，再解决一个难题。", "issues 6, issues inProgress 1")]
    [InlineData("反馈6个问题，推进整改是一项重大政治任务。", "issues 6")]
    [InlineData("7个问题中，已完成3个，已完成并长期坚持2个，基本完成1个，正在整改1个。", "issues 7, issues completed 3, issues completed 2, issues basicallyCompleted 1, issues inProgress 1")]
    [InlineData("反馈7个问题，立行立改和限期整改的6项均已完成，长期推进的1项取得阶段性成效。", "issues 7, issues completed 6, issues inProgress 1")]
    [InlineData("反馈的五个问题已于12月6日前全部整改完毕。", "issues 5, issues completed 5")]
    [InlineData("合计完成5个问题、19条措施。", "issues completed 5, measures completed 19")]
    [InlineData("反馈的五个问题细分为十项整改任务，一个问题两项任务。", "issues 5, items 10")]
    [InlineData("反馈问题7个，书记、院长各包抓两个问题。", "issues 7")]
    [InlineData("巩固已完成7项任务的成效，防止反弹。", "")]
    [InlineData("反馈5个问题，其中涉及贷款审批的两个问题还将跟踪检查。", "issues 5")]
    [InlineData("反馈5个问题，已整改的有4个，正在整改的有1个。", "issues 5, issues completed 4, issues inProgress 1")]
    [InlineData("需要整改的问题共7个，截至目前已全部完成整改。", "issues 7, issues completed 7")]
    [InlineData("反馈16个问题，已完成整改14个，需要长期推进2个。", "issues 16, issues completed 14, issues longTerm 2")]
    [InlineData("反馈意见6条。前两类5个问题均已如期整改。", "opinions 6, issues 5, issues completed 5")]
    [InlineData("目前5个问题完成整改，1个问题还在整改。", "issues completed 5, issues inProgress 1")]
    public void Single_problems_and_problems_to_be_dealt_with_are_counted_as_they_stand(string words, string expected) => Assert.Equal(expected, Find(words));

    private static string Find(string raw, AnsweredInspection answer = default)
    {
        var text = TextCleaner.Clean(raw);
        return string.Join(", ", DeclaredTotalsReader.Find(text, new(0, text.Length), answer).Select(total => $"{total.Subject} {(total.State is { } state ? state + " " : "")}{total.Count}"));
    }
}
