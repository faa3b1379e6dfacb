using Rectification.Import.Outline;

namespace Rectification.Import.Tests.Outline;

public class NoticeOpeningsTests
{
    [Theory]
    [InlineData("中共某市某局党组关于巡察整改进展情况的通报", true)]
    [InlineData("某集团党委关于巡视整改情况的公告（摘要）", true)]
    [InlineData("关于巡察整改情况的公示", true)]
    [InlineData("首页>通知公告>某局党组关于巡察整改情况的通报", true)]
    [InlineData("【通报】某局党组关于巡察整改情况的通报", true)]
    [InlineData("整改通报", false)]
    [InlineData("中共某市某局党组关于年度工作情况的通报", false)]
    [InlineData("一、巡察整改组织落实工作情况", false)]
    [InlineData("现将巡察整改工作情况予以通报。", false)]
    [InlineData("“学习不够”巡察整改落实情况", false)]
    public void A_title_names_an_inspection_and_a_kind_of_paper(string line, bool expected)
    {
        var text = Clean.Text(line);
        Assert.Equal(expected, NoticeOpenings.IsTitle(text, text.Lines[0]));
    }

    [Theory]
    [InlineData("根据市委统一部署，2021年3月1日至4月1日，市委第一巡察组对某局党组开展了常规巡察，并于5月6日反馈了意见。", true)]
    [InlineData("按照省委巡视工作安排，省委第二巡视组自2020年5月至7月进驻某集团党委，同年9月反馈了巡视意见。", true)]
    [InlineData("根据市委统一部署，市委第一巡察组反馈了意见。", false)]
    [InlineData("某局党组按照市委统一部署开展自查，巡察期间先后整改问题21个，反馈情况良好，群众较为满意，社会各界评价较高。", false)]
    [InlineData("根据工作安排，2021年3月1日至4月1日，全市开展了消防安全检查，检查组反馈了意见，相关单位逐项整改到位。", false)]
    public void A_preamble_tells_of_an_inspection_its_order_and_its_feedback(string line, bool expected)
    {
        var text = Clean.Text(line);
        Assert.Equal(expected, NoticeOpenings.IsPreamble(text, text.Lines[0]));
    }
}
