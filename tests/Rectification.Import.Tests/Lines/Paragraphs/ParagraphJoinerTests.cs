using Rectification.Import.Lines.Paragraphs;

namespace Rectification.Import.Tests.Lines.Paragraphs;

public class ParagraphJoinerTests
{
    private const string Paragraph = "按照市委统一部署，局党组先后召开专题会议六次，逐条研究反馈意见，把四个方面的问题分解到科室、落实到人，明确完成时限，每周调度一次进展，每月通报一次结果，确保件件有着落、事事有回音。";

    [Theory]
    [InlineData(20)]
    [InlineData(28)]
    [InlineData(38)]
    public void Paragraphs_broken_at_a_margin_are_joined(int width)
    {
        var lines = Enumerable.Repeat(Paragraph, 6).SelectMany(paragraph => paragraph.Chunk(width).Select(chunk => new string(chunk)));
        var text = ParagraphJoiner.Join(Clean.Text(string.Join('\n', lines)));
        Assert.Equal(Enumerable.Repeat(Paragraph, 6), text.Lines.Select(text.Write));
    }

    [Fact]
    public void A_status_in_brackets_ends_a_line_of_its_own()
    {
        var text = Clean.Text("“渠底淤积三年没有清理，闸门锈蚀无人过问”问题【已完成整改】\n清淤12处，运走淤泥300方，除锈8扇，更换启闭机2台，落实管护人员15人。");
        Assert.Equal(2, ParagraphJoiner.Join(text).Lines.Count);
    }

    [Fact]
    public void A_comma_that_hangs_over_the_margin_does_not_move_it()
    {
        const int Width = 22;
        Assert.Equal('，', Paragraph[Width]);
        var hanging = Paragraph[..(Width + 1)] + '\n' + string.Join('\n', Paragraph[(Width + 1)..].Chunk(Width).Select(chunk => new string(chunk)));
        var text = ParagraphJoiner.Join(Clean.Text(string.Join('\n', Enumerable.Repeat(hanging, 6))));
        Assert.Equal(Enumerable.Repeat(Paragraph, 6), text.Lines.Select(text.Write));
    }

    [Theory]
    [InlineData("学习不够，审核不严，把关不牢，重业务、轻党建，研究部署、\n督促检查不经常。")]
    [InlineData("先后印发《关于进一步加强机关作风建设和工作纪律的若干\n规定（试行）》。")]
    [InlineData("针对反馈意见中指出的“学习不够深入、联系工作实际不够\n紧密”逐项整改。")]
    [InlineData("修订考勤、公务接待、公务用车等制度（其中两项由机关\n纪委牵头）。")]
    public void A_line_that_cannot_end_there_goes_on(string lines)
        => Assert.Single(ParagraphJoiner.Join(Clean.Text(lines)).Lines);

    [Theory]
    [InlineData("学习不够。\n审核不严。")]
    [InlineData("关于学习不够的问题\n整改措施：制定学习计划。")]
    [InlineData("“学习教育流于形式，与业务工作结合得不够紧密”的问题（已完成）\n局党组先后召开会议六次，研究学习安排。")]
    [InlineData("局党组先后召开专题会议六次，逐条研究反馈意见，分解到人\n1.学习不够")]
    [InlineData("局党组先后召开专题会议六次，逐条研究反馈意见，分解到人\n关于学习不够的问题。")]
    [InlineData("局党组先后召开专题会议六次，逐条研究反馈意见，分解到人\n整改措施：制定学习计划。")]
    [InlineData("服务灌区农户的意识淡薄，用水计划与农时农事的结合程度不高\n重新编排用水计划，每月公布一次。")]
    [InlineData("中共某市某局党组关于市委第一巡察组反馈意见整改情况的通报\n某市某局党组")]
    [InlineData("局党组先后召开专题会议六次，逐条研究反馈意见，分解到人\n2021年7月5日")]
    public void Paragraphs_that_are_whole_stay_apart(string lines)
        => Assert.Equal(2, ParagraphJoiner.Join(Clean.Text(lines)).Lines.Count);

    [Fact]
    public void Joined_lines_lead_back_to_the_text()
    {
        var text = ParagraphJoiner.Join(Clean.Text("学习不够，审核不严，把关不牢，重业务、轻党建，研究部署、\n督促检查不经常。"));
        Assert.Equal(text.Raw, text.ToSource(text.Lines[0].Range).Slice(text.Raw).ToString());
    }
}
