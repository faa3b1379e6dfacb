using Rectification.Import.Tests.Importing;

namespace Rectification.Import.Tests.Outline;

/// <summary>Lists of what was done that nothing in their words tells from lists of problems, and what stands behind such lists.</summary>
public class ListsOfDeedsTests
{
    [Fact]
    public void A_list_behind_which_the_state_of_the_problem_stands_tells_what_was_done()
        => OutlineTest.Check("一、整改落实情况\n意见1：党组把关作用发挥不好\n（1）党组会专题研究2次，列出项目6个。\n（2）议题目录由9类细化为14类。\n落实程度：两项均已完成\n意见2：仓储企业监管缺位\n（1）对7家仓库逐一核查，查明差错23处。\n（2）其余2处的土地手续正在办理。\n落实程度：一项已完成", """
            aspect - -
              issue 9..23 意见1：
                measure 24..44 （1）
                measure 45..74 （2）
              issue 75..87 意见2：
                measure 88..109 （1）
                measure 110..138 （2）
            """);

    [Fact]
    public void A_problem_told_with_its_answer_in_one_paragraph_may_follow_a_list_of_dashes()
        => OutlineTest.Check("一、整改落实情况\n（一）粮库管理松散\n关于“出借资金未收回”的问题。\n——成立专班，收回资金1320万元。\n——追责问责6人。\n〔责任单位：财务处；已完成〕\n关于“仓房陈旧、隐患较多”的问题。局党组统筹资金52万元，翻修仓房6栋，更换熏蒸设备。\n〔责任单位：仓储处；已完成〕", """
            aspect 9..18 （一）
              issue 19..33 -
                measure 35..53 ——
                measure 54..63 ——
              issue 79..95 -
                measure 96..122 -
            """);

    [Fact]
    public void A_point_in_front_of_a_bracket_ends_a_sentence_where_there_is_no_other_stop()
        => OutlineTest.Check("一、整改落实情况\n1、干部对政策一知半解.整改落实:(1)编印手册,人手一本.(2)组织测试2次,补考率降低35%.(3)书记带头走访.[已完成]\n2、会议多检查少.整改落实:(1)精简会议.(2)每月下村10天.[已完成]", """
            aspect - -
              issue 9..20 1、
                measure 26..39 (1)
                measure 39..58 (2)
                measure 58..68 (3)
              issue 74..82 2、
                measure 88..96 (1)
                measure 96..107 (2)
            """);

    [Fact]
    public void How_many_opinions_were_fed_back_quotes_no_problem()
        => OutlineTest.Check("一、基本情况\n巡察反馈意见6条，涉及问题2个，均已整改。\n二、整改落实情况\n1.主业弱化\n——新建服务站20个。\n2.资产底数不清\n——清查房产211处。", """
            aspect - -
              issue 38..44 1.
                measure 45..56 ——
              issue 57..65 2.
                measure 66..77 ——
            """);
}
