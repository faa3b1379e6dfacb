using Rectification.Import.Readers;
using Rectification.Import.Readers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Readers;

public class StatusFinderTests
{
    [Theory]
    [InlineData("重新签订了合同，该问题已经整改到位。二是加强检查。", "completed", "该问题已经整改到位")]
    [InlineData("组织清理车辆，相关问题已整改到位；同时加强管理", "completed", "相关问题已整改到位")]
    [InlineData("报送了材料。目前，各责任单位已完成整改。", "completed", "目前，各责任单位已完成整改")]
    [InlineData("建立台账，目前已基本整改完成。", "basicallyCompleted", "目前已基本整改完成")]
    [InlineData("修订细则，该问题已整改完成，并长期坚持。", "completed", "该问题已整改完成，并长期坚持")]
    [InlineData("二是清查台账。目前仍有1户因权属纠纷走司法途径，正在整改。", "inProgress", "正在整改")]
    [InlineData("因招录工作尚未结束，正在整改，预计2021年12月底前完成。", "inProgress", "正在整改")]
    public void A_clause_about_the_issue_as_a_whole_is_its_status(string paragraph, string progress, string words)
    {
        var found = Find(paragraph);
        Assert.Equal((progress, words), (found?.Status.Progress.Value, found?.Status.Text));
    }

    [Theory]
    [InlineData("开展检查2次，发现问题3个，目前已全部整改到位。")]
    [InlineData("两个村的垃圾点已全部完成整改。")]
    [InlineData("督促该科室整改到位。")]
    [InlineData("启动退款工作，目前已基本完成。")]
    [InlineData("确保问题整改到位。")]
    [InlineData("持续推进整改，压实责任。")]
    [InlineData("对照清单，正在整改。同时修订了办法。")]
    public void Clauses_about_something_else_are_not(string paragraph) => Assert.Null(Find(paragraph));

    [Theory]
    [InlineData("采取了3项措施，其中，已完成3项：一是召开会议。", "completed", false)]
    [InlineData("采取了三项措施，其中已完成并长期坚持2项：一是召开会议。", "completed", true)]
    [InlineData("制定整改措施4条，已完成3条，正在推进1条。一是召开会议。", "inProgress", false)]
    public void The_count_of_measures_done_is_a_status(string paragraph, string progress, bool longTerm)
    {
        var found = StatusFinder.FindMeasureCount(TextCleaner.Clean(paragraph), new(0, paragraph.Length));
        Assert.Equal((progress, longTerm), (found?.Status.Progress.Value, found?.Status.LongTerm));
        Assert.Equal(paragraph.IndexOfAny(['：', '。']), found?.Range.End);
    }

    [Fact]
    public void A_paragraph_that_counts_no_measures_has_none()
        => Assert.Null(StatusFinder.FindMeasureCount(TextCleaner.Clean("一是召开会议，完成台账。"), new(0, 12)));

    private static FoundStatus? Find(string paragraph) => StatusFinder.Find(TextCleaner.Clean(paragraph), new(0, paragraph.Length));
}
