using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Lines.Recognisers;

public class WordMarkersTests
{
    [Theory]
    [InlineData("问题一：学习不够", MarkerStyle.NumberedWord, 1, 4)]
    [InlineData("整改任务12、学习不够", MarkerStyle.NumberedWord, 12, 7)]
    [InlineData("巡察反馈问题3.学习不够", MarkerStyle.NumberedWord, 3, 8)]
    [InlineData("问题三　学习不够", MarkerStyle.NumberedWord, 3, 3)]
    [InlineData("【问题三】学习不够", MarkerStyle.NumberedWord, 3, 5)]
    internal void A_word_with_a_number_or_in_brackets_opens_an_item(string line, MarkerStyle style, int number, int length)
        => Assert.Equal((style, number, length), Read(line));

    [Theory]
    [InlineData("问题：学习不够")]
    [InlineData("问题一学习不够")]
    [InlineData("整改任务已完成")]
    [InlineData("【整改措施】制定办法")]
    [InlineData("【问题三")]
    [InlineData("问题一")]
    [InlineData("学习问题一：")]
    public void Anything_else_opens_none(string line) => Assert.Equal(default, Read(line));

    [Theory]
    [InlineData("第一方面的工作：补课")]
    [InlineData("第一方面")]
    [InlineData("方面军：补课")]
    [InlineData("第二次：补课")]
    public void A_part_needs_its_number_and_a_sign_behind_it(string line) => Assert.Equal(default, WordMarkers.ReadPart(line));

    private static (MarkerStyle Style, int Number, int Length) Read(string line)
    {
        var text = Clean.Text(line);
        return WordMarkers.Read(text, 0, text.Folded);
    }
}
