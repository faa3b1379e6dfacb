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

    [Fact]
    public void A_group_of_what_is_unfinished_tells_the_status_of_its_problems()
    {
        var notice = Import("二、需继续整改的问题\n（一）基本完成的事项\n1.关于“讲解员培训少”的问题。计划今年10月前再培训2次。\n（二）正在推进的事项\n1.关于“票款没有日清日结”的问题。正在对账。\n2.关于“展厅漏水多年未修”的问题。正在招标。\n");
        Assert.Equal(
            ["门票管理混乱", "票款没有日清日结 inProgress", "票根未留存", "讲解员培训少 basicallyCompleted", "展厅漏水多年未修 phased"],
            notice.AllIssues().Select(placed => $"{placed.Part.Title.Split('“', '”') switch { [_, var quoted, _] => quoted, var whole => whole[0] }} {placed.Part.Status?.Progress}".TrimEnd()));
    }

    [Fact]
    public void What_stands_outside_of_groups_tells_no_status()
        => Assert.All(
            Import("二、需继续整改的问题\n1.关于“讲解员培训少”的问题。计划今年10月前再培训2次。\n").AllIssues().Where(placed => !placed.Part.Title.Contains("展厅", StringComparison.Ordinal)),
            placed => Assert.Null(placed.Part.Status));

    private static Notice Import(string followUps)
        => ImportPromises.Check(
            "中共白石县文旅局党组关于巡察整改情况的通报\n根据县委统一部署，2021年3月1日至4月30日，县委第一巡察组对县文旅局党组开展了巡察，6月2日反馈了意见。现将整改情况通报如下：\n"
            + "一、反馈问题整改情况\n（一）内部管理方面\n1.关于“门票管理混乱”的问题\n（1）关于“票款没有日清日结”的问题\n一是补录台账45条。\n（2）关于“票根未留存”的问题\n一是购置档案柜2个。\n"
            + "（二）服务方面\n1.关于“讲解员培训少”的问题\n一是组织培训6次。\n2.关于“展厅漏水多年未修”的问题\n一是修补屋面。\n整改状态：取得阶段性成效。\n" + followUps).Notice!;
}
