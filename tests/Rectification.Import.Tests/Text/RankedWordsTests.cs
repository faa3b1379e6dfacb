using Rectification.Import.Text;

namespace Rectification.Import.Tests.Text;

public class RankedWordsTests
{
    private static readonly RankedWords Words = new(["正在", "未完成"], ["完成"], ["持续", "完成后"]);

    [Theory]
    [InlineData("已完成，持续推进", 1)]
    [InlineData("持续推进，正在办理", 0)]
    [InlineData("未完成", 0)]
    [InlineData("持续", 2)]
    [InlineData("", 3)]
    [InlineData("学习", 3)]
    [InlineData("正，在", 3)]
    public void The_first_group_with_a_word_in_the_text_decides_wherever_it_stands(string text, int rank)
        => Assert.Equal(rank, Words.RankIn(text));

    [Theory]
    [InlineData("已完成，持续推进", 2, 2)]
    [InlineData("正在完成后", 1, 1)]
    [InlineData("正在", 1, 3)]
    public void Groups_in_front_can_be_left_out(string text, int from, int rank)
        => Assert.Equal(rank, Words.RankIn(text, from));
}
