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
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Every_name_of_a_stage_is_understood(string culture)
        => Assert.All(Progress.Known, stage =>
        {
            Assert.True(StatusWords.TryRead(stage.GetName(new(culture)), out var found, out _));
            Assert.Equal(stage, found);
        });

    [Theory]
    [InlineData("first results", "phased", false)]
    [InlineData("阶段性成效", "phased", false)]
    public void Names_of_earlier_versions_are_understood(string typed, string stage, bool longTerm) => Words_that_people_type_are_understood(typed, stage, longTerm);

    [Theory]
    [InlineData("")]
    [InlineData("。")]
    [InlineData("快了")]
    [InlineData("不完成")]
    [InlineData("完成一半")]
    [InlineData("未完成已完成")]
    [InlineData("某某长期坚持")]
    public void Other_words_are_not(string typed) => Assert.False(StatusWords.TryRead(typed, out _, out _));
}
