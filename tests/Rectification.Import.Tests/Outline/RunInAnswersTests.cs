using Rectification.Import.Tests.Importing;

namespace Rectification.Import.Tests.Outline;

/// <summary>Sections of one paragraph each, which names a problem and answers it.</summary>
public class RunInAnswersTests
{
    private const string Front = "中共云溪市水务局党组关于巡察整改情况的通报\n2021年3月1日至5月10日，市委第三巡察组对市水务局党组开展了巡察，2021年6月9日反馈了巡察意见。现将整改情况通报如下：\n";

    [Theory]
    [InlineData("一、针对“渠底淤积，无人清理”问题。清淤12处，运走淤泥300方。\n二、针对“闸门锈蚀”问题。除锈8扇，更换启闭机2台。", "针对“渠底淤积，无人清理”问题 1; 针对“闸门锈蚀”问题 1")]
    [InlineData("一、关于渠底淤积的问题，清淤12处，运走淤泥300方。\n二、关于闸门锈蚀的问题，除锈8扇，更换启闭机2台。", "关于渠底淤积的问题 1; 关于闸门锈蚀的问题 1")]
    [InlineData("一、渠道管护不力。整改情况：清淤12处，运走淤泥300方。\n二、闸门保养不够。整改情况：除锈8扇，更换启闭机2台。", "渠道管护不力 1; 闸门保养不够 1")]
    [InlineData("一、渠道管护不力（已完成整改）\n清淤12处，运走淤泥300方。\n二、闸门保养不够（正在整改）\n除锈8扇，更换启闭机2台。", "渠道管护不力（已完成整改） 1; 闸门保养不够（正在整改） 1")]
    public void Such_sections_are_problems(string sections, string expected) => Assert.Equal(expected, Problems(sections));

    [Theory]
    [InlineData("一、堤顶积水。开沟5条，修好排水管200米。\n二、渠道管护不力。清淤12处，运走淤泥300方。\n三、闸门保养不够。除锈8扇，更换启闭机2台。", "堤顶积水 1; 渠道管护不力 1; 闸门保养不够 1")]
    [InlineData("一、堤顶积水\n开沟5条，修好排水管200米。\n整改状态：已完成。\n二、渠道管护不力\n清淤12处，运走淤泥300方。\n整改状态：已完成。\n三、闸门保养不够\n除锈8扇，更换启闭机2台。\n整改状态：已完成。", "堤顶积水 1; 渠道管护不力 1; 闸门保养不够 1")]
    public void So_is_one_beside_them_in_words_that_nobody_knows_for_a_problem(string sections, string expected) => Assert.Equal(expected, Problems(sections));

    [Theory]
    [InlineData("一、领导高度重视。成立领导小组，召开会议4次。\n二、渠道管护不力。清淤12处，运走淤泥300方。\n三、闸门保养不够。除锈8扇，更换启闭机2台。\n四、下一步打算。继续抓好后续整改，巩固成果。", "渠道管护不力 1; 闸门保养不够 1")]
    [InlineData("一、压实工作责任。成立领导小组，召开会议4次。\n二、反馈问题整改情况\n1.渠道管护不力。清淤12处。\n2.闸门保养不够。除锈8扇。\n3.堤防巡查不严。每周巡查。", "渠道管护不力 1; 闸门保养不够 1; 堤防巡查不严 1")]
    public void How_the_work_was_led_is_none(string sections, string expected) => Assert.Equal(expected, Problems(sections));

    [Fact]
    public void A_part_may_be_told_of_in_its_own_paragraph_above_its_problems()
    {
        var notice = Read("一、工程管护方面。主要是巡查流于形式。\n（1）渠道管护不力。清淤12处。\n（2）闸门保养不够。除锈8扇。\n二、队伍建设方面。主要是学习抓得不紧。\n（1）笔记不全。补齐笔记。");

        Assert.Equal(["工程管护方面 2", "队伍建设方面 1"], notice.Aspects.Select(aspect => $"{aspect.Title} {aspect.Issues.Count}"));
    }

    [Fact]
    public void Sections_that_open_alike_are_alike_though_one_holds_more_problems_that_are_known()
    {
        var notice = Read("一、聚焦工程管护\n1.堤顶积水\n整改措施：开沟5条。\n2.渠道管护不力\n整改措施：清淤12处。\n二、聚焦队伍建设\n1.学习抓得不紧\n整改措施：每周学习。\n2.考勤不严\n整改措施：通报3次。\n3.笔记不全\n整改措施：补齐笔记。");

        Assert.Equal(["聚焦工程管护 2", "聚焦队伍建设 3"], notice.Aspects.Select(aspect => $"{aspect.Title} {aspect.Issues.Count}"));
    }

    private static string Problems(string sections) => string.Join("; ", Read(sections).Aspects.SelectMany(aspect => aspect.Issues).Select(issue => $"{issue.Title} {issue.Measures.Count}"));

    private static Notice Read(string sections) => ImportPromises.Check(Front + sections).Notice!;
}
