using Rectification.Import.Lines.Recognisers;

namespace Rectification.Import.Tests.Lines.Recognisers;

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

    [Theory]
    [InlineData("某局党组开展了常规巡察，并于5月6日向局党组反馈了巡察意见。局党组高度重视，逐条研究，逐项整改。现将整改情况公布如下。", true)]
    [InlineData("巡视结束后，省委巡视组向某集团党委反馈了意见，集团党委按要求抓了整改落实。现将有关进展情况向社会公开，请予监督。", true)]
    [InlineData("某局党组收到反馈，逐条研究，逐项整改，全面完成了清单所列的各项任务，群众比较满意。现将整改情况公布如下，请予监督。", false)]
    [InlineData("某局党组开展了常规巡察，局党组高度重视，逐条研究，逐项整改，全面完成了清单所列任务。现将整改情况公布如下，请予监督。", false)]
    [InlineData("某局党组开展了常规巡察，并于5月6日向局党组反馈了意见。局党组高度重视，逐条研究，逐项整改，按时报送了整改报告。", false)]
    [InlineData("巡察反馈整改情况现将公布如下。", false)]
    public void A_preamble_whose_first_words_were_lost_still_tells_of_inspection_and_feedback(string line, bool expected)
    {
        var text = Clean.Text(line);
        Assert.Equal(expected, NoticeOpenings.TellsOfInspection(text, text.Lines[0]));
    }
}
