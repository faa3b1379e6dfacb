namespace Rectification.Import.Tests.Outline;

/// <summary>What opens a problem, and what ends it.</summary>
public class OutlineProblemsTests
{
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
    public void Questions_head_problems_and_their_answers()
        => OutlineTest.Check("一、反馈的问题改得怎么样？\n（一）服务读者方面\n1.为什么排队时间长？\n问题出在哪？窗口太少。\n怎么改的？增加窗口。\n效果如何？不再排队。\n2.为什么座位不够？\n怎么改的？增加座位。", """
            aspect      14..23 （一）
              issue     24..35 1.
                measure 53..58 -
              issue     70..80 2.
                measure 86..91 -
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
    public void What_was_found_in_brackets_below_a_numbered_problem_tells_more_of_it()
        => OutlineTest.Check("一、整改情况\n问题1：学习不够\n【问题表现】全年只学两次。\n【整改措施】\n①补课。\n②考试。\n问题2：审核不严\n【问题表现】票据没有签字。\n【整改措施】\n①建章。\n②补签。\n问题3：记录不全\n【整改措施】\n①补记。\n②抽查。", """
            aspect      -        -
              issue     7..15    问题1：
                measure 37..41   ①
                measure 42..46   ②
              issue     47..55    问题2：
                measure 77..81   ①
                measure 82..86   ②
              issue     87..95    问题3：
                measure 103..107   ①
                measure 108..112   ②
            """);

    [Fact]
    public void A_part_that_is_called_like_a_label_heads_quoted_problems()
        => OutlineTest.Check("一、具体问题\n（一）上轮巡察整改情况\n1.“学习不够”问题整改情况。一是补课。二是考试。\n（二）落实部署情况\n2.“审核不严”问题整改情况。一是建章。二是补签。", """
            aspect      7..18  （一）
              issue     19..33 1.
                measure 34..39 一是
                measure 39..44 二是
            aspect      45..54  （二）
              issue     55..69 2.
                measure 70..75 一是
                measure 75..80 二是
            """);

    [Fact]
    public void Problems_that_close_with_their_status_stand_below_a_part_that_opens_with_about()
        => OutlineTest.Check("一、关于审判职能方面\n（一）案件久拖不结问题（已整改完成）。经核查，多有难处。一是清查。二是通报。\n（二）文书错漏多问题（已整改完成）。一是校对。二是抽查。\n二、关于管理队伍方面\n（三）作风散漫问题（正在推进）。一是点名。二是谈心。", """
            aspect      0..10 一、
              issue     11..29 （一）
                measure 39..44 一是
                measure 44..49 二是
              issue     50..67 （二）
                measure 68..73 一是
                measure 73..78 二是
            aspect      79..89 二、
              issue     90..105 （三）
                measure 106..111 一是
                measure 111..116 二是
            """);

    [Fact]
    public void Framed_problems_may_tell_more_in_front_of_the_label_below_each()
        => OutlineTest.Check("根据市委统一部署，2021年3月市委巡察组对某村党支部开展了巡察，6月反馈了意见。现将整改情况公布如下。\n关于水渠漏水的问题。七组说天旱时水到不了田头。\n整改情况：补漏三处。\n关于账目不公开的问题。大家看不到收支明细。\n整改情况：收支上墙。\n关于垃圾乱堆的问题。村口常年堆着旧家具。\n整改情况：清运两车。", """
            aspect - -
              issue 53..62 -
                measure 82..87 -
              issue 88..98 -
                measure 115..120 -
              issue 121..130 -
                measure 147..152 -
            """);

    [Fact]
    public void Advice_is_answered_by_its_list_though_the_last_item_closes_with_a_status()
        => OutlineTest.Check("一、意见建议的落实情况\n（一）关于压实责任的建议\n①完善清单；②上党课。（进度：已完成）\n（二）关于管好经费的建议\n①集中核算；②每年审计。（进度：正在推进）", """
            aspect 0..11 一、
              advice 12..24 （一）
                measure 25..31 ①
                measure 31..36 ②
              advice 45..57 （二）
                measure 58..64 ①
                measure 64..70 ②
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
    public void A_list_between_a_problem_and_the_label_of_its_measures_tells_what_is_wrong()
        => OutlineTest.Check("一、整改情况\n1.门诊管理松散\n一是夜班无人值守；二是登记漏项。\n整改措施：一是排班。二是补登。\n2.药库账实不符\n整改措施：盘点药库。", """
            aspect - -
              issue 7..15 1.
                measure 38..43 一是
                measure 43..48 二是
                issue 16..24 一是
                issue 25..31 二是
              issue 49..57 2.
                measure 63..68 -
            """);

    [Fact]
    public void Parts_of_a_problem_are_problems_where_most_of_them_name_a_fault_and_answer_it()
        => OutlineTest.Check("一、整改情况\n（一）关于管理松散的问题。\n1.夜班值守流于形式。完善值班表。\n2.登记本作用发挥不好。重新登记。\n3.巡查覆盖率低。采取轮班的办法。\n（二）关于台账不全的问题。\n整改情况：补登台账。\n（三）关于用车混乱的问题。\n整改情况：登记车辆。", """
            aspect - -
              issue 7..19 （一）
                issue 21..31 1.
                  measure 32..38 -
                issue 39..50 2.
                  measure 51..56 -
                issue 57..65 3.
                  measure 66..74 -
              issue 75..87 （二）
                measure 94..99 -
              issue 100..112 （三）
                measure 119..124 -
            """);

    [Fact]
    public void What_was_done_about_each_part_of_a_problem_is_a_measure()
        => OutlineTest.Check("一、整改情况\n1.关于党建虚化的问题。\n一是针对“支部书记兼职多”的问题，把支部建在科室上。二是针对“党费基数不准”的问题，重新核定基数。\n2.关于人才流失的问题。\n引进博士5名。", """
            aspect - -
              issue 7..18 1.
                measure 20..46 一是
                measure 46..69 二是
              issue 70..81 2.
                measure 83..90 -
            """);
}
