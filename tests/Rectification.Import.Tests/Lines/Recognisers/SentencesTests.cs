using Rectification.Import.Lines.Recognisers;

namespace Rectification.Import.Tests.Lines.Recognisers;

public class SentencesTests
{
    [Theory]
    [InlineData("学习不够。补课。", 4)]
    [InlineData("“学习不够。补课”不实。", 11)]
    [InlineData("《办法。》不实。", 7)]
    [InlineData("（学习（理论。）不够。）不实。", 14)]
    [InlineData("“学习不够。补课", 5)]
    [InlineData("学习”不够。", 5)]
    [InlineData("学习不够", -1)]
    [InlineData("", -1)]
    public void Punctuation_inside_quotes_and_brackets_ends_nothing(string words, int expected)
        => Assert.Equal(expected, Sentences.IndexOfOutside(words, "。"));

    [Fact]
    public void Search_goes_on_from_where_it_is_told()
        => Assert.Equal(4, Sentences.IndexOfOutside("一。二二。", "。", 2));

    [Fact]
    public void A_quote_longer_than_anybody_quotes_closes_at_once()
        => Assert.Equal(501, Sentences.IndexOfOutside($"“{new string('某', 500)}。某”。", "。"));

    [Theory]
    [InlineData("学习不够。", "学习不够")]
    [InlineData("学习不够：；，、.！。", "学习不够")]
    [InlineData("学习不够", "学习不够")]
    [InlineData("。。", "")]
    [InlineData("学习“不够”", "学习“不够”")]
    public void Closing_punctuation_is_no_part_of_a_heading(string words, string expected)
    {
        var text = Clean.Text(words);
        Assert.Equal(expected, text.Write(Sentences.TrimEnd(text, text.All())));
    }
}
