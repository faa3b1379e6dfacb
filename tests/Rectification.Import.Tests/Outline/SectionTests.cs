using Rectification.Import.Lines.Tables;
using Rectification.Import.Outline;
using Rectification.Import.Tests.Importing;

namespace Rectification.Import.Tests.Outline;

/// <summary>Where sections begin and what each is about.</summary>
public class SectionTests
{
    private const string Findings = "（一）关于学习不够的问题\n整改措施：补课。\n（二）关于审核不严的问题\n整改措施：建章立制。\n（三）关于管理不力的问题\n整改措施：整章建制。";

    [Theory]
    [InlineData("一、甲\n二、乙\n三、丙", "0 1 2")]
    [InlineData("前言\n一、甲\n说明\n二、乙", "1 3")]
    [InlineData("一、甲\n三、丙", "0 1")]
    [InlineData("一、甲\n五、戊", "0")]
    [InlineData("第一、整改的组织情况\n（一）甲\n第二、问题整改情况\n（一）甲", "0 2")]
    [InlineData("第一、召开会议。第二、印发通知。\n（一）甲", "")]
    [InlineData("一、甲\n一、子\n二、丑\n二、乙", "0 2")]
    [InlineData("二、乙\n三、丙", "0 1")]
    [InlineData("1.甲\n2.乙", "")]
    [InlineData("", "")]
    public void A_heading_counts_on_from_the_one_before(string lines, string expected)
    {
        var text = Clean.Text(lines);
        Assert.Equal(expected, string.Join(' ', SectionSplitter.FindHeadings(text, text.Lines, TableList.Empty)));
    }

    [Fact]
    public void A_section_that_opens_with_the_label_of_those_that_are_parts_is_one_too()
    {
        var notice = ImportPromises.Check("中共云溪市水务局党组关于巡察整改情况的通报\n根据市委统一部署，2021年3月1日至5月10日，市委第三巡察组对市水务局党组开展了巡察，2021年6月9日反馈了巡察意见。现将整改情况通报如下。\n"
            + "一、抓落实打折扣，项目搁在半路\n问题表现：渠底淤积。清淤12处。\n问题表现：闸门锈蚀。除锈8扇。\n二、作风不实的问题仍有发生\n问题表现：派车随意。专人派车。\n问题表现：登记不全。重新登记。\n三、队伍建设薄弱\n问题表现：笔记不全。补齐笔记。\n问题表现：考勤不严。通报3次。\n四、今后打算\n继续整改。").Notice!;
        Assert.Equal([2, 2, 2], notice.Aspects.Select(aspect => aspect.Issues.Count));
    }

    [Theory]
    [InlineData("现将情况通报如下。\n○整改工作组织情况\n召开会议3次。\n○反馈问题整改情况\n○渠道淤塞\n清淤。\n○下一步打算\n继续整改。", "1 3 6")]
    [InlineData("现将情况通报如下。\n整改工作组织情况\n召开会议3次。\n反馈问题整改情况\n（一）某方面\n某某。\n下一步打算\n继续整改。", "1 3 6")]
    [InlineData("现将情况通报如下。\n巡察整改总体情况\n召开会议3次。\n反馈意见整改落实情况\n一、某方面\n某某。\n今后工作安排\n继续整改。", "1 3 6")]
    [InlineData("现将情况通报如下。\n整改情况\n召开会议3次。\n整改情况\n印发通知。", "")]
    [InlineData("某局巡察整改情况\n现将情况通报如下。\n下一步打算\n继续整改。", "")]
    [InlineData("现将情况通报如下。\n一、某某\n召开会议。\n巡察整改总体情况\n召开会议。\n反馈问题整改情况\n补课。", "1")]
    public void Without_numbers_a_line_that_says_what_a_section_is_about_heads_it(string lines, string expected)
    {
        var text = Clean.Text(lines);
        Assert.Equal(expected, string.Join(' ', SectionSplitter.FindHeadings(text, text.Lines, TableList.Empty)));
    }

    [Fact]
    public void A_section_whose_numbers_go_on_with_those_of_the_findings_is_one_of_them_though_its_problems_are_in_no_known_words()
    {
        var sections = Classify("一、工程方面存在的问题及整改情况\n（一）渠道管护不力\n清淤12处。\n（二）闸门保养不够\n除锈8扇。\n（三）巡查不严\n每周巡查。\n二、队伍方面存在的问题及整改情况\n（四）年轻人引不进、留不住\n报送招聘计划8人。");
        Assert.Equal(["findings", "findings"], sections.Select(section => section.Role.Value));
    }

    [Fact]
    public void A_short_section_of_findings_is_no_list_of_what_a_longer_one_answers_where_that_counts_on()
    {
        var sections = Classify("一、领导弱化\n1、学习不够\n补课。\n2、审核不严\n建章立制。\n二、建设缺失\n3、管理不力。\n（1）对2016年以来发展的党员逐一审查。\n4、质量不高。\n三、治党不力\n5、报销不严\n逐笔核对凭证，退回违规报销的费用，修订报销制度，组织财务人员培训。\n6、采购不严\n逐项清理合同，重新询价比价，公开采购结果，约谈经办人员。\n7、用车不严\n逐车登记里程，封存公务用车，追回私用费用，通报有关人员。\n8、值班不严\n逐日抽查值守，调整值班人员，补齐值班记录，更换监控设备。");
        Assert.Equal(["findings", "findings", "findings"], sections.Select(section => section.Role.Value));
    }

    [Theory]
    [InlineData("3.堤防巡查不严。每周巡查。", "findings findings nextSteps", 3)]
    [InlineData("1.堤防巡查不严。每周巡查。", "findings followUp nextSteps", 2)]
    public void Problems_that_are_counted_on_from_the_findings_are_findings_whatever_the_heading_says(string item, string roles, int problems)
    {
        var notice = ImportPromises.Check($"中共云溪市水务局党组关于巡察整改情况的通报\n2021年3月，市委第三巡察组对市水务局党组开展了巡察，2021年6月9日反馈了意见。现将整改情况通报如下：\n一、要求立即整改的问题\n1.渠道管护不力。清淤12处。\n2.闸门保养不够。除锈8扇。\n二、要求持续整改的问题\n{item}\n三、下一步打算\n继续抓好整改。").Notice!;
        Assert.Equal((roles, problems), (string.Join(' ', notice.Sections.Select(section => section.Role.Value)), notice.Aspects.Sum(aspect => aspect.Issues.Count)));
    }

    [Theory]
    [InlineData("1.起步\n召开会议。\n2.答卷\n（1）甲\n（2）乙\n（3）丙\n（4）丁\n3.余味\n灯更亮了。", "0 2 7")]
    [InlineData("1.起步\n（1）甲\n2.答卷\n（1）甲\n（2）乙\n（3）丙\n（4）丁\n3.余味\n灯更亮了。", "")]
    [InlineData("1.答卷\n（1）甲\n（2）乙\n（3）丙\n（4）丁\n2.余味\n灯更亮了。", "")]
    [InlineData("1.起步\n召开会议。\n2.答卷\n（1）甲\n（2）乙\n（3）丙\n（4）丁\n3.余事\n（1）灯更亮。\n4.余味\n再看看。", "0 2 7 9")]
    [InlineData("1.起步\n召开会议。\n2.答卷\n（1）甲\n（2）乙\n（3）丙\n（4）丁\n3.余事\n（1）甲\n（2）乙\n4.余味\n再看看。", "")]
    public void Short_headings_of_which_one_in_the_middle_has_nearly_all_numbers_below_head_sections(string lines, string expected)
    {
        var text = Clean.Text(lines);
        Assert.Equal(expected, string.Join(' ', SectionSplitter.FindHeadings(text, text.Lines, TableList.Empty)));
    }

    [Theory]
    [InlineData("现通报如下。\n怎样起步\n召开会议。\n渠道管护\n“渠底淤积”问题。\n清淤。\n“闸门锈蚀”问题。\n除锈。\n堤防管护\n“堤顶积水”问题。\n开沟。\n“护坡松动”问题。\n灌浆。\n余下的事\n再查一遍。", "1 13")]
    [InlineData("现通报如下。\n渠道管护\n“渠底淤积”问题。\n清淤。\n“闸门锈蚀”问题。\n除锈。\n堤防管护\n“堤顶积水”问题。\n开沟。\n“护坡松动”问题。\n灌浆。\n余下的事\n再查一遍。", "1 6 11")]
    [InlineData("现通报如下。\n怎样起步\n召开会议。\n余下的事\n再查一遍。", "")]
    public void Without_numbers_short_lines_between_paragraphs_head_sections_where_problems_open_alike(string lines, string expected)
    {
        var text = Clean.Text(lines);
        Assert.Equal(expected, string.Join(' ', SectionSplitter.FindHeadings(text, text.Lines, TableList.Empty)));
    }

    [Theory]
    [InlineData("现通报如下。\n【组织领导】\n召开会议。\n【反馈问题整改情况】\n甲、渠道\n清淤。\n【今后安排】\n再查一遍。", "1 3 6")]
    [InlineData("现通报如下。\n【整改组织】\n召开会议。\n【渠道问题】\n清淤。\n【意见建议落实情况】\n除锈。\n【今后打算】\n再查一遍。", "1 3 5 7")]
    [InlineData("现通报如下。\n【渠道方面】\n清淤。\n【整改工作情况】\n除锈。\n【今后安排】\n再查一遍。", "")]
    [InlineData("现通报如下。\n【渠道】\n清淤。\n【整改工作情况】\n除锈。\n【堤防】\n开沟。\n【整改工作情况】\n灌浆。", "")]
    [InlineData("现通报如下。\n★组织领导★\n召开会议。\n★反馈问题整改情况★\n甲、渠道\n清淤。\n★今后安排★\n再查一遍。", "1 3 6")]
    [InlineData("现通报如下。\n◆◆开头◆◆\n召开会议。\n◆◆当中◆◆\n1.渠道\n2.闸门\n3.堤防\n4.护坡\n◆◆末尾◆◆\n再查一遍。", "1 3 8")]
    [InlineData("现通报如下。\n★渠道★\n清淤。\n★闸门★\n除锈。\n★堤防★\n开沟。", "")]
    [InlineData("现通报如下。\n★组织领导\n召开会议。\n★反馈问题整改情况\n甲、渠道\n清淤。\n★今后安排\n再查一遍。", "")]
    public void Lines_in_brackets_or_between_signs_head_sections_where_words_or_places_say_so(string lines, string expected)
    {
        var text = Clean.Text(lines);
        Assert.Equal(expected, string.Join(' ', SectionSplitter.FindHeadings(text, text.Lines, TableList.Empty)));
    }

    [Fact]
    public void A_paragraph_is_no_heading()
    {
        var text = Clean.Text($"一、甲\n二、{new string('某', 150)}");
        Assert.Equal([0], SectionSplitter.FindHeadings(text, text.Lines, TableList.Empty));
    }

    [Theory]
    [InlineData("组织领导到位", "召开会议3次。", "organisation")]
    [InlineData("移交问题线索办理情况", "办结3件。", "leads")]
    [InlineData("信访件办理情况", "办结3件。", "leads")]
    [InlineData("需要进一步整改的事项", "（一）关于管网老化的问题。", "followUp")]
    [InlineData("尚未完成整改的问题", "（一）关于管网老化的问题。", "followUp")]
    [InlineData("需要长期坚持的整改事项", "（一）关于管网老化的问题。", "followUp")]
    [InlineData("下一步工作打算", "继续抓好整改。", "nextSteps")]
    [InlineData("今后工作安排", "继续抓好整改。", "nextSteps")]
    [InlineData("下一步打算", "1.关于管网老化的问题。加快改造。\n2.关于人手不足的问题。加快招聘。", "followUp")]
    [InlineData("落实意见建议情况", "1.加强党建。要坚持学习。", "findings")]
    [InlineData("巩固成果，久久为功", "继续抓好整改。", "nextSteps")]
    [InlineData("选人用人专项检查反馈问题整改情况", "1.岗位长期空着\n竞聘2人。", "findings")]
    [InlineData("专项审计发现问题整改情况", "1.关于往来款长期挂账。清理12笔。\n2.关于会议费超标准。退还4720元。", "findings")]
    [InlineData("反馈问题整改工作的体会", "继续抓好整改。", "nextSteps")]
    public void A_section_is_told_by_its_heading_its_place_and_what_it_holds(string heading, string body, string role)
    {
        var text = role == "organisation" ? $"一、{heading}\n{body}\n二、整改情况\n{Findings}" : $"一、整改情况\n{Findings}\n二、{heading}\n{body}";
        var sections = Classify(text);
        Assert.Equal(role, sections[role == "organisation" ? 0 : 1].Role.Value);
        Assert.Equal("findings", sections[role == "organisation" ? 1 : 0].Role.Value);
    }

    [Fact]
    public void A_section_of_parts_holds_the_findings_though_no_problem_is_named()
    {
        var sections = Classify("一、提高站位\n（一）加强领导。召开会议3次。\n二、逐条落实\n（一）履行主责方面\n1.落实治水方针。通报3次。\n（二）从严治党方面。召开会议。");
        Assert.Equal(["organisation", "findings"], sections.Select(section => section.Role.Value));
    }

    [Fact]
    public void Sections_told_apart_by_how_far_they_have_come_hold_the_findings_together()
    {
        var sections = Classify("一、组织领导到位\n召开会议3次。\n二、已整改完成的问题\n1.关于学习不够的问题\n整改措施：补课。\n2.关于审核不严的问题\n整改措施：建章。\n三、正在整改的问题\n1.关于管理不力的问题\n整改措施：整章。\n四、下一步打算\n继续抓好。");
        Assert.Equal(["organisation", "findings", "findings", "nextSteps"], sections.Select(section => section.Role.Value));
        Assert.Equal([false, true, true, false], sections.Select(section => section.IsAspect));
    }

    [Fact]
    public void Sections_headed_by_a_fault_or_answered_right_below_are_the_parts_of_the_findings()
    {
        var faults = Classify("一、全面从严治党责任压得不够\n（一）带头不多\n1.补课。\n二、组织建设薄弱\n（一）活动不多\n1.补课。\n三、下一步打算\n继续抓好。");
        Assert.Equal([true, true, false], faults.Select(section => section.IsAspect));
        var answered = Classify("一、鱼塘十年没有竞标\n整改情况：收回鱼塘。\n二、签字代领\n整改情况：重新补签。\n三、下一步打算\n继续抓好。");
        Assert.Equal([true, true, false], answered.Select(section => section.IsAspect));
    }

    [Fact]
    public void A_section_among_those_that_are_parts_of_the_findings_is_one_too_where_it_holds_as_many_problems()
    {
        var sections = Classify("一、组织建设薄弱\n（一）活动不多\n整改措施：补课。\n（二）换届不及时\n整改措施：换届。\n二、落实主体责任有温差，积弊较深\n（一）研究不多\n整改措施：开会。\n（二）约谈不够\n整改措施：约谈。\n三、内部管理混乱\n（一）台账不全\n整改措施：补登。\n（二）票据不齐\n整改措施：补齐。");
        Assert.Equal([true, true, true], sections.Select(section => section.IsAspect));
    }

    [Fact]
    public void Sections_that_hold_problems_group_them_alike_though_one_problem_holds_others()
    {
        const string Lines = "一、巡察反馈问题整改情况\n1.关于学习不够的问题\n整改措施：补课。\n二、专项检查反馈问题整改情况\n1.关于审核不严的问题\n整改措施：建章。\n三、责任制检查反馈问题整改情况\n1.管理松散\n（1）车辆闲置。\n整改措施：调配。\n（2）公章乱用。\n整改措施：登记。";
        var (text, sections) = (Clean.Text(Lines), Classify(Lines));
        foreach (var section in sections)
            ListClassifier.Classify(text, section.Outline = OutlineBuilder.Build(text, section.Lines));
        SectionAspects.Decide(text, sections);
        Assert.Equal([true, true, true], sections.Select(section => section.GroupsProblems));
        Assert.Equal(NodeKind.Issue, Assert.Single(sections[2].Outline!.Children).Kind);
    }

    [Fact]
    public void Sections_that_tell_of_the_work_are_no_parts_of_the_findings_though_labels_stand_in_them()
    {
        var sections = Classify("一、加强领导情况\n主要做法：召开会议。\n二、整改措施\n" + Findings + "\n三、长效机制建设情况\n主要做法：建章立制。");
        Assert.Equal([false, false, false], sections.Select(section => section.IsAspect));
    }

    [Theory]
    [InlineData("（一）往来款长期挂着。整改情况：清理12万元。\n（二）资产漏记。整改情况：补记8件。")]
    [InlineData("（一）往来款长期挂着。清理12万元。\n（二）资产漏记。补记8件。")]
    public void Findings_that_name_no_problem_are_told_by_their_answers_or_their_heading(string items)
        => Assert.Equal(["organisation", "findings", "nextSteps"], Classify($"一、工作开展情况\n召开会议2次。\n二、审计查出问题整改情况\n{items}\n三、下一步工作\n继续抓好。").Select(section => section.Role.Value));

    [Fact]
    public void A_heading_over_all_that_was_found_is_no_part_of_it()
    {
        var sections = Classify("一、镇本级反馈问题整改情况\n（一）学习方面\n1.关于学习不够的问题\n整改措施：补课。\n二、各村反馈问题整改情况\n（一）东村\n1.关于审核不严的问题\n整改措施：建章。");
        Assert.Equal(["findings", "findings"], sections.Select(section => section.Role.Value));
        Assert.Equal([false, false], sections.Select(section => section.IsAspect));
    }

    [Fact]
    public void The_section_that_holds_the_problems_is_the_findings_whatever_its_heading_says()
        => Assert.Equal(["organisation", "findings"], Classify($"一、提高站位\n召开会议3次。\n二、用钉钉子精神抓落实\n{Findings}").Select(section => section.Role.Value));

    [Fact]
    public void Headings_that_name_a_problem_each_are_aspects()
    {
        var sections = Classify("一、学习不够方面\n1.关于计划空泛的问题\n整改措施：补课。\n二、管理不严方面\n1.关于台账不全的问题\n整改措施：补登。\n三、下一步打算\n继续抓好整改。");
        Assert.Equal([true, true, false], sections.Select(section => section.IsAspect));
        Assert.Equal(["findings", "findings", "nextSteps"], sections.Select(section => section.Role.Value));
    }

    [Fact]
    public void The_last_of_several_parts_is_one_though_it_names_all_that_was_found()
    {
        var sections = Classify("一、学习不够方面\n1.关于计划空泛的问题\n整改措施：补课。\n二、管理不严方面\n1.关于台账不全的问题\n整改措施：补登。\n三、审计反馈问题整改方面\n1.关于设备闲置的问题\n整改措施：调剂。");
        Assert.Equal([true, true, true], sections.Select(section => section.IsAspect));
    }

    [Theory]
    [InlineData("四、办公用房超标\n腾退房间3间。", true)]
    [InlineData("四、其他说明\n台账另附。", false)]
    [InlineData("四、加强长效管理\n修订办法2项。", false)]
    [InlineData("五、办公用房超标\n腾退房间3间。", false)]
    public void One_more_section_that_is_answered_as_those_before_it_goes_on_with_them(string last, bool expected)
    {
        var sections = Classify($"一、学习制度执行不严\n修订制度2项。\n二、档案管理混乱\n整理档案20卷。\n三、公车登记不全\n核对记录10条。\n{last}");
        Assert.Equal(expected, sections.Count == 4 && sections[3].IsAspect);
    }

    [Fact]
    public void A_section_that_only_lists_the_problems_is_none_of_the_findings_where_a_later_one_answers_them()
    {
        var sections = Classify("一、巡察反馈的问题\n巡察组共反馈3个问题，具体是：\n1.推进学习教育流于形式。\n2.档案管理混乱。\n3.公车登记不全。\n二、整改落实情况\n1.关于学习教育问题。一是修订学习制度2项，印发到各科室执行。二是组织补课12人次，按月通报。\n2.关于档案管理问题。一是整理档案20卷，补齐材料45份。二是明确专人管理。\n3.关于公车登记问题。一是核对行车记录10条，统一表格。二是约谈2人。");
        Assert.Equal(["other", "findings"], sections.Select(section => section.Role.Value));
    }

    [Fact]
    public void A_section_in_front_of_the_longest_one_is_of_the_findings_too_where_it_answers_again_and_again()
    {
        var sections = Classify("一、聚焦决策落实情况\n（一）展陈更新慢\n整改情况：\n（1）改陈。\n（二）研究基础薄弱\n整改情况：\n（1）立项12个。\n二、聚焦责任落实情况\n（一）库房管理有隐患\n整改情况：\n（1）换机4台。\n（二）征集程序不规范\n整改情况：\n（1）复核11件。");
        Assert.Equal(["findings", "findings"], sections.Select(section => section.Role.Value));
    }

    private static List<SectionDraft> Classify(string lines)
    {
        var text = Clean.Text(lines);
        var sections = SectionSplitter.Split(text, text.Lines, TableList.Empty, SectionSplitter.FindHeadings(text, text.Lines, TableList.Empty), text.Lines.Count);
        SectionClassifier.Classify(text, sections);
        return sections;
    }
}
