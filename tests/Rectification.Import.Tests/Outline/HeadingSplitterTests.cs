using Rectification.Import.Outline;

namespace Rectification.Import.Tests.Outline;

public class HeadingSplitterTests
{
    [Theory]
    [InlineData("1.关于“学习不够”的问题。", "1.关于“学习不够”的问题", "")]
    [InlineData("1.关于学习不够的问题。制定学习计划。", "1.关于学习不够的问题", "制定学习计划。")]
    [InlineData("1.针对“学习不够。”问题，制定学习计划。", "1.针对“学习不够。”问题", "制定学习计划。")]
    [InlineData("1.关于“学习不够”问题的整改：制定学习计划。", "1.关于“学习不够”问题的整改", "制定学习计划。")]
    [InlineData("1.学习不够问题（2项）。制定学习计划。", "1.学习不够问题（2项）", "制定学习计划。")]
    [InlineData("1.学习不够深入。制定学习计划。", "1.学习不够深入", "制定学习计划。")]
    [InlineData("1.学习不够深入", "1.学习不够深入", "")]
    [InlineData("1.学习“不够深入。制定计划。", "1.学习“不够深入", "制定计划。")]
    [InlineData("1.反馈问题：学习不够深入。整改情况：制定计划。", "1.反馈问题：学习不够深入", "整改情况：制定计划。")]
    [InlineData("1.巡察反馈指出：学习不够深入。制定计划。", "1.巡察反馈指出：学习不够深入", "制定计划。")]
    [InlineData("1.县委巡察组指出，学习不够深入。制定计划。", "1.县委巡察组指出，学习不够深入", "制定计划。")]
    [InlineData("1.存在问题：学习不够深入：有的走过场。", "1.存在问题：学习不够深入", "有的走过场。")]
    public void An_item_that_stands_alone_goes_on_with_its_answer(string line, string heading, string answer)
        => Check(line, heading, answer);

    [Theory]
    [InlineData("1.学习不够深入。有的走过场。\n整改措施：补课。", "1.学习不够深入", "有的走过场。")]
    [InlineData("1.关于学习不够的问题：有的走过场。\n整改措施：补课。", "1.关于学习不够的问题", "有的走过场。")]
    [InlineData("1.关于学习不够的问题。制定学习计划。\n整改措施：补课。", "1.关于学习不够的问题", "制定学习计划。")]
    [InlineData("1.学习不够的问题。两个问题一并整改：一是补课。\n（责任领导：某某）", "1.学习不够的问题", "两个问题一并整改：一是补课。")]
    [InlineData("1.学习不够的问题。主要表现：一是走过场。\n整改措施：补课。", "1.学习不够的问题", "主要表现：一是走过场。")]
    [InlineData("1.学习不够深入。\n整改措施：补课。", "1.学习不够深入", "")]
    [InlineData("1.关于学习不深入。有的走过场的问题。\n整改措施：补课。", "1.关于学习不深入。有的走过场的问题", "")]
    [InlineData("1.关于加强学习。每周一学的建议。\n整改措施：补课。", "1.关于加强学习。每周一学的建议", "")]
    [InlineData("1.反馈问题：学习不深入。有的走过场。\n整改措施：补课。", "1.反馈问题：学习不深入", "有的走过场。")]
    [InlineData("1.关于加强学习。要坚持每周一学。\n整改措施：补课。", "1.关于加强学习", "要坚持每周一学。")]
    public void The_first_sentence_of_an_item_answered_below_is_its_heading_unless_a_frame_holds_more(string lines, string heading, string answer)
        => Check(lines, heading, answer);

    private static void Check(string lines, string heading, string answer)
    {
        var text = Clean.Text(lines);
        var split = HeadingSplitter.Split(text, OutlineBuilder.Build(text, text.Lines).Children[0]);
        Assert.Equal((heading, answer), (text.Write(split.Heading), split.Answer.IsEmpty ? "" : text.Write(split.Answer)));
    }
}
