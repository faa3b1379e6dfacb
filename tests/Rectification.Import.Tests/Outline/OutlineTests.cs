namespace Rectification.Import.Tests.Outline;

/// <summary>What an import makes of short outlines: kind, span and marker of everything found.</summary>
public class OutlineTests
{
    [Fact]
    public void Aspects_hold_issues_and_issues_hold_measures()
        => OutlineTest.Check("一、整改情况\n（一）学习方面\n1.关于“学习不够”的问题\n整改措施：一是补课。二是考试。\n2.关于“审核不严”的问题\n整改措施：完善办法。", """
            aspect      7..14  （一）
              issue     15..28 1.
                measure 34..39 一是
                measure 39..44 二是
              issue     45..58 2.
                measure 64..69 -
            """);

    [Fact]
    public void Each_problem_the_inspectors_point_out_ends_the_list_before_it()
        => OutlineTest.Check("一、整改情况\n（一）学习方面\n巡察组指出，学习不够。\n一是补课。二是考试。\n巡察反馈指出：审核不严。\n一是建章。二是抽查。", """
            aspect      7..14  （一）
              issue     15..25 -
                measure 27..32 一是
                measure 32..37 二是
              issue     38..49 -
                measure 51..56 一是
                measure 56..61 二是
            """);

    [Fact]
    public void What_follows_a_framed_problem_answers_it_where_it_answers_others_of_the_list()
        => OutlineTest.Check("一、整改情况\n（一）管理方面\n1.针对用车混乱的问题。车队逐车核对。\n2.针对台账不全的问题。班子成员每人包保两本。\n再查一遍。", """
            aspect      7..14 （一）
              issue     15..26 1.
                measure 27..34 -
              issue     35..46 2.
                measure 47..58 -
                measure 59..64 -
            """);

    [Fact]
    public void The_parts_below_a_heading_that_tells_their_status_are_the_aspects()
        => OutlineTest.Check("一、组织情况\n召开会议。\n二、已完成整改的问题\n（一）学习方面\n1.关于笔记不全的问题\n补齐笔记。\n（二）管理方面\n2.关于审核不严的问题\n建章立制。\n三、正在整改的问题\n（三）历史遗留方面\n3.关于管网老旧的问题\n更换管网。", """
            aspect      24..31 （一）
              issue     32..43 1.
                measure 44..49 -
            aspect      50..57 （二）
              issue     58..69 2.
                measure 70..75 -
            aspect      86..95 （三）
              issue     96..107 3.
                measure 108..113 -
            """);

    [Fact]
    public void Parts_in_brackets_group_the_numbered_problems_below_them()
        => OutlineTest.Check("一、整改情况\n【学习方面】\n1.笔记不全\n整改情况：补齐笔记。\n2.考勤不严\n整改情况：通报3次。\n【管理方面】\n3.审核不严\n整改情况：建章立制。", """
            aspect      7..13  -
              issue     14..20 1.
                measure 26..31 -
              issue     32..38 2.
                measure 44..49 -
            aspect      50..56 -
              issue     57..63 3.
                measure 69..74 -
            """);

    [Fact]
    public void Problems_listed_behind_a_label_are_the_problems_of_the_part_above_it()
        => OutlineTest.Check("一、整改情况\n（一）学习方面\n存在问题：1.笔记不全。2.考勤不严。\n整改措施：1.补齐笔记。2.通报3次。\n（二）管理方面\n存在问题：1.审核不严。2.台账混乱。\n整改措施：1.建章立制。2.整理台账。", """
            aspect      7..14  （一）
              measure   40..47 1.
              measure   47..54 2.
              issue     20..26 1.
              issue     27..33 2.
            aspect      55..62 （二）
              measure   88..95 1.
              measure   95..102 2.
              issue     68..74 1.
              issue     75..81 2.
            """);

    [Fact]
    public void A_part_headed_by_good_intentions_is_no_measure()
        => OutlineTest.Check("一、整改情况\n（一）政治建设方面\n1.全面贯彻创新理论方面\n（1）理论学习。制定计划。\n（2）学习笔记。补齐笔记。\n2.推进从严治党方面\n（1）责任清单。约谈3人。", """
            aspect      7..16  （一）
              issue     17..29 1.
                measure 30..43 （1）
                measure 44..57 （2）
              issue     58..68 2.
                measure 69..82 （1）
            """);

    [Fact]
    public void Lines_without_a_stop_head_parts_and_problems_where_nothing_is_numbered()
        => OutlineTest.Check("现将情况通报如下。\n整改组织情况\n召开会议3次。\n反馈问题整改情况\n服务读者方面\n审核把关不严\n逐条复核。\n留言无人理会\n一是专人值守。二是按月通报。\n党的建设方面\n学习不够\n补课。\n下一步打算\n继续整改。", """
            aspect      34..40 -
              issue     41..47 -
                measure 48..53 -
              issue     54..60 -
                measure 61..68 一是
                measure 68..75 二是
            aspect      76..82 -
              issue     83..87 -
                measure 88..91 -
            """);

    [Fact]
    public void Each_section_that_answers_a_feedback_of_its_own_groups_its_problems()
        => OutlineTest.Check("一、巡察反馈问题整改情况\n1.学习不够\n整改措施：补课。\n二、专项检查反馈问题整改情况\n（一）岗位长期空着\n（二）材料雷同\n针对以上两个问题，采取以下措施：一是竞聘2人；二是补齐材料。\n三、下一步打算\n继续整改。", """
            aspect      0..12  一、
              issue     13..19 1.
                measure 25..28 -
            aspect      29..43 二、
              issue     44..53 （一）
              issue     54..61 （二）
                measure 78..85 一是
                measure 85..92 二是
            """);

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
    public void Numbers_that_share_a_line_share_the_answer_behind_the_last()
        => OutlineTest.Check("一、整改情况\n1.学习不够的问题。2.笔记不全的问题。两个问题一并整改：一是补课；二是检查。\n3.台账混乱的问题\n补登台账。", """
            aspect      -      -
              issue     7..16  1.
              issue     17..26 2.
                measure 36..41 一是
                measure 41..46 二是
              issue     47..56 3.
                measure 57..62 -
            """);

    [Fact]
    public void What_the_inspectors_are_quoted_with_under_a_problem_is_no_measure()
        => OutlineTest.Check("一、整改情况\n1.关于更新滞后的问题。\n巡察指出，栏目半年没有更新。\n专人维护。\n2.关于台账混乱的问题。\n巡察反馈指出，账实不符。\n补登台账。", """
            aspect      -      -
              issue     7..18  1.
                measure 35..40 -
              issue     41..52 2.
                measure 67..72 -
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
    public void Parts_that_are_counted_in_words_hold_problems_that_are_too()
        => OutlineTest.Check("一、整改情况\n第一方面：服务大局不够主动\n问题1：形式单一。\n整改措施：1.组织读书会。2.送书下乡。\n第二方面：内部管理松散\n问题2：合同不规范。\n整改措施：统一文本。\n二、意见建议办理情况\n建议一：加强队伍建设。\n落实情况：招录3名。", """
            aspect      7..20  第一方面：
              issue     21..29 问题1：
                measure 36..44 1.
                measure 44..51 2.
            aspect      52..63 第二方面：
              issue     64..73 问题2：
                measure 80..85 -
            aspect      86..96 二、
              advice    97..107 建议一：
                measure 114..119 -
            """);

    [Fact]
    public void Questions_head_problems_and_their_answers()
        => OutlineTest.Check("一、反馈的问题改得怎么样？\n（一）服务读者方面\n1.为什么排队时间长？\n问题出在哪？窗口太少。\n怎么改的？增加窗口。\n效果如何？不再排队。\n2.为什么座位不够？\n怎么改的？增加座位。", """
            aspect      14..23 （一）
              issue     24..35 1.
                measure 53..58 -
              issue     70..80 2.
                measure 86..91 -
            """);

    [Fact]
    public void Problems_that_nothing_groups_stand_in_an_aspect_without_a_name()
        => OutlineTest.Check("1.关于“学习不够”的问题\n整改措施：补课。\n2.关于“审核不严”的问题\n整改措施：①完善办法；②加强检查。", """
            aspect      -      -
              issue     0..13  1.
                measure 19..22 -
              issue     23..36 2.
                measure 42..48 ①
                measure 48..54 ②
            """);

    [Fact]
    public void A_label_that_comes_again_under_the_next_number_heads_a_problem()
        => OutlineTest.Check("一、整改情况\n1.存在问题：学习不够。\n整改措施：补课。\n2.存在问题：审核不严。\n整改措施：建章。", """
            aspect      -      -
              issue     7..18  1.
                measure 25..28 -
              issue     29..40 2.
                measure 47..50 -
            """);

    [Fact]
    public void Names_in_brackets_open_problem_after_problem()
        => OutlineTest.Check("一、整改情况\n（一）学习方面\n【问题】学习不够\n【整改】补课。\n【问题】审核不严\n【整改】建章。", """
            aspect      7..14  （一）
              issue     15..23 【问题】
                measure 28..31 -
              issue     32..40 【问题】
                measure 45..48 -
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
    public void Problems_nest()
        => OutlineTest.Check("一、整改情况\n（一）管理方面\n1.财务管理不严\n（1）审核不到位\n整改措施：完善办法。\n（2）台账不健全\n整改措施：补登台账。", """
            aspect        7..14  （一）
              issue       15..23 1.
                issue     24..32 （1）
                  measure 38..43 -
                issue     44..52 （2）
                  measure 58..63 -
            """);

    [Fact]
    public void Sections_that_name_a_problem_each_are_aspects()
        => OutlineTest.Check("一、学习不够方面\n1.关于计划空泛的问题\n整改措施：补课。\n二、管理不严方面\n1.关于台账不全的问题\n整改措施：补登。", """
            aspect      0..8   一、
              issue     9..20  1.
                measure 26..29 -
            aspect      30..38 二、
              issue     39..50 1.
                measure 56..59 -
            """);

    [Fact]
    public void Advice_is_answered_item_by_item()
        => OutlineTest.Check("一、整改情况\n1.关于学习不够的问题\n整改措施：补课。\n2.关于审核不严的问题\n整改措施：建章。\n二、落实意见建议情况\n1.关于加强学习的建议\n落实情况：制定计划。", """
            aspect      -      -
              issue     7..18  1.
                measure 24..27 -
              issue     28..39 2.
                measure 45..48 -
            aspect      49..59 二、
              advice    60..71 1.
                measure 77..82 -
            """);

    [Fact]
    public void Numbers_without_a_label_under_a_named_problem_are_measures_and_what_leads_up_to_them_is_none()
        => OutlineTest.Check("1.“学习不够”的问题。\n局党组听取汇报。\n（1）馆长带头补课3次。\n（2）全馆考试。\n该问题已整改到位。\n2.“审核不严”的问题。\n完善办法。\n该问题正在整改。", """
            aspect      -      -
              issue     0..11  1.
                measure 22..34 （1）
                measure 35..43 （2）
              issue     54..65 2.
                measure 67..72 -
            """);

    [Fact]
    public void The_first_problem_may_stand_on_the_line_of_its_part()
        => OutlineTest.Check("（一）学习方面1.针对学习不够问题。开展补课。2.针对记录不全问题。补齐记录。\n（二）审核方面\n3.针对审核不严问题。完善办法。", """
            aspect      0..7   （一）
              issue     7..17  1.
                measure 18..23 -
              issue     23..33 2.
                measure 34..39 -
            aspect      40..47 （二）
              issue     48..58 3.
                measure 59..64 -
            """);

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
    public void A_problem_and_its_answer_may_share_a_paragraph()
        => OutlineTest.Check("1.关于学习不够的问题。一是补课。二是考试。\n2.关于审核不严的问题。完善办法。", """
            aspect      -      -
              issue     0..11  1.
                measure 12..17 一是
                measure 17..22 二是
              issue     23..34 2.
                measure 35..40 -
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
