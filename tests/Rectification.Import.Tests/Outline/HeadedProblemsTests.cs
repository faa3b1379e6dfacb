using Rectification.Import.Tests.Importing;

namespace Rectification.Import.Tests.Outline;

/// <summary>What heads a problem where numbers do not tell: quotations, labels, headings without a number, and numbers that name it.</summary>
public class HeadedProblemsTests
{
    private const string Front = "中共云溪市水务局党组关于巡察整改情况的通报\n根据市委统一部署，2021年3月1日至5月10日，市委第三巡察组对市水务局党组开展了巡察，2021年6月9日反馈了巡察意见。现将整改情况通报如下。\n一、组织情况\n局党组召开会议3次。";

    [Fact]
    public void What_the_inspectors_pointed_out_is_the_problem_where_nothing_is_numbered()
        => Titles("学习方面\n巡察指出，学习制度执行不严。\n对此，局党组修订制度2项。\n巡察指出，档案管理混乱。\n对此，局党组整理档案20卷。\n管理方面\n巡察指出，公车登记不全。\n对此，局党组核对记录10条。\n巡察指出，用房超标。\n对此，局党组腾退房间3间。",
            "学习方面: 巡察指出，学习制度执行不严 1, 巡察指出，档案管理混乱 1", "管理方面: 巡察指出，公车登记不全 1, 巡察指出，用房超标 1");

    [Fact]
    public void Quoted_problems_without_a_number_head_what_was_done_though_a_status_closes_them()
        => Titles("（一）学习方面\n“笔记不全”的问题（已完成）\n补齐笔记。\n“考勤不严”的问题（正在推进）\n通报3次。", "学习方面: “笔记不全”的问题（已完成） 1, “考勤不严”的问题（正在推进） 1");

    [Fact]
    public void Problems_and_measures_may_be_numbered_labels_below_each_part()
        => Titles("（一）学习方面\n1.存在问题：笔记不全，考勤不严。\n2.整改措施：补齐笔记；通报3次。\n3.整改状态：已完成。\n（二）管理方面\n1.存在问题：审核不严。\n2.整改措施：建章立制。\n3.整改状态：正在推进。",
            "学习方面: 笔记不全，考勤不严 1", "管理方面: 审核不严 1");

    [Fact]
    public void A_heading_without_a_number_ends_the_list_that_answered_the_one_before()
        => Titles("（一）学习方面\n关于笔记不全的问题。\n首先，补齐笔记。其次，抽查两次。\n关于考勤不严的问题。\n一是通报3次。二是约谈2人。\n关于档案混乱的问题。\n整理档案20卷。",
            "学习方面: 关于笔记不全的问题 2, 关于考勤不严的问题 2, 关于档案混乱的问题 1");

    [Fact]
    public void A_sentence_below_a_problem_tells_more_of_it_though_only_it_is_known_to_name_a_fault()
        => Titles("（一）渠底淤积\n三年没有清理，责任不明确。\n整改措施：\n1.清淤12处。\n2.运走淤泥。\n（二）闸门保养不够\n锈迹没有除掉。\n整改措施：\n1.除锈8扇。\n2.换启闭机。", ": 渠底淤积 2, 闸门保养不够 2");

    [Fact]
    public void Numbers_that_are_closed_otherwise_count_another_list()
        => Titles("1、渠底淤积的问题\n整改措施：\n1.清淤12处。\n2.运走淤泥。\n完成情况：已完成。\n2、闸门锈蚀的问题\n整改措施：\n1.除锈8扇。\n2.换启闭机。\n完成情况：已完成。", ": 渠底淤积的问题 2, 闸门锈蚀的问题 2");

    [Fact]
    public void What_calls_itself_a_problem_is_no_part_though_it_holds_others()
        => Titles("问题1：村务公开不及时\n（1）内容陈旧\n整改措施：更换内容。\n（2）账目不明\n整改措施：公开账目。\n问题2：环境脏乱\n整改措施：清运垃圾。", ": 村务公开不及时 0, 环境脏乱 1");

    private static void Titles(string findings, params string[] expected)
        => Assert.Equal(expected, ImportPromises.Check($"{Front}\n二、反馈问题整改情况\n{findings}\n三、下一步打算\n继续抓好整改。").Notice!.Aspects
            .Select(aspect => $"{aspect.Title}: {string.Join(", ", aspect.Issues.Select(issue => $"{issue.Title} {issue.Measures.Count}"))}"));
}
