namespace Rectification.Import.Tests.Outline;

/// <summary>Which items at the top group problems, and which are problems themselves.</summary>
public class PartsOrProblemsTests
{
    [Fact]
    public void Problems_of_which_one_is_answered_itself_are_no_parts_though_the_others_hold_problems()
        => OutlineTest.Check("一、整改情况\n1.关于管理不严的问题\n（1）笔记不全。\n补齐笔记。\n（2）考勤不严。\n通报3次。\n2.关于台账不全的问题\n（1）漏登三本。\n补登三本。\n（2）错登两本。\n改正两本。\n3.关于用车混乱的问题\n重新登记车辆。", """
            aspect      - -
              issue     7..18 1.
                issue   19..26 （1）
                  measure 28..33 -
                issue   34..41 （2）
                  measure 43..48 -
              issue     49..60 2.
                issue   61..68 （1）
                  measure 70..75 -
                issue   76..83 （2）
                  measure 85..90 -
              issue     91..102 3.
                measure 103..110 -
            """);

    [Fact]
    public void Problems_numbered_in_figures_are_no_parts_though_each_holds_problems()
        => OutlineTest.Check("一、整改情况\n1.关于管理不严的问题\n（1）笔记不全。补齐笔记。\n（2）考勤不严。通报3次。\n2.关于用车混乱的问题\n（1）登记不全。重新登记。\n（2）派车随意。专人派车。", """
            aspect      - -
              issue     7..18 1.
                issue   19..26 （1）
                  measure 27..32 -
                issue   33..40 （2）
                  measure 41..46 -
              issue     47..58 2.
                issue   59..66 （1）
                  measure 67..72 -
                issue   73..80 （2）
                  measure 81..86 -
            """);

    [Fact]
    public void A_part_that_tells_its_state_in_brackets_still_holds_problems()
        => OutlineTest.Check("一、整改情况\n（一）内部管理方面（本方面问题均已改好）\n1.笔记陈旧。补齐笔记。\n2.研判少。每月研判。\n（二）车辆管理方面\n3.派车随意。专人派车。\n4.登记不全。重新登记。", """
            aspect      7..27 （一）
              issue     28..34 1.
                measure 35..40 -
              issue     41..46 2.
                measure 47..52 -
            aspect      53..62 （二）
              issue     63..69 3.
                measure 70..75 -
              issue     76..82 4.
                measure 83..88 -
            """);

    [Fact]
    public void What_is_numbered_and_opens_with_no_action_is_a_problem_though_no_word_of_it_is_known()
        => OutlineTest.Check("一、整改情况\n①过渡费错漏。逐户核对12户。\n②抓阄顺序变更。重新抓阄。\n③一户多卷。并卷40本。\n④代签调查表。重新入户。", """
            aspect      - -
              issue     7..13 ①
                measure 14..22 -
              issue     23..30 ②
                measure 31..36 -
              issue     37..42 ③
                measure 43..49 -
              issue     50..56 ④
                measure 57..62 -
            """);

    [Fact]
    public void Problems_quoted_behind_any_word_are_problems()
        => OutlineTest.Check("一、整改情况\n1.对照“泵房漏水”问题的整改。更换水泵4台。\n2.对照“闸门锈蚀”问题的整改。检修闸门。", """
            aspect      - -
              issue     7..22 1.
                measure 23..30 -
              issue     31..46 2.
                measure 47..52 -
            """);

    [Fact]
    public void A_numbered_line_above_a_problem_numbered_in_words_is_a_part_and_no_label()
        => OutlineTest.Check("一、整改情况\n（一）反馈问题整改情况\n反馈问题一：用车混乱\n整改落实情况：重新登记。\n（二）意见建议落实情况\n意见建议一：加强管理\n落实情况：建立台账。", """
            aspect      7..18 （一）
              issue     19..29 反馈问题一：
                measure 37..42 -
            aspect      43..54 （二）
              advice    55..65 意见建议一：
                measure 71..76 -
            """);

    [Fact]
    public void What_follows_a_line_that_names_advice_and_what_became_of_it_is_advice()
        => OutlineTest.Check("一、反馈问题整改情况\n（一）渠道方面\n1.关于渠底淤积的问题\n整改措施：清淤。\n二、意见建议采纳情况\n（一）对镇党委意见建议的落实\n1.建议健全巡渠办法。修订办法，每周巡查。\n2.建议配齐管水员。选聘4人，明确工段。", """
            aspect      11..18 （一）
              issue     19..30 1.
                measure 36..39 -
            aspect      51..65 （一）
              advice    66..76 1.
                measure 77..87 -
              advice    88..97 2.
                measure 98..108 -
            """);

    [Fact]
    public void A_numbered_line_above_a_framed_problem_is_a_part_and_no_label()
        => OutlineTest.Check("一、整改情况\n（一）反馈问题整改情况\n1.关于用车混乱的问题。\n重新登记车辆。\n（二）意见建议落实情况\n1.关于加强管理的建议。\n建立台账。", """
            aspect      7..18 （一）
              issue     19..30 1.
                measure 32..39 -
            aspect      40..51 （二）
              advice    52..63 1.
                measure 65..70 -
            """);

    [Fact]
    public void Problems_that_are_answered_are_no_parts_though_one_of_them_holds_problems()
        => OutlineTest.Check("一、整改情况\n1．师德建设抓得不严\n整改措施：签承诺书。\n2．基建管理不善\n（1）书楼超概算\n整改措施：报批。\n（2）操场漏招标\n整改措施：补招。\n3．食堂管理混乱\n整改措施：终止合同。\n4．招生不规范\n整改措施：公示。", """
            aspect - -
              issue 7..17 1．
                measure 23..28 -
              issue 29..37 2．
                issue 38..46 （1）
                  measure 52..55 -
                issue 56..64 （2）
                  measure 70..73 -
              issue 74..82 3．
                measure 88..93 -
              issue 94..101 4．
                measure 107..110 -
            """);
}
