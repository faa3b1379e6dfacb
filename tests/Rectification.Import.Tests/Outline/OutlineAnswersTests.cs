namespace Rectification.Import.Tests.Outline;

/// <summary>What below a problem is a measure, and what is not.</summary>
public class OutlineAnswersTests
{
    [Fact]
    public void Labels_in_brackets_on_a_line_of_their_own_are_no_measure()
        => OutlineTest.Check("一、整改情况\n1.关于“漏雨”的问题\n·修缮屋面。\n·疏通管道。\n（责任领导：某某；进展：已完成）\n2.关于“停车难”的问题\n新增车位。\n（责任部门：某科，某室；进展：正在推进，年底前完成）", """
            aspect      -      -
              issue     7..18  1.
                measure 19..25 ·
                measure 26..32 ·
              issue     50..62 2.
                measure 63..68 -
            """);

    [Fact]
    public void Results_are_the_measures_where_nothing_else_answers_the_problem()
        => OutlineTest.Check("一、整改情况\n1.关于结余未缴的问题。\n整改结果：上缴国库。\n2.关于账实不符的问题。\n整改措施：清查资产。\n整改结果：账实相符。", """
            aspect      -      -
              issue     7..18  1.
                measure 25..30 -
              issue     31..42 2.
                measure 49..54 -
            """);

    [Fact]
    public void Two_sides_are_two_measures()
        => OutlineTest.Check("一、整改情况\n1.关于学习不够的问题\n一方面制定计划；另一方面，开展考试。\n2.关于审核不严的问题\n完善办法。", """
            aspect      -      -
              issue     7..18  1.
                measure 19..27 一方面
                measure 27..37 另一方面，
              issue     38..49 2.
                measure 50..55 -
            """);

    [Fact]
    public void What_was_done_may_follow_the_status_behind_one_label()
        => OutlineTest.Check("一、整改情况\n1.关于学习不够的问题\n整改进展：已完成。制定计划，开展考试。\n2.关于审核不严的问题\n整改进展：正在整改。预计年底前完成。", """
            aspect      -      -
              issue     7..18  1.
                measure 28..38 -
              issue     39..50 2.
            """);

    [Fact]
    public void Labels_in_brackets_behind_the_answer_are_no_part_of_it()
        => OutlineTest.Check("一、整改情况\n1.学习不够\n整改情况：①制定计划。②开展考试。（责任领导：某某；完成情况：已完成）\n2.审核不严\n整改情况：完善办法。", """
            aspect      -      -
              issue     7..13  1.
                measure 19..25 ①
                measure 25..31 ②
              issue     50..56 2.
                measure 62..67 -
            """);

    [Fact]
    public void A_status_in_brackets_behind_a_heading_is_that_of_the_problem()
    {
        var notice = NoticeImporter.Import("一、整改情况\n1.关于学习不够的问题（已完成，长期坚持）\n制定学习计划。\n2.关于审核不严的问题（正在整改）\n完善审核办法。\n3.关于管理不力的问题\n整章建制。", new() { ReadOtherNatures = true }).Notice!;
        Assert.Equal([("completed", true), ("inProgress", false)], notice.Aspects[0].Issues.Where(issue => issue.Status is not null).Select(issue => (issue.Status!.Progress.Value, issue.Status.LongTerm)));
    }

    [Fact]
    public void Numbers_of_the_preamble_are_outcomes_of_the_notice()
    {
        var notice = NoticeImporter.Import("中共云溪市水务局党组关于巡察整改情况的通报\n根据市委统一部署，2021年3月1日至5月1日，市委第三巡察组对市水务局党组开展了巡察，并反馈了意见。整改中批评教育6人，修订完善制度21项。\n一、整改情况\n1.关于学习不够的问题\n整改措施：补课。").Notice!;
        Assert.Equal([6m, 21m], notice.Outcomes.Select(outcome => outcome.Count));
    }

    [Fact]
    public void Lists_inside_an_item_belong_to_it()
        => OutlineTest.Check("1.关于学习不够的问题\n整改措施：一是补课：①上午；②下午。二是考试。\n2.关于审核不严的问题\n整改措施：建章。", """
            aspect      -      -
              issue     0..11  1.
                measure 17..30 一是
                measure 30..35 二是
              issue     36..47 2.
                measure 53..56 -
            """);

    [Fact]
    public void Spaces_and_watermarks_inside_a_measure_belong_to_its_span()
        => OutlineTest.Check("1.关于学习不够的问题\n整改措施：补 ##paid## 课。\n2.关于审核 不严的问题\n整改措施：建章。", """
            aspect      -      -
              issue     0..11  1.
                measure 17..30 -
              issue     31..43 2.
                measure 49..52 -
            """);
}
