using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Readers.Front;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Readers;

/// <summary>When a team told what it had found, and to whom.</summary>
public class InspectionFeedbackReaderTests
{
    [Theory]
    [InlineData("巡察组向柳泉镇党委反馈了意见", "柳泉镇党委")]
    [InlineData("巡察组向柳泉镇党委进行了反馈", "柳泉镇党委")]
    [InlineData("巡察组向柳泉镇党委作了反馈", "柳泉镇党委")]
    [InlineData("巡察组向柳泉镇党委书面反馈了意见", "柳泉镇党委")]
    [InlineData("巡察组向柳泉镇党委正式反馈了意见", "柳泉镇党委")]
    [InlineData("巡察组向柳泉镇党委集中反馈了意见", "柳泉镇党委")]
    [InlineData("巡察组向柳泉镇党委召开会议反馈了意见", "柳泉镇党委")]
    [InlineData("巡察组向柳泉镇党委通报并反馈了意见", "柳泉镇党委")]
    [InlineData("巡察组向柳泉镇党委传达并反馈了意见", "柳泉镇党委")]
    [InlineData("巡察组向柳泉镇党委（扩大会议）反馈了意见", "柳泉镇党委")]
    [InlineData("向柳泉镇党委反馈了意见", "柳泉镇党委")]
    [InlineData("巡察组对柳泉镇党委反馈了意见", "柳泉镇党委")]
    [InlineData("巡察组对存在的问题反馈了意见", null)]
    [InlineData("巡察组坚持问题导向，反馈了意见", null)]
    [InlineData("巡察组反馈了意见，向柳泉镇党委提出要求", null)]
    [InlineData("柳泉镇党委收到巡察组的反馈意见", "柳泉镇党委")]
    [InlineData("柳泉镇党委收到清单，巡察组反馈了意见", null)]
    [InlineData("收到巡察组的反馈意见", null)]
    [InlineData("召开了反馈会，巡察组向柳泉镇党委反馈了意见", "柳泉镇党委")]
    [InlineData("柳泉镇党委针对巡察组反馈的意见制定方案", null)]
    [InlineData("巡察组进驻。巡察组向柳泉镇党委反馈了意见", "柳泉镇党委")]
    public void Who_was_told_stands_behind_to_or_in_front_of_received(string words, string? receiver)
    {
        var text = TextCleaner.Clean(words);
        Assert.Equal(receiver, InspectionFeedbackReader.FindReceiver(text, SentenceRanges.Split(text, new(0, text.Length)), InspectionWords.OfInspections) is { } found ? text.Write(found) : null);
    }

    [Theory]
    [InlineData("4月2日，巡察组反馈了意见。", "2022-04-02")]
    [InlineData("4月2日研究，4月9日反馈了意见。", "2022-04-09")]
    [InlineData("巡察组反馈意见于4月2日下达，4月9日公布。", "2022-04-02")]
    [InlineData("反馈意见于4月2日下达，4月9日公布。", "2022-04-02")]
    [InlineData("巡察组反馈了意见，4月9日公布。", "")]
    [InlineData("2022年，巡察组反馈了意见。", "")]
    [InlineData("截至4月2日，反馈的意见均已整改。", "")]
    [InlineData("截止4月2日，反馈的意见均已整改。", "")]
    [InlineData("截止到4月2日，反馈的意见均已整改。", "")]
    [InlineData("截至到4月2日，反馈的意见均已整改。", "")]
    [InlineData("截止至4月2日，反馈的意见均已整改。", "")]
    [InlineData("会议研究了分工。4月2日，巡察组反馈了意见。", "2022-04-02")]
    public void The_day_of_the_feedback_is_the_last_in_front_of_it_or_the_first_behind(string words, string expected)
    {
        var text = TextCleaner.Clean(words);
        Assert.Equal(expected, InspectionFeedbackReader.FindDate(text, SentenceRanges.Split(text, new(0, text.Length)), 0, default, 2022, InspectionWords.OfInspections)?.Date.ToString() ?? "");
    }

    [Fact]
    public void A_date_in_front_of_the_period_may_be_that_of_the_feedback()
    {
        var text = TextCleaner.Clean("反馈意见于4月2日下达，巡察为3月1日至3月20日。");
        var period = new TextRange(text.Folded.IndexOf('3'), text.Length - 1);
        Assert.Equal("2022-04-02", InspectionFeedbackReader.FindDate(text, SentenceRanges.Split(text, new(0, text.Length)), 0, period, 2022, InspectionWords.OfInspections)?.Date.ToString());
    }

    [Theory]
    [InlineData("3月1日至3月20日反馈了意见", 9, "2022-03-20")]
    [InlineData("3月1日至3月20日，4月2日反馈了意见", 9, "2022-04-02")]
    public void The_dates_of_the_period_are_not_that_of_the_feedback(string words, int length, string expected)
    {
        var text = TextCleaner.Clean(words);
        var period = new TextRange(0, length - 4);
        Assert.Equal(expected, InspectionFeedbackReader.FindDate(text, SentenceRanges.Split(text, new(0, text.Length)), length, period, 2022, InspectionWords.OfInspections)?.Date.ToString() ?? "");
    }

    [Fact]
    public void Feedback_that_is_told_in_front_of_the_inspection_is_of_another()
    {
        var text = TextCleaner.Clean("去年9月2日，巡察组反馈了意见，今年再次巡察。");
        Assert.Null(InspectionFeedbackReader.FindDate(text, SentenceRanges.Split(text, new(0, text.Length)), 18, default, 2022, InspectionWords.OfInspections));
    }
}
