using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Lines.Recognisers.Status;

public class StatusReaderTests
{
    [Theory]
    [InlineData("已完成", "completed")]
    [InlineData("已完成,长期坚持", "completed longTerm")]
    [InlineData("已采纳，已完成并长期坚持", "completed longTerm")]
    [InlineData("此项问题已整改完毕并将长期推进", "completed longTerm")]
    [InlineData("已完成，持续推进", "completed")]
    [InlineData("办妥并需长期保持", "completed longTerm")]
    [InlineData("截至本通报成文时，已完成", "completed")]
    [InlineData("主体已办结", "basicallyCompleted")]
    [InlineData("问题已不存在", "completed")]
    [InlineData("立行立改，已完成", "completed")]
    [InlineData("已于2021年6月底前完成", "completed")]
    [InlineData("目前已基本整改完成", "basicallyCompleted")]
    [InlineData("基本完成，剩余2笔正在按程序核销", "basicallyCompleted")]
    [InlineData("取得阶段性成效，长期推进", "phased longTerm")]
    [InlineData("正在整改，2021年12月前完成", "inProgress")]
    [InlineData("正在整改，已取得阶段性成效，并将长期推进", "inProgress longTerm")]
    [InlineData("2021年12月底前完成", "inProgress")]
    [InlineData("限期完成", "inProgress")]
    [InlineData("尚未完成", "inProgress")]
    [InlineData("长期坚持", "inProgress longTerm")]
    [InlineData("2条措施已完成。《考勤细则》正在推进", "inProgress")]
    [InlineData("尚未启动，待整改", "notStarted")]
    [InlineData("已销号", "completed")]
    [InlineData("未销号", "inProgress")]
    [InlineData("未办结", "inProgress")]
    public void The_words_name_the_stage(string words, string expected) => Assert.Equal(expected, Show(StatusReader.Read(Clean(words), All(words))));

    [Theory]
    [InlineData("整改进展情况：已完成,长期坚持。", "已完成,长期坚持")]
    [InlineData("完成情况:正在整改；", "正在整改")]
    [InlineData("此项问题已整改完成。", "此项问题已整改完成")]
    public void Label_and_closing_mark_are_no_part_of_the_words(string line, string expected)
        => Assert.Equal(expected, StatusReader.Read(Clean(line), All(line))!.Text);

    [Fact]
    public void Words_without_a_stage_are_no_status() => Assert.Null(StatusReader.Read(Clean("详见附件"), All("详见附件")));

    [Theory]
    [InlineData("已完成。", true)]
    [InlineData("已完成整改，长期坚持。", true)]
    [InlineData("目前，该问题正在按计划推进。", true)]
    [InlineData("2条措施已完成。《考勤细则》正在推进，年底前印发", true)]
    [InlineData("2021年12月底前完成", true)]
    [InlineData("已完成《考勤细则》的修订，并组织学习。", false)]
    [InlineData("正在推进食堂改造项目招标。", false)]
    [InlineData("一是召开专题会议。二是完成台账。", false)]
    [InlineData("", false)]
    public void A_status_is_told_from_a_measure(string words, bool expected) => Assert.Equal(expected, StatusReader.IsStatus(Clean(words), All(words)));

    [Theory]
    [InlineData("该问题已整改到位。", true)]
    [InlineData("该问题正在整改，预计2019年11月底前完成。", true)]
    [InlineData("截至目前，已完成整改。", true)]
    [InlineData("已完成。", false)]
    [InlineData("该问题已引起重视，召开会议3次。", false)]
    [InlineData("完善办法。", false)]
    public void A_paragraph_that_says_of_the_issue_how_far_it_has_come_is_a_statement(string paragraph, bool expected)
        => Assert.Equal(expected, StatusReader.IsStatement(Clean(paragraph), All(paragraph)));

    [Theory]
    [InlineData("已完成整改。", true)]
    [InlineData("正在推进，预计年底前完成。", true)]
    [InlineData("已完成泵房改造。", false)]
    [InlineData("已完成，《泵房管理办法》同时施行。", false)]
    public void Behind_the_measures_a_statement_need_not_name_the_issue(string paragraph, bool expected)
        => Assert.Equal((false, expected), (StatusReader.IsStatement(Clean(paragraph), All(paragraph)), StatusReader.IsStatement(Clean(paragraph), All(paragraph), behindMeasures: true)));

    private static CleanText Clean(string raw) => TextCleaner.Clean(raw);

    private static TextRange All(string raw) => new(0, Clean(raw).Length);

    private static string Show(IssueStatus? status) => status is null ? "" : status.LongTerm ? $"{status.Progress} longTerm" : $"{status.Progress}";
}
