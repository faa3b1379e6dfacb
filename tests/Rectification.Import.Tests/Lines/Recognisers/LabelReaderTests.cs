using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Lines.Recognisers;

public class LabelReaderTests
{
    [Theory]
    [InlineData("整改措施：制定办法。", nameof(LabelKind.Measures), "整改措施：")]
    [InlineData("整改措施:制定办法。", nameof(LabelKind.Measures), "整改措施:")]
    [InlineData("整改措施：：制定办法。", nameof(LabelKind.Measures), "整改措施：：")]
    [InlineData("整改措施。一是制定办法。", nameof(LabelKind.Measures), "整改措施")]
    [InlineData("整改措施", nameof(LabelKind.Measures), "整改措施")]
    [InlineData("整改落实情况；", nameof(LabelKind.Progress), "整改落实情况；")]
    [InlineData("巡察整改措施及成效：制定办法。", nameof(LabelKind.Measures), "巡察整改措施及成效：")]
    [InlineData("【整改措施】制定办法。", nameof(LabelKind.Measures), "【整改措施】")]
    [InlineData("【整改措施】：制定办法。", nameof(LabelKind.Measures), "【整改措施】：")]
    [InlineData("目前整改进展情况：已完成。", nameof(LabelKind.Progress), "目前整改进展情况：")]
    [InlineData("完成情况：已完成。", nameof(LabelKind.Progress), "完成情况：")]
    [InlineData("整改成效：成效明显。", nameof(LabelKind.Results), "整改成效：")]
    [InlineData("牵头股室：办公室", nameof(LabelKind.Responsible), "牵头股室：")]
    [InlineData("承办科室及责任人：办公室", nameof(LabelKind.Responsible), "承办科室及责任人：")]
    [InlineData("办结时限：3月", nameof(LabelKind.Deadline), "办结时限：")]
    [InlineData("落实举措及成效：制定办法。", nameof(LabelKind.Measures), "落实举措及成效：")]
    [InlineData("下一步工作打算：继续抓好。", nameof(LabelKind.NextSteps), "下一步工作打算：")]
    [InlineData("下一步措施：继续抓好。", nameof(LabelKind.NextSteps), "下一步措施：")]
    [InlineData("下一步整改措施：继续抓好。", nameof(LabelKind.NextSteps), "下一步整改措施：")]
    [InlineData("采纳情况：已采纳。", nameof(LabelKind.Progress), "采纳情况：")]
    [InlineData("后续措施：继续抓好。", nameof(LabelKind.NextSteps), "后续措施：")]
    [InlineData("整改时限：年底前", nameof(LabelKind.Deadline), "整改时限：")]
    [InlineData("责任领导：某某", nameof(LabelKind.Responsible), "责任领导：")]
    [InlineData("情况说明：因故未召开。", nameof(LabelKind.Description), "情况说明：")]
    [InlineData("整改：制定办法。", nameof(LabelKind.Progress), "整改：")]
    [InlineData("【整改】制定办法。", nameof(LabelKind.Progress), "【整改】")]
    [InlineData("整改目标：健全制度。", nameof(LabelKind.Description), "整改目标：")]
    [InlineData("整改成果：成效明显。", nameof(LabelKind.Results), "整改成果：")]
    [InlineData("怎么改：增加窗口。", nameof(LabelKind.Measures), "怎么改：")]
    [InlineData("改了什么：增加窗口。", nameof(LabelKind.Measures), "改了什么：")]
    [InlineData("改得怎样：已完成。", nameof(LabelKind.Results), "改得怎样：")]
    [InlineData("我们是怎么改的？增加窗口。", nameof(LabelKind.Measures), "我们是怎么改的？")]
    [InlineData("问题出在哪？窗口太少。", nameof(LabelKind.Description), "问题出在哪？")]
    [InlineData("查摆的原因：窗口太少。", nameof(LabelKind.Description), "查摆的原因：")]
    [InlineData("目前改得怎么样？排队时间缩短。", nameof(LabelKind.Results), "目前改得怎么样？")]
    [InlineData("下一步怎么办？继续增加窗口。", nameof(LabelKind.NextSteps), "下一步怎么办？")]
    [InlineData("针对以上问题共制定措施3条，完成情况如下：", nameof(LabelKind.Measures), "针对以上问题共制定措施3条，完成情况如下：")]
    public void A_label_is_known_by_the_words_it_ends_with(string line, string kind, string written)
    {
        var text = Clean.Text(line);
        Assert.True(LabelReader.TryRead(text, text.All(), out var label));
        Assert.Equal(kind, label.Kind.ToString());
        Assert.StartsWith(written, text.Write(label.Range), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("制定整改措施3条。")]
    [InlineData("已整改落实。")]
    [InlineData("未完成整改")]
    [InlineData("研究、制定整改措施：会议3次")]
    [InlineData("会上，提出整改措施：会议3次")]
    [InlineData("“整改措施：不实”的问题")]
    [InlineData("《办法》整改措施：会议3次")]
    [InlineData("（一）整改措施：会议3次")]
    [InlineData("1.整改措施：会议3次")]
    [InlineData("为进一步加强和改进工作而研究制定的整改措施：会议3次")]
    [InlineData("时间：3月")]
    [InlineData("台账混乱（责任人：某某，完成时限：3月）")]
    [InlineData("问题1：排队时间为什么长？")]
    [InlineData("三、下一步怎么办？")]
    [InlineData("：")]
    public void A_sentence_with_a_colon_is_no_label(string line)
    {
        var text = Clean.Text(line);
        Assert.False(LabelReader.TryRead(text, text.All(), out _));
    }
}
