using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Lines.Recognisers.Status;

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
    [InlineData("重修了水闸。该问题正在持续推进。", "inProgress", "该问题正在持续推进")]
    [InlineData("补发了补贴，此项任务已办结。二是加强核对。", "completed", "此项任务已办结")]
    [InlineData("新建泵站1座。该项取得了积极进展，将长期推进。", "phased", "该项取得了积极进展，将长期推进")]
    [InlineData("换发了证照。截至目前，该事项已全部完成。", "completed", "截至目前，该事项已全部完成")]
    [InlineData("补齐了台账，以上三个问题已整改到位。", "completed", "以上三个问题已整改到位")]
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
    [InlineData("这项工作已完成。二是制定细则。")]
    [InlineData("下发通知，3个问题已办结。")]
    [InlineData("该问题出现后，及时完成了清理。")]
    [InlineData("以上措施落实后，台账已完成更新。")]
    public void Clauses_about_something_else_are_not(string paragraph) => Assert.Null(Find(paragraph));

    [Theory]
    [InlineData("更换水泵4台。已完成整改。", "completed", "已完成整改")]
    [InlineData("更换水泵4台。已整改。", "completed", "已整改")]
    [InlineData("更换水泵4台；已落实并长期坚持。", "completed", "已落实并长期坚持")]
    [InlineData("更换水泵4台。正在推进，预计明年3月完工。", "inProgress", "正在推进，预计明年3月完工")]
    [InlineData("更换水泵4台。两个问题已完成整改，并长期坚持。", "completed", "两个问题已完成整改，并长期坚持")]
    [InlineData("更换水泵4台。这项工作取得了阶段性成效，将长期推进。", "phased", "这项工作取得了阶段性成效，将长期推进")]
    public void A_sentence_that_closes_a_paragraph_may_be_nothing_but_a_status(string paragraph, string progress, string words)
    {
        var found = StatusFinder.FindClosing(TextCleaner.Clean(paragraph), new(0, paragraph.Length));
        Assert.Equal((progress, words), (found?.Status.Progress.Value, found?.Status.Text));
    }

    [Theory]
    [InlineData("已完成整改。")]
    [InlineData("更换水泵4台。已完成泵房改造。")]
    [InlineData("更换水泵4台。已完成《泵房管理办法》的修订。")]
    [InlineData("已完成整改。更换水泵4台。")]
    [InlineData("更换水泵4台。截至目前，办结长期积压的工单58件。")]
    [InlineData("更换水泵4台。镇人大开展视察，督促问题销号。")]
    public void Other_sentences_close_with_none(string paragraph) => Assert.Null(StatusFinder.FindClosing(TextCleaner.Clean(paragraph), new(0, paragraph.Length)));

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
