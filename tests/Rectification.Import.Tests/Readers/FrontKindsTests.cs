using Rectification.Import.Tests.Importing;

namespace Rectification.Import.Tests.Readers;

/// <summary>Teams, rounds, bodies and addresses in further ways of writing them.</summary>
public class FrontKindsTests
{
    private const string Body = "\n一、反馈问题整改情况\n1.关于“台账不全”的问题\n整改措施：已补齐台账12本。\n2.关于“巡堤不勤”的问题\n整改措施：已巡堤40次。\n3.关于“仓库漏雨”的问题\n整改措施：屋面已翻修完毕。\n";

    [Theory]
    [InlineData("市委巡察二组、三组", "市委巡察二组、三组")]
    [InlineData("县委第一巡察组、第四巡察组", "县委第一巡察组、第四巡察组")]
    [InlineData("区委巡察一组和五组", "区委巡察一组和五组")]
    [InlineData("云溪市委巡察一、五组", "云溪市委巡察一、五组")]
    [InlineData("市委第六巡察组", "市委第六巡察组")]
    [InlineData("三届市委第七轮巡察市委第二巡察组", "市委第二巡察组")]
    [InlineData("三届市委第七轮巡察二组", "三届市委第七轮巡察二组")]
    [InlineData("市委巡察“回头看”第三组", "市委巡察“回头看”第三组")]
    public void Teams_named_together_are_kept_together(string teams, string expected)
        => Assert.Equal(expected, Read($"根据市委统一部署，2021年3月1日至5月10日，{teams}对市水务局党组开展了巡察，2021年6月9日反馈了巡察意见。").Inspection?.Team);

    [Theory]
    [InlineData("市委第一巡察组会同市审计局审计组对市水务局党组开展了巡审联动监督，2021年6月9日反馈了巡察意见。")]
    [InlineData("市委第一巡察组对市水务局党组2018年巡察反馈问题整改情况开展了“回头看”。2021年6月9日反馈了意见。")]
    public void An_inspection_may_be_told_of_in_other_words(string words)
        => Assert.Equal("市水务局党组", Read($"根据市委统一部署，2021年3月1日至5月10日，{words}").Inspection?.InspectedBody);

    [Theory]
    [InlineData("云溪学院关于校党委第三轮巡察整改情况的通报", "校党委第三轮")]
    [InlineData("关于中共云溪市第三届委员会第七轮巡察整改情况的报告", "中共云溪市第三届委员会第七轮")]
    [InlineData("云溪市水务局关于第三届委员会第七轮巡察整改情况的通报", "第三届委员会第七轮")]
    [InlineData("云溪市水务局关于三届市委第七轮巡察整改情况的通报", "三届市委第七轮")]
    [InlineData("云溪市水务局关于三届市委第七轮第二批巡察整改情况的通报", "三届市委第七轮第二批")]
    [InlineData("云溪市水务局关于三届云溪市委第七轮巡察整改情况的通报", "三届云溪市委第七轮")]
    [InlineData("云溪市水务局党组关于三届市委\n第七轮巡察整改情况的通报", "三届市委第七轮")]
    public void A_round_is_kept_with_its_committee(string title, string expected)
        => Assert.Equal(expected, Read("2021年3月1日至5月10日，巡察组对市水务局党组开展了巡察，2021年6月9日反馈了巡察意见。", title).Inspection?.Round);

    [Theory]
    [InlineData("根据市委统一部署，2021年3月1日至5月10日，市委巡察一组对市水务局开展了常规巡察。6月9日，巡察组向市水务局党组反馈了意见。", "市委巡察一组", "市水务局")]
    [InlineData("2021年6月9日召开了巡察反馈会议，市委巡察二组向局党组反馈了意见。", "市委巡察二组", "云溪市水务局党组")]
    [InlineData("2021年6月9日，市委巡察三组召开巡察反馈会后，局党组针对巡察组反馈的问题制定方案。", "市委巡察三组", null)]
    public void What_the_preamble_leaves_out_is_read_below_the_first_heading(string told, string team, string? body)
    {
        var inspection = Read("根据三届市委第七轮巡察工作部署要求，现将云溪市水务局党组（以下简称“局党组”）巡察整改进展情况予以公布。\n一、总体情况\n" + told + "\n（一）提高站位。召开专题会议3次。").Inspection!;

        Assert.Equal((team, body, new(2021, 6, 9)), (inspection.Team, inspection.InspectedBody, inspection.FeedbackOn));
    }

    [Fact]
    public void Who_came_is_read_below_the_first_heading_only_where_the_preamble_names_no_team()
        => Assert.Equal("市委第一巡察组", Read("2021年3月1日至5月10日，市委第一巡察组对市水务局党组开展了巡察，2021年6月9日反馈了意见。\n一、组织情况\n2016年6月9日，省委第二巡视组向市委反馈了意见。").Inspection?.Team);

    [Fact]
    public void A_preamble_without_its_first_words_still_names_the_body_and_is_reported()
    {
        var result = ImportPromises.Check("关于巡察整改情况的通报\n2021年9月1日\n水务局党组开展了巡察，并向云溪市水务局党组反馈了意见。云溪市水务局党组制定方案，逐条认领。现将整改情况予以公布：" + Body);
        Assert.Equal("云溪市水务局党组", result.Notice!.Inspection?.InspectedBody);
        Assert.Contains(result.Findings, finding => finding.Rule.Id == "RN704");
    }

    [Theory]
    [InlineData("电话0790-5550101；地址 云溪市东湖区堤防路八号；邮箱xx@example.cn。", "云溪市东湖区堤防路八号")]
    [InlineData("电话：0790-5550101，地址 云溪市城南大道水利大厦三楼。", "云溪市城南大道水利大厦三楼")]
    [InlineData("电话：0790-5550101；通信地址：云溪市堤防路8号。", "云溪市堤防路8号")]
    public void An_address_may_follow_a_blank(string contact, string expected)
        => Assert.Equal(expected, ImportPromises.Check("云溪市水务局关于巡察整改情况的通报\n2021年3月1日至5月10日，巡察组对市水务局党组开展了巡察，2021年6月9日反馈了巡察意见。" + Body + "欢迎监督。联系方式：" + contact).Notice!.Contact?.Address);

    [Theory]
    [InlineData("关于云溪市水务局党组巡察整改情况的公示", "云溪市水务局党组")]
    [InlineData("关于中共云溪市水务局党组落实巡察反馈意见整改情况的公示", "中共云溪市水务局党组")]
    [InlineData("关于中共云溪市委第三巡察组反馈意见整改情况的公示", "市水务局党组")]
    public void The_publisher_may_stand_behind_the_first_word_of_the_title(string title, string expected)
        => Assert.Equal(expected, Read("2021年3月1日至5月10日，市委第三巡察组对市水务局党组开展了巡察，2021年6月9日反馈了巡察意见。", title).Publisher);

    private static Notice Read(string preamble, string title = "中共云溪市水务局党组关于巡察整改情况的通报") => ImportPromises.Check(title + "\n" + preamble + Body).Notice!;
}
