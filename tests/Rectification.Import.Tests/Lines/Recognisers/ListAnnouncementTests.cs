using Rectification.Import.Lines.Recognisers;

namespace Rectification.Import.Tests.Lines.Recognisers;

public class ListAnnouncementTests
{
    [Theory]
    [InlineData("整改中，我们守住3道“关口”。")]
    [InlineData("改的办法有四条：")]
    [InlineData("做了下面几件事。")]
    public void A_sentence_that_ends_with_how_many_follow_announces_them(string words) => Assert.True(ListAnnouncement.IsMatch(words));

    [Theory]
    [InlineData("还差两户")]
    [InlineData("已完成3项")]
    [InlineData("正在整改，其余2笔")]
    [InlineData("分3批推进")]
    [InlineData("预计7月底")]
    [InlineData("正在整改")]
    [InlineData("更换水泵。检修闸门2座")]
    public void What_is_done_or_left_is_counted_by_a_status(string words) => Assert.False(ListAnnouncement.IsMatch(words));
}
