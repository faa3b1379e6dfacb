using Rectification.Import.Readers.Totals;
using Rectification.Import.Tests.Importing;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Readers;

/// <summary>Totals in all the ways in which notices state them, and numbers that are the totals of something else.</summary>
public class DeclaredTotalsKindsTests
{
    [Theory]
    [InlineData("反馈的9个问题，已全部办结。", "issues 9, issues completed 9")]
    [InlineData("目前巡察组指出的14项具体问题，均已整改到位。", "issues 14, issues completed 14")]
    [InlineData("28条整改措施，已全部落实。", "measures 28, measures completed 28")]
    [InlineData("巡察反馈的6个问题，正在抓紧整改。", "issues 6, issues inProgress 6")]
    [InlineData("反馈的8个问题，逐项销号。", "issues 8")]
    [InlineData("反馈的9个问题，七个已经改完，两个按计划推进。", "issues 9, issues completed 7, issues inProgress 2")]
    [InlineData("反馈的6个问题中，4个整改完成、1个持续整改、1个取得阶段性成果。", "issues 6, issues completed 4, issues inProgress 1, issues phased 1")]
    [InlineData("反馈的9个问题，有7个已对账销号，还有两个问题在办。", "issues 9, issues completed 7, issues inProgress 2")]
    [InlineData("反馈的8个问题，力争年底前全部完成。", "issues 8")]
    [InlineData("反馈的9个问题均落实了一名领导。", "issues 9")]
    [InlineData("对反馈的9个问题逐一销号。", "issues 9")]
    public void A_state_may_follow_behind_a_comma(string words, string expected) => Assert.Equal(expected, Find(words));

    [Theory]
    [InlineData("反馈9个问题，细化为20项任务，制定整改措施76条。截至3月底，已完成71条，5条正在推进。", "issues 9, items 20, measures 76, measures completed 71, measures inProgress 5")]
    [InlineData("反馈9个问题，制定38项整改措施。目前已完成35项，其余3项正在推进。", "issues 9, measures 38, measures completed 35, measures inProgress 3")]
    [InlineData("反馈9个问题，制定整改措施38条。目前已完成整改7个，正在整改2个。", "issues 9, measures 38, issues completed 7, issues inProgress 2")]
    [InlineData("反馈9项问题，制定整改措施12项。目前已完成整改7项，正在整改2项。", "issues 9, measures 12, issues completed 7, issues inProgress 2")]
    [InlineData("反馈9个问题。目前已完成整改7条。", "issues 9, issues completed 7")]
    public void A_bare_count_goes_on_about_the_total_it_adds_up_to_or_shares_a_unit_with(string words, string expected) => Assert.Equal(expected, Find(words));

    [Theory]
    [InlineData("反馈的三大类12个问题", "aspects 3, issues 12")]
    [InlineData("指出的四大类问题已建立台账", "aspects 4")]
    [InlineData("反馈问题分3大类、6项、13个具体表现。", "aspects 3, items 6, issues 13")]
    [InlineData("反馈14个具体问题，制定整改措施112条，其中立行立改31条、限期整改58条、长期推进23条。", "issues 14, measures 112, measures 31, measures 58, measures 23")]
    [InlineData("反馈方面：2个", "aspects 2")]
    [InlineData("整改措施：10条，已完成问题：4个", "measures 10, issues completed 4")]
    [InlineData("反馈6个问题。按时限分，立即整改的2个，限期整改的4个。", "issues 6")]
    [InlineData("局党组认领问题3个，拟定措施8条。", "issues 3, measures 8")]
    [InlineData("反馈9个问题，7项措施已逐项落实。", "issues 9, measures 7, measures completed 7")]
    [InlineData("反馈的9个问题，除1个需长期推进外均已销号。", "issues 9, issues longTerm 1")]
    [InlineData("反馈13个问题。按时限分，立行立改类5个、限期整改类6个、长期坚持类2个。", "issues 13, issues 5, issues 6, issues 2")]
    [InlineData("反馈的9个问题中，第1、2、7个问题已整改完成。", "issues 9")]
    [InlineData("反馈的9个问题逐项核对，这3个问题改到什么程度，现予公布。", "issues 9")]
    [InlineData("归纳为5类23个具体问题", "aspects 5, issues 23")]
    [InlineData("分为2类9项任务逐一推进", "items 9")]
    [InlineData("梳理成5个方面8项任务，另列5个方面6项任务，共14项任务。", "aspects 5, items 8, aspects 5, items 6, items 14")]
    [InlineData("共反馈3个方面11个问题，其中党的建设方面6个问题、作风建设方面5个问题。", "aspects 3, issues 11")]
    [InlineData("整改问题23个、措施71条", "issues 23, measures 71")]
    [InlineData("将反馈的问题分解为19条，逐条研究。", "issues 19")]
    [InlineData("反馈问题归纳为7项、26条。", "items 7, issues 26")]
    [InlineData("反馈3个方面9个问题。局党组逐条制定整改措施，合计21条，其中已经完成19条，另有2条正在推进。", "aspects 3, issues 9, measures 21, measures completed 19, measures inProgress 2")]
    [InlineData("反馈的9个问题，共7个已完成，还有两个问题在办。", "issues 9, issues completed 7, issues inProgress 2")]
    [InlineData("本次共拟定措施18条，已完成16条。", "measures 18, measures completed 16")]
    [InlineData("反馈意见分解为12项整改任务，明确35条措施，已销号9项，正在推进3项。", "items 12, measures 35, issues completed 9, issues inProgress 3")]
    [InlineData("反馈6个问题，梳理任务8项（其中2个问题分别拆为2项、2项任务，其余4个问题各1项）。", "issues 6, items 8")]
    [InlineData("反馈四个方面11个问题，其中第一方面4个、第二方面7个。", "aspects 4, issues 11")]
    [InlineData("反馈7个问题。党建类问题4个、业务类问题3个。", "issues 7")]
    [InlineData("反馈8个问题。年底前力争完成剩余1个问题，实现8个问题全面销号。", "issues 8, issues 8")]
    [InlineData("反馈45个问题，其中12个问题涉及我局。", "issues 45, issues 12")]
    [InlineData("把反馈的6个问题分为立行立改、限期整改、长期坚持三类。", "issues 6")]
    [InlineData("对反馈的9个问题建账销号。", "issues 9")]
    [InlineData("反馈的4个问题完成了3个，还有1个处于整改之中。", "issues 4, issues completed 3, issues inProgress 1")]
    [InlineData("反馈的9个问题全部交账，做到三个到位。", "issues 9")]
    [InlineData("反馈的8个问题，先行整改3个，随后再完成4个。", "issues 8")]
    [InlineData("反馈的7个问题已全部完成。持续抓好7个问题的成果巩固。", "issues 7, issues completed 7")]
    public void Kinds_parts_and_nouns_in_front_are_read(string words, string expected) => Assert.Equal(expected, Find(words));

    [Theory]
    [InlineData("反馈问题26个，其中财务类5个、用车类9个、会议类12个。", "issues 26")]
    [InlineData("反馈意见指出，内部管理方面5个、用车方面9个，共计14个问题。", "issues 14")]
    [InlineData("反馈问题归并为用车方面6个、会议方面10个，总共16个。", "issues 16")]
    [InlineData("反馈了18个问题，涉及用车管理的5个、会务的7个、采购的6个。", "issues 18")]
    [InlineData("反馈14个问题，办结10个、正在推进4个，其中用车领域的3个已换人负责。", "issues 14, issues completed 10, issues inProgress 4")]
    [InlineData("反馈9个问题，制定36条整改措施，其中巩固类措施8条。", "issues 9, measures 36")]
    public void Shares_of_a_total_by_topic_are_no_totals(string words, string expected) => Assert.Equal(expected, Find(words));

    [Theory]
    [InlineData("反馈20个问题。已有15个问题整改完成，尚有5个问题因涉及系统升级，仍在整改。", "issues 20, issues completed 15, issues inProgress 5")]
    [InlineData("反馈9个问题，已销号7个；2个问题延至年底前完成。", "issues 9, issues completed 7, issues inProgress 2")]
    [InlineData("反馈9个问题。1个问题因工期未到，仍在整改。", "issues 9, issues inProgress 1")]
    [InlineData("反馈9个问题，立下26项任务。26项任务完成23项，3项任务正在攻坚。", "issues 9, items 26, items 26, issues completed 23, issues inProgress 3")]
    [InlineData("反馈的9项问题全部按期整改完成。", "issues 9, issues completed 9")]
    [InlineData("反馈9个问题。除两项难题外，其他7个问题均已整改到位。", "issues 9, issues completed 7")]
    [InlineData("反馈9个问题。目前两个问题均在整改之中。", "issues 9, issues inProgress 2")]
    public void What_is_left_tells_its_state_and_is_no_total(string words, string expected) => Assert.Equal(expected, Find(words));

    [Theory]
    [InlineData("反馈9个问题。局里提出55条对策措施。", "issues 9, measures 55")]
    [InlineData("反馈9个问题。已完成的问题7个、措施31条。", "issues 9, issues completed 7, measures completed 31")]
    [InlineData("从四个方面指出15个问题。", "aspects 4, issues 15")]
    [InlineData("反馈的问题虽只有6个。", "issues 6")]
    public void Totals_are_read_in_further_ways_of_telling_them(string words, string expected) => Assert.Equal(expected, Find(words));

    [Theory]
    [InlineData("反馈9个问题，整改措施共52条。措施完成率过半，实际完成41项。", "issues completed 41", "measures completed 41")]
    [InlineData("反馈9个问题，整改措施52条，落实41条。", "", "measures completed 41")]
    [InlineData("反馈9个问题，整改举措52条；举措落地41条。", "", "measures completed 41")]
    [InlineData("反馈9个问题。到12月底，整改措施已落实33条。", "measures completed 33", "measures completed 33")]
    public void Where_there_are_not_so_many_problems_a_count_is_one_of_measures(string words, string alone, string known)
    {
        var text = TextCleaner.Clean(words);
        var range = new TextRange(0, text.Length);
        var first = DeclaredTotalsReader.Find(text, range);
        Assert.Equal((alone, known), (Completed(first), Completed(DeclaredTotalsReader.Read(text, SentenceCounter.Find(text, range), new(first)))));

        static string Completed(List<DeclaredTotal> totals) => string.Join(", ", totals.Where(total => total.State is not null).Select(Show));
    }

    [Theory]
    [InlineData("反馈3个大方面7个大项的问题，合为两类19个具体问题。", "aspects 3, issues 7, issues 19")]
    [InlineData("巡察反馈四个大方面、9个大项、26个问题。", "aspects 4, items 9, issues 26")]
    [InlineData("反馈意见分5大类31个问题。", "aspects 5, issues 31")]
    [InlineData("指出2个方面、四类13个问题。", "aspects 2, issues 13")]
    public void Kinds_are_aspects_unless_aspects_were_named_before(string words, string expected) => Assert.Equal(expected, Find(words));

    [Theory]
    [InlineData("反馈的6个具体问题，分解整改任务9项，已完成7项，正在推进2项。", "issues 6, items 9")]
    [InlineData("反馈问题11个，细化为整改事项15个，完成整改15个。", "issues 11, items 15")]
    [InlineData("反馈的9个具体问题，分解整改任务9项，已完成7项，正在推进2项。", "issues 9, items 9, issues completed 7, issues inProgress 2")]
    [InlineData("反馈的9个具体问题，分解整改任务12项，已完成7项，正在推进2项。", "issues 9, items 12, issues completed 7, issues inProgress 2")]
    public void States_that_add_up_to_the_tasks_tell_nothing_of_the_problems(string words, string expected) => Assert.Equal(expected, Find(words));

    [Theory]
    [InlineData("反馈的50个问题，完成整改41个，取得阶段性成效6个，未完成3个。", "issues 50, issues completed 41, issues phased 6, issues inProgress 3")]
    [InlineData("各单位整改问题112个，其中已完成104个，正在推进2个，取得阶段性成果6个。", "issues 112, issues completed 104, issues inProgress 2, issues phased 6")]
    [InlineData("反馈的50个问题，完成整改44个，取得阶段性成效6个。", "issues 50, issues completed 44, issues inProgress 6")]
    public void First_results_are_told_apart_only_from_what_goes_on(string words, string expected) => Assert.Equal(expected, Find(words));

    [Theory]
    [InlineData("整改问题17个，整改率85%。", "issues completed 17")]
    [InlineData("已销号17个问题，销号率达85%。", "issues completed 17")]
    [InlineData("反馈问题20个，整改完成17个，完成率85%。", "issues 20, issues completed 17")]
    [InlineData("反馈问题20个（已了结15个，仍在办理5个）。", "issues 20, issues completed 15, issues inProgress 5")]
    [InlineData("反馈的20个问题，5个还在推进，其余15个已闭环。", "issues 20, issues inProgress 5, issues completed 15")]
    [InlineData("反馈的20个问题，13个闭环销号，7个整改完成并取得成效。", "issues 20, issues completed 13, issues completed 7")]
    [InlineData("针对反馈的20个问题，定下从登记到归档的10个闭环环节。", "issues 20")]
    [InlineData("巡察反馈的20个问题（其中自行补充4个问题），已办结15个，正在整改5个。", "issues 20, issues completed 15, issues inProgress 5")]
    public void Rates_and_brackets_tell_the_state(string words, string expected) => Assert.Equal(expected, Find(words));

    [Theory]
    [InlineData("上一轮巡察反馈的31个问题已全部销号。")]
    [InlineData("前次巡视指出的18个问题整改到位。")]
    [InlineData("以往巡察反馈的17个问题未反弹。")]
    [InlineData("自行排查隐患问题44个，已整改40个。")]
    [InlineData("举一反三查出问题52个，均已即时整改。")]
    [InlineData("审计组查出的14个问题另行整改，已完成9个。")]
    [InlineData("走访群众收集意见建议33条。")]
    [InlineData("三场座谈会吸纳整改意见建议19条。")]
    [InlineData("首轮巡察反馈的24个问题已全部销号。")]
    [InlineData("省级督查反馈的9个问题另行建账。")]
    [InlineData("整改以外，上级交办的节能任务4项，已完成3项。")]
    [InlineData("整改中原计划年底前完成25项的阶段目标已提前实现。")]
    [InlineData("主要负责人亲自督办5个问题整改。")]
    [InlineData("认真执行省委关于基层减负的30条措施。")]
    [InlineData("移交信访线索7件，反映的问题9个，已办结6个。")]
    [InlineData("15个村中11个已完成验收，推进整改。")]
    [InlineData("合格率低于80问题。")]
    [InlineData("公开承诺6项整改任务。")]
    [InlineData("民主生活会上，班子成员个人查摆问题63个，提出整改措施85条。")]
    [InlineData("整改做到“三个到位”。")]
    [InlineData("整改中16个小区、3280户排入计划，已解决10个、2100户。")]
    [InlineData("整改期间收到5条问题线索，办结3条。")]
    [InlineData("上轮巡察2019年开展，当时反馈问题23个，已改21个。")]
    [InlineData("13个村另行反馈问题97个，已整改91个。")]
    [InlineData("9个社区党组织共收到反馈问题74个。")]
    [InlineData("督促3个乡镇尚未整改的5个问题。")]
    [InlineData("整改市级卫生复审指出的15个问题。")]
    public void Totals_of_something_else_are_passed_over(string words) => Assert.Equal("", Find(words));

    [Theory]
    [InlineData("对反馈的7个问题和自查出的25个问题一并整改。", "issues 7")]
    [InlineData("针对自查的25个问题和巡察反馈的7个问题，制定措施19条。", "issues 7, measures 19")]
    public void What_stands_nearer_says_whose_they_are(string words, string expected) => Assert.Equal(expected, Find(words));

    [Fact]
    public void Topics_that_add_up_to_the_problems_tell_no_state()
    {
        const string Text = "反馈15个问题，其中学习教育4个、应急中心6个、工程建设5个。";
        var text = TextCleaner.Clean(Text);
        var known = new KnownTotals(DeclaredTotalsReader.Find(text, new(0, text.Length)));
        Assert.Equal(["issues 15"], DeclaredTotalsReader.Read(text, SentenceCounter.Find(text, new(0, text.Length)), known).Select(Show));
    }

    [Fact]
    public void Below_a_group_heading_only_what_tells_its_state_is_a_total()
    {
        const string Text = "中共云溪市水务局党组关于巡察整改情况的通报\n根据市委统一部署，2021年3月1日至5月10日，市委第三巡察组对市水务局党组开展了巡察，2021年6月9日反馈了巡察意见。现将整改情况通报如下。\n"
            + "一、反馈问题整改情况\n（一）已办结的问题\n截至目前，共有2个问题已办结。\n1.关于“台账不全”的问题\n整改措施：补齐台账。\n2.关于“用车混乱”的问题\n整改措施：封存车辆。\n"
            + "（二）尚在推进的问题\n1个问题仍在推进。\n1.关于“泵站失修”的问题\n整改措施：更换水泵，解决问题3个。";
        Assert.Equal(["issues completed 2", "issues inProgress 1"], ImportPromises.Check(Text).Notice!.Declared.Select(Show));
    }

    private static string Find(string raw)
    {
        var text = TextCleaner.Clean(raw);
        return string.Join(", ", DeclaredTotalsReader.Find(text, new(0, text.Length)).Select(Show));
    }

    private static string Show(DeclaredTotal total) => $"{total.Subject} {(total.State is { } state ? state + " " : "")}{total.Count}";
}
