using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Lines.Recognisers.Status;

public class StatusHeadingTests
{
    [Theory]
    [InlineData("（一）已整改完成的问题", "completed", "已整改完成")]
    [InlineData("（二）正在推进整改的问题（3个）", "inProgress", "正在推进整改")]
    [InlineData("三、基本完成整改的事项", "basicallyCompleted", "基本完成整改")]
    [InlineData("（一）已经完成整改的", "completed", "已经完成整改")]
    [InlineData("（三）正在推进整改的", "inProgress", "正在推进整改")]
    [InlineData("需长期坚持的整改任务", "inProgress longTerm", "需长期坚持")]
    [InlineData("未完成整改的问题", "inProgress", "未完成整改")]
    [InlineData("已解决并要长期抓实的问题", "completed longTerm", "已解决并要长期抓实")]
    [InlineData("（三）需要长期推进的问题（2个）", "inProgress longTerm", "需要长期推进")]
    [InlineData("已整改完成问题", "completed", "已整改完成")]
    [InlineData("持续整改的问题", "inProgress", "持续整改")]
    [InlineData("（二）仍在办理的事项", "inProgress", "仍在办理")]
    [InlineData("（三）没有全部办结的问题", "inProgress", "没有全部办结")]
    [InlineData("如期销号的整改任务", "completed", "如期销号")]
    [InlineData("三、大体完成的问题", "basicallyCompleted", "大体完成")]
    [InlineData("（一）初见成效的整改事项", "phased", "初见成效")]
    [InlineData("有序推进的问题（2个）", "inProgress", "有序推进")]
    [InlineData("集中整改期内已办结的整改事项", "completed", "已办结")]
    [InlineData("集中攻坚阶段完成的整改任务", "completed", "完成")]
    [InlineData("截至目前尚未完成整改的具体问题", "inProgress", "尚未完成整改")]
    [InlineData("第二类：正在推进的4个问题", "inProgress", "正在推进")]
    [InlineData("未办结事项整改情况", "inProgress", "未办结")]
    [InlineData("已销号问题的整改落实情况", "completed", "已销号")]
    [InlineData("5个问题已完成整改", "completed", "已完成整改")]
    [InlineData("正在整改6项", "inProgress", "正在整改")]
    [InlineData("2025年内完成的问题", "inProgress", "2025年内完成")]
    [InlineData("（二）取得阶段性成效、需要继续用力的问题", "phased", "取得阶段性成效")]
    [InlineData("立行立改、已经办结的问题", "completed", "立行立改、已经办结")]
    public void A_heading_may_state_the_status_of_its_group(string heading, string expected, string words)
    {
        var status = Read(heading);
        Assert.Equal((expected, words), (Show(status), status?.Text));
    }

    [Theory]
    [InlineData("（一）关于整改不到位的问题")]
    [InlineData("（五）仍未整改到位的问题")]
    [InlineData("需要进一步整改的事项")]
    [InlineData("（二）整改工作组织情况")]
    [InlineData("“未完成整改”的问题")]
    [InlineData("二、整改措施")]
    [InlineData("二、整改工作")]
    [InlineData("二、全面整改任务")]
    [InlineData("二、推进整改工作")]
    [InlineData("二、解决问题")]
    [InlineData("二、整改的措施")]
    [InlineData("二、落实到位工作")]
    [InlineData("以往巡察中未整改到位的问题")]
    [InlineData("二、整改任务落实情况")]
    [InlineData("巡察期间新出现的问题")]
    [InlineData("违规报销期间未收回的事项")]
    public void Other_headings_state_none(string heading) => Assert.Null(Read(heading));

    private static IssueStatus? Read(string heading) => StatusHeading.Read(TextCleaner.Clean(heading), new(0, TextCleaner.Clean(heading).Length));

    private static string Show(IssueStatus? status) => status is null ? "" : status.LongTerm ? $"{status.Progress} longTerm" : $"{status.Progress}";
}
