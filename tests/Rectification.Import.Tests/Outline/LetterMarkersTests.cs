using Rectification.Import.Outline;

namespace Rectification.Import.Tests.Outline;

public class LetterMarkersTests
{
    [Theory]
    [InlineData("A.学习不够\n整改措施：补课。\nB.审核不严", "A. B.")]
    [InlineData("Ａ、学习不够\nＢ、审核不严\nＣ、台账不全", "Ａ、 Ｂ、 Ｃ、")]
    [InlineData("a)补课。\nb)考试。", "a) b)")]
    [InlineData("（a）补课。\n（b）考试。", "（a） （b）")]
    [InlineData("A.学习不够\nA.审核不严", "")]
    [InlineData("B.学习不够", "")]
    [InlineData("A级景区管理不严\nB级景区管理不严", "")]
    [InlineData("A、B两类企业\nB、C两类企业", "")]
    [InlineData("A.学习不够\nb)考试。", "")]
    public void Letters_count_at_the_start_of_lines_where_the_next_one_follows(string lines, string expected)
    {
        var text = Clean.Text(lines);
        Assert.Equal(expected, string.Join(' ', LetterMarkers.Find(text, text.Lines).Values.Select(marker => text.Write(marker.Range))));
    }

    [Fact]
    public void Lettered_items_are_problems_or_measures_like_any_other()
        => OutlineTest.Check("一、整改情况\nA.学习不够\n整改措施：\na)补课。\nb)考试。\nB.审核不严\n整改措施：一是建章。二是抽查。", """
            aspect      -      -
              issue     7..13  A.
                measure 20..25 a)
                measure 26..31 b)
              issue     32..38 B.
                measure 44..49 一是
                measure 49..54 二是
            """);
}
