using Rectification.Import.Tests.Importing;

namespace Rectification.Import.Tests.Readers;

public class FollowUpReaderTests
{
    [Theory]
    [InlineData("对尚未销号的3个问题，局党组将逐月调度。", 0)]
    [InlineData("针对正在整改的事项，将明确专人盯办。", 0)]
    [InlineData("未完成整改的两项任务，由分管领导继续督办。", 0)]
    [InlineData("老办公楼产权登记问题，因资料缺失仍在办理。", 1)]
    [InlineData("对渡口搬迁的问题，将于明年上半年完成。", 1)]
    public void What_is_meant_with_all_that_is_unfinished_is_no_item(string paragraph, int items)
    {
        var text = "中共白石县文旅局党组关于巡察整改情况的通报\n根据县委统一部署，2021年3月1日至4月30日，县委第一巡察组对县文旅局党组开展了巡察，6月2日反馈了意见。现将整改情况通报如下：\n"
            + $"一、反馈问题整改情况\n1.关于“门票台账不全”的问题。已补录台账45条。\n2.关于“讲解员培训少”的问题。已组织培训6次。\n二、尚未整改到位的问题\n{paragraph}";
        Assert.Equal(items, ImportPromises.Check(text).Notice!.FollowUps.Count);
    }
}
