using Rectification.Import.Tests.Importing;

namespace Rectification.Import.Tests.Readers;

/// <summary>Which numbers among the next steps are outcomes.</summary>
public class NextStepOutcomesTests
{
    private const string Preamble = "中共云溪市水务局党组关于巡察整改情况的通报\n根据市委统一部署，2021年3月1日至5月10日，市委第三巡察组对市水务局党组开展了巡察，2021年6月9日反馈了巡察意见。";
    private const string Front = Preamble + "现将整改情况通报如下。\n一、反馈问题整改情况\n";

    [Fact]
    public void Of_the_next_steps_what_is_planned_is_no_outcome_and_what_is_there_is_one()
    {
        var notice = ImportPromises.Check(Front + "1.笔记不全\n补记两册。\n2.考勤不严\n通报三次。\n二、下一步打算\n一是将视情约谈校长5人；二是适时组织廉政谈话100人次。\n年内对照15条要求检查，新建的23项制度要落到实处。").Notice!;
        Assert.Equal("23 项", string.Join(", ", notice.Outcomes.Select(outcome => $"{outcome.Count} {outcome.Unit}")));
    }

    [Theory]
    [InlineData("整改以来已建立制度19项，下半年还将修订3项。", "19 项")]
    [InlineData("已建立制度9个，今后还将继续完善。", "9 个")]
    [InlineData("组织廉政谈话100人次，年底前完成。", "")]
    [InlineData("将视情约谈5人，建立制度9项。", "")]
    public void What_is_done_may_stand_in_front_of_what_is_planned(string sentence, string expected)
    {
        var notice = ImportPromises.Check(Front + "1.笔记不全\n补记两册。\n2.考勤不严\n通报三次。\n二、下一步打算\n" + sentence).Notice!;
        Assert.Equal(expected, string.Join(", ", notice.Outcomes.Select(outcome => $"{outcome.Count} {outcome.Unit}")));
    }
}
