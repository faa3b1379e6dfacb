using Rectification.Reporting.Ledger;

namespace Rectification.Reporting.Tests.Ledger;

public class StatusWordsTests
{
    [Theory]
    [InlineData("待整改", "notStarted", false)]
    [InlineData("整改中", "inProgress", false)]
    [InlineData("正在整改", "inProgress", false)]
    [InlineData("未完成", "inProgress", false)]
    [InlineData("取得阶段性成效", "phased", false)]
    [InlineData("基本完成", "basicallyCompleted", false)]
    [InlineData("已基本完成", "basicallyCompleted", false)]
    [InlineData("待验收", "completed", false)]
    [InlineData("已完成", "completed", false)]
    [InlineData(" 已 完成。", "completed", false)]
    [InlineData("目前已整改到位", "completed", false)]
    [InlineData("已完成并长期坚持", "completed", true)]
    [InlineData("已完成，长期坚持", "completed", true)]
    [InlineData("基本完成（持续推进）", "basicallyCompleted", true)]
    [InlineData("正在整改，并长期坚持", "inProgress", true)]
    [InlineData("已销号", "closed", false)]
    [InlineData("立行立改", "closed", false)]
    [InlineData("Completed, long-term", "completed", true)]
    [InlineData("in progress", "inProgress", false)]
    [InlineData("长期坚持", null, true)]
    public void Words_that_people_type_are_understood(string typed, string? stage, bool longTerm)
    {
        Assert.True(StatusWords.TryRead(typed, out var found, out var isLongTerm));
        Assert.Equal((stage, longTerm), (found?.Value, isLongTerm));
    }

    [Theory]
    [InlineData("")]
    [InlineData("。")]
    [InlineData("快了")]
    [InlineData("不完成")]
    [InlineData("完成一半")]
    [InlineData("未完成已完成")]
    [InlineData("某某长期坚持")]
    public void Other_words_are_not(string typed) => Assert.False(StatusWords.TryRead(typed, out _, out _));

    [Theory]
    [InlineData("2024年6月底", "2024-06")]
    [InlineData("2024年6月底前", "2024-06")]
    [InlineData("２０２４年６月30号前完成", "2024-06-30")]
    [InlineData("2024-06-30", "2024-06-30")]
    [InlineData("2024.6.30", "2024-06-30")]
    [InlineData("2024/6", "2024-06")]
    [InlineData("20240630", "2024-06-30")]
    [InlineData("2025年底前，并长期坚持", "2025")]
    [InlineData("2024年3月至2024年9月", "2024-09")]
    [InlineData("限期整改", null)]
    [InlineData("长期坚持", null)]
    public void Deadlines_that_people_type_are_understood(string typed, string? date)
    {
        Assert.True(DeadlineWords.TryRead(typed, out var deadline));
        Assert.Equal((date, typed), (deadline.Date?.ToString(), deadline.Text));
    }

    [Theory]
    [InlineData("6月30日")]
    [InlineData("2024年2月30日")]
    [InlineData("1234年5月")]
    [InlineData("202406")]
    [InlineData("很快")]
    [InlineData("")]
    public void Other_deadlines_are_not(string typed) => Assert.False(DeadlineWords.TryRead(typed, out _));
}
