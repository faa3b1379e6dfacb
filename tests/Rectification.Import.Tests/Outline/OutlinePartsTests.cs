namespace Rectification.Import.Tests.Outline;

/// <summary>What is a part, and what stands in it.</summary>
public class OutlinePartsTests
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
}
