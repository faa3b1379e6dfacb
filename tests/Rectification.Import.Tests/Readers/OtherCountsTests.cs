using Rectification.Import.Readers.Totals;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Readers;

/// <summary>Each reason why a count is not the notice's own, told by the words around it.</summary>
public class OtherCountsTests
{
    [Theory]
    [InlineData("任务分别拆为", "3项", "one by one")]
    [InlineData("再完成", "3个问题", "more of the same")]
    [InlineData("食堂管理等", "3个问题", "some of a list")]
    [InlineData("从", "四个方面指出15个问题", null)]
    [InlineData("党委将在", "三个方面继续用力", "some of a list")]
    [InlineData("群众评议时提出的", "27条意见", "found otherwise")]
    [InlineData("随机抽取的", "6个问题", "found otherwise")]
    [InlineData("上述", "7个问题", "counted before")]
    [InlineData("本部分", "6个问题", "of one part")]
    [InlineData("一个问题", "两项任务", "so many for each")]
    [InlineData("第", "7个问题", "one of a series")]
    [InlineData("落实市委关于改进作风的", "26条措施", "of a paper")]
    [InlineData("上轮反馈的", "9个问题", "of an earlier round")]
    [InlineData("2017年市委巡察反馈的", "13个问题", "of an earlier round")]
    [InlineData("2022年市委巡察反馈的", "13个问题", null)]
    [InlineData("其他街道被指出的", "17个问题", "of other bodies")]
    [InlineData("另有专项检查反馈问题", "4个", "of another check")]
    [InlineData("各县区共上报", "58个问题", "reported by others")]
    [InlineData("自查发现", "12个问题", "found otherwise")]
    [InlineData("督查反馈的", "9个问题", "found otherwise")]
    [InlineData("便民事项", "12个不列入整改", "left out")]
    [InlineData("巡察反馈", "12个问题", null)]
    public void The_first_reason_that_holds_is_named(string before, string behind, string? reason)
    {
        var text = TextCleaner.Clean(before + behind);
        Assert.Equal(reason, OtherCounts.ReasonOf(CountContext.At(text, new(0, text.Length), 0, before.Length, new(Since: 2022))));
    }
}
