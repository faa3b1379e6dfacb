using Rectification.Import.Tests.Importing;

namespace Rectification.Import.Tests.Outline;

/// <summary>Layouts in which little but place and likeness says what a line is.</summary>
public class LayoutsByPlaceTests
{
    [Fact]
    public void A_section_between_others_that_are_problems_is_one_too_whatever_its_words()
        => OutlineTest.Check("一、笔记记录不全\n补记两册。\n二、便道修到一半停工\n剩余的路段重新谈好。\n三、用车管理不严\n重新登记。", """
            aspect - -
              issue 0..8 一、
                measure 9..14 -
              issue 15..25 二、
                measure 26..36 -
              issue 37..45 三、
                measure 46..51 -
            """);

    [Fact]
    public void A_heading_that_falls_short_of_something_is_a_part_though_it_opens_as_an_action_does()
        => OutlineTest.Check("一、核心作用发挥不充分\n1.笔记不全\n整改情况：\n（1）补记两册。\n（2）逐月检查。\n二、组织建设弱化\n2.考勤不严\n整改情况：\n（1）通报三次。\n（2）重订办法。\n三、全面从严治党不够有力\n3.派车随意\n整改情况：\n（1）专人派车。\n（2）安装定位。\n4.接待超标\n整改情况：\n（1）退回费用。\n（2）严格审批。\n5.窗口脱岗\n整改情况：\n（1）增设监控。\n（2）扣发补贴。", """
            aspect 0..11 一、
              issue 12..18 1.
                measure 25..33 （1）
                measure 34..42 （2）
            aspect 43..51 二、
              issue 52..58 2.
                measure 65..73 （1）
                measure 74..82 （2）
            aspect 83..95 三、
              issue 96..102 3.
                measure 109..117 （1）
                measure 118..126 （2）
              issue 127..133 4.
                measure 140..148 （1）
                measure 149..157 （2）
              issue 158..164 5.
                measure 171..179 （1）
                measure 180..188 （2）
            """);

    [Fact]
    public void Numbers_behind_a_label_count_problems_where_each_has_an_answer()
        => OutlineTest.Check("一、整改情况\n1.关于管理不严的问题\n具体表现：（1）笔记不全。\n整改落实：补记两册。\n完成情况：已完成\n具体表现：（2）考勤不严。\n整改落实：通报三次。\n完成情况：已完成\n2.关于用车混乱的问题\n具体表现：（1）派车随意。\n整改落实：专人派车。\n完成情况：正在整改", """
            aspect - -
              issue 7..18 1.
                issue 24..31 （1）
                  measure 38..43 -
                issue 58..65 （2）
                  measure 72..77 -
              issue 87..98 2.
                issue 104..111 （1）
                  measure 118..123 -
            """);

    [Fact]
    public void A_number_behind_a_label_whose_list_has_no_first_one_stays_below_its_problem()
        => OutlineTest.Check("一、整改情况\n1.关于管理不严的问题\n具体表现：（1）笔记不全。\n整改落实：补记两册。\n具体表现：（2）考勤不严。\n整改落实：通报三次。\n2.关于用车混乱的问题\n具体表现：（2）派车随意。\n整改落实：专人派车。", """
            aspect - -
              issue 7..18 1.
                issue 24..31 （1）
                  measure 38..43 -
                issue 49..56 （2）
                  measure 63..68 -
              issue 69..80 2.
                issue 86..93 （2）
                  measure 100..105 -
            """);

    [Fact]
    public void Items_below_advice_are_recommendations_where_each_names_what_is_advised_and_then_answers_it()
        => OutlineTest.Check("一、整改情况\n1.关于管理不严的问题\n整改情况：补记两册。\n2.关于用车混乱的问题\n整改情况：专人派车。\n二、意见建议落实情况\n（一）对加强党的领导的建议\n1.切实加强班子建设。制定班子建设办法，分头联系学校。\n2.完善内部治理。启动章程修订，清理旧规。\n（二）对巩固成果的建议\n3.建立长效机制。整改列入考核，每季度检查。", """
            aspect - -
              issue 7..18 1.
                measure 24..29 -
              issue 30..41 2.
                measure 47..52 -
            aspect 64..77 （一）
              advice 78..88 1.
                measure 89..105 -
              advice 106..114 2.
                measure 115..127 -
            aspect 128..139 （二）
              advice 140..148 3.
                measure 149..162 -
            """);

    [Fact]
    public void What_is_listed_below_a_sentence_that_tells_a_fault_was_done_where_none_of_it_names_one()
        => OutlineTest.Check("一、整改情况\n（一）上轮反馈的留样问题仍未整改到位。\n1.购置专用留样冰箱。\n2.园长每周察看。\n（二）台账登记不全。\n1.委托专人记账。\n2.月底由园务会过目。\n（三）销号把关不严。\n1.销号须附佐证材料。\n2.对审核走过场的，批评教育1人。", """
            aspect - -
              issue 7..25 （一）
                measure 27..38 1.
                measure 39..48 2.
              issue 49..58 （二）
                measure 60..69 1.
                measure 70..81 2.
              issue 82..91 （三）
                measure 93..104 1.
                measure 105..122 2.
            """);

    [Fact]
    public void One_short_line_in_front_of_problems_heads_the_findings_where_another_stands_above_it()
        => OutlineTest.Check("现将整改情况公布如下。\n加强组织领导\n馆里三次开会研究。\n抓好各项落实\n关于学习不系统的问题\n年初定下专题，逐月学习。\n关于库房有隐患的问题\n更换灭火器材。\n关于外包监管不严的问题\n补签保密协议。", """
            aspect - -
              issue 36..46 -
                measure 47..59 -
              issue 60..70 -
                measure 71..78 -
              issue 79..90 -
                measure 91..98 -
            """);

    [Fact]
    public void Numbers_that_run_through_the_parts_are_of_one_list_and_its_items_of_one_kind()
        => OutlineTest.Check("一、整改情况\n党的领导方面\n1.改革落实不够有力。配套缺失。\n一是出台细则。二是每月会商。\n2.学习不够深入。笔记照抄。\n一是重新备课。二是逐人谈心。\n队伍建设方面\n3.经办人员教育不经常。材料陈旧。\n一是看片四部。二是谈话六人。", """
            aspect 7..13 -
              issue 14..24 1.
                measure 31..38 一是
                measure 38..45 二是
              issue 46..54 2.
                measure 61..68 一是
                measure 68..75 二是
            aspect 76..82 -
              issue 83..94 3.
                measure 101..108 一是
                measure 108..115 二是
            """);

    [Fact]
    public void Parts_in_brackets_head_numbered_problems_from_the_first_line_of_the_body_on()
        => OutlineTest.Check("根据市委部署，2021年3月1日至5月10日，市委第三巡察组对公司党委开展了巡察，6月9日反馈了巡察意见。现将整改情况公示如下。\n【党的领导方面】\n问题1：发展理念不牢\n整改措施：\n（1）新开线路六条。\n（2）调整班次。\n【经营管理方面】\n问题2：票款管理粗放\n整改措施：\n（1）集中清点。\n（2）全程录像。\n【对意见建议的落实】\n建议1：加强政策研究\n落实情况：建立补贴机制。", """
            aspect 65..73 -
              issue 74..84 问题1：
                measure 91..101 （1）
                measure 102..110 （2）
            aspect 111..119 -
              issue 120..130 问题2：
                measure 137..145 （1）
                measure 146..154 （2）
            aspect 155..165 -
              advice 166..176 建议1：
                measure 182..189 -
            """);

    [Fact]
    public void A_list_right_below_a_problem_without_number_answers_it_where_all_close_with_their_status()
        => OutlineTest.Check("一、整改情况\n把方向的本领不强\n党委会每季度专题研究。\n整改进度：已完成\n意识形态工作不接地气\n与各所签订责任书。\n整改进度：已完成\n成果转化率低\n1.选派专家驻村。\n2.成立转化公司。\n整改进度：正在推进", """
            aspect - -
              issue 7..15 -
                measure 16..27 -
              issue 37..47 -
                measure 48..57 -
              issue 67..73 -
                measure 74..83 1.
                measure 84..93 2.
            """);

    [Fact]
    public void Sections_of_bodies_that_say_how_many_problems_each_has_are_parts()
        => OutlineTest.Check("一、东湖村党支部（2个问题）\n1.笔记不全。补记两册。\n2.用车混乱。专人派车。\n二、下河村党支部（1个问题）\n1.开会走程序。重开三次。\n三、面上工作\n自查其余村。", """
            aspect 0..14 一、
              issue 15..21 1.
                measure 22..27 -
              issue 28..34 2.
                measure 35..40 -
            aspect 41..55 二、
              issue 56..63 1.
                measure 64..69 -
            """);

    [Fact]
    public void A_numbered_label_that_names_what_is_put_right_opens_a_problem()
        => OutlineTest.Check("一、整改措施和成效\n（一）整改事项：专题学习不聚焦。安排专题三次。\n（二）整改事项：摸排线索转化慢。摸排八十条。\n（三）整改事项：组织活动次数少。每月一次。", """
            aspect - -
              issue 10..25 （一）
                measure 26..33 -
              issue 34..49 （二）
                measure 50..56 -
              issue 57..72 （三）
                measure 73..78 -
            """);

    [Fact]
    public void A_number_in_front_of_a_number_that_is_a_name_is_no_decimal()
        => OutlineTest.Check("一、整改情况\n1.笔记不全\n整改措施：补记两册。\n2.12345热线答复慢\n整改措施：增加三人。\n3.用车混乱\n整改措施：专人派车。", """
            aspect - -
              issue 7..13 1.
                measure 19..24 -
              issue 25..37 2.
                measure 43..48 -
              issue 49..55 3.
                measure 61..66 -
            """);

    [Fact]
    public void A_list_inside_an_item_ends_where_the_mark_behind_the_number_changes_back()
        => OutlineTest.Check("一、整改情况\n1、笔记记录不全\n补记两册。已完成。\n2、村容整治不彻底\n1.购置清运车2辆。\n2.清理垃圾30吨。\n已完成，并长期坚持。\n3、用车管理混乱\n专人派车。已完成。", """
            aspect - -
              issue 7..15 1、
                measure 16..25 -
              issue 26..35 2、
                measure 36..46 1.
                measure 47..57 2.
              issue 69..77 3、
                measure 78..87 -
            """);

    [Fact]
    public void A_section_that_looks_back_is_none_of_the_parts()
        => OutlineTest.Check("一、共性问题\n2.会议记录不规范\n①补记两册。②培训一次。\n二、个性问题\n1.食堂管理不规范\n①成立三人小组。②退回原料2批。\n三、综述\n措施14条全部落实，满意率95.3%。", """
            aspect 0..6 一、
              issue 7..16 2.
                measure 17..23 ①
                measure 23..29 ②
            aspect 30..36 二、
              issue 37..46 1.
                measure 47..55 ①
                measure 55..63 ②
            """);

    [Fact]
    public void Parts_that_name_problems_and_advice_without_a_colon_are_no_labels()
        => OutlineTest.Check("一、整改落实\n（一）问题整改情况\n1.笔记记录不全。①补记两册。②逐月检查。\n2.用车管理混乱。①专人派车。②安装定位。\n（二）建议落实情况\n1.关于加强培训的建议。办班两期。\n2.关于充实队伍的建议。招录三人。", """
            aspect 7..16 （一）
              issue 17..25 1.
                measure 26..32 ①
                measure 32..38 ②
              issue 39..47 2.
                measure 48..54 ①
                measure 54..60 ②
            aspect 61..70 （二）
              advice 71..82 1.
                measure 83..88 -
              advice 89..100 2.
                measure 101..106 -
            """);

    [Fact]
    public void A_section_that_says_what_was_not_put_right_is_a_part_like_others()
        => OutlineTest.Check("一、组织建设薄弱\n问题1：笔记不全。\n整改措施：补记两册。\n二、监督执纪不力\n问题2：考勤不严。\n整改措施：通报三次。\n三、落实巡察整改、审计整改不彻底\n问题3：围墙老化。\n整改措施：修好两段。", """
            aspect 0..8 一、
              issue 9..17 问题1：
                measure 24..29 -
            aspect 30..38 二、
              issue 39..47 问题2：
                measure 54..59 -
            aspect 60..76 三、
              issue 77..85 问题3：
                measure 92..97 -
            """);
}
