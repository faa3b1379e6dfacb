using Rectification.Import.Tests.Importing;

namespace Rectification.Import.Tests.Outline;

/// <summary>Notices that tell what was done and name no problem, and parts that are named by what was worked at.</summary>
public class DeedsTests
{
    private const string Front = "中共云溪市水务局党组关于巡察整改情况的通报\n根据市委统一部署，2021年3月1日至5月10日，市委第三巡察组对市水务局党组开展了巡察，2021年6月9日反馈了巡察意见。现将整改情况通报如下。\n一、扛起整改责任\n局党组召开会议3次，制定方案。\n";
    private const string Back = "下一步打算\n局党组将持续巩固成果。";

    [Fact]
    public void What_was_worked_at_heads_a_part_where_only_deeds_are_listed_below_it()
        => Assert.Equal("聚焦安全供水，守牢闸门:2 强化工程管理，规范招标:2", Parts("二、突出重点，推动整改\n（一）聚焦安全供水，守牢闸门\n1.检修闸门。更换闸门2座。\n2.巡查管网。修复漏点4处。\n（二）强化工程管理，规范招标\n1.修订办法。印发办法2项。\n2.清理项目。清理项目9个。\n三、"));

    [Fact]
    public void A_part_may_name_what_was_fought_among_others_that_do_not()
        => Assert.Equal("聚焦安全供水:2 规范招标:2 整治形式主义，减轻负担:2", Parts("二、突出重点，推动整改\n（一）聚焦安全供水\n1.检修闸门。更换闸门2座。\n2.巡查管网。修复漏点4处。\n（二）规范招标\n1.修订办法。印发办法2项。\n2.清理项目。清理项目9个。\n（三）整治形式主义，减轻负担\n1.精简文件。文件减少三成。\n2.规范检查。统筹检查3次。\n三、"));

    [Fact]
    public void Sections_are_the_parts_where_none_of_them_lists_most()
        => Assert.Equal("守牢供水安全:2 严格工程管理:2 抓实队伍建设:2", Parts("二、守牢供水安全\n（一）检修闸门。更换闸门2座。\n（二）巡查管网。修复漏点4处。\n三、严格工程管理\n（一）修订办法。印发办法2项。\n（二）清理项目。清理项目9个。\n四、抓实队伍建设\n（一）举办培训。举办培训班3期。\n（二）选拔干部。选拔干部4名。\n五、"));

    [Fact]
    public void Problems_below_what_was_worked_at_stay_problems_though_the_last_paragraph_closes_with_a_status()
        => Assert.Equal((2, 0), Count("二、反馈问题整改情况\n（一）聚焦安全供水\n问题1：水泵老旧\n一是换泵4台；二是巡查。【已整改到位】\n问题2：管网渗漏\n一是修复漏点4处；二是建台账。【已整改到位】\n（二）强化工程管理\n问题3：招标资料缺页\n一是补齐资料；二是约谈2人。【已整改到位】\n三、"));

    [Fact]
    public void What_was_found_and_not_put_right_may_be_the_fault_that_heads_a_section()
        => Assert.Equal("供水管理薄弱:0 巡视指出问题整改不到位:0", Parts("二、供水管理薄弱\n1.水泵老旧。\n整改情况：换泵4台。\n三、巡视指出问题整改不到位\n2.闸门锈蚀。\n整改情况：更换闸门2座。\n四、"));

    private static string Parts(string body) => string.Join(' ', Read(body).Aspects.Select(aspect => $"{aspect.Title}:{aspect.Measures.Count}"));

    private static (int Aspects, int Measures) Count(string body) => (Read(body).Aspects.Count, Read(body).Aspects.Sum(aspect => aspect.Measures.Count));

    private static Notice Read(string body) => ImportPromises.Check(Front + body + Back, new() { ReadOtherNatures = true }).Notice!;
}
