using Rectification.Import.Lines;

namespace Rectification.Import.Tests.Lines;

public class LabelUseFinderTests
{
    [Theory]
    [InlineData("应对：换管。", "应对>换管。")]
    [InlineData("【应对】换管。", "应对>换管。")]
    [InlineData("〔应对〕：换管。", "应对>换管。")]
    [InlineData("应对——换管。", "应对>换管。")]
    [InlineData("1.应对：换管。", "应对>换管。")]
    [InlineData("泵房漏水。应对：换管。", "应对>换管。")]
    [InlineData("应对：换管。收口：年底。", "应对>换管。收口：年底。|收口>年底。")]
    [InlineData("应对\n换管。", "应对>换管。")]
    [InlineData("应对：\n换管。", "应对>换管。")]
    [InlineData("应对：\n1.换管。", "应对>")]
    public void A_few_words_that_are_closed_or_stand_alone_may_be_a_label(string lines, string expected)
        => Assert.Equal(expected, Find(lines));

    [Theory]
    [InlineData("泵房检修方面：换管。")]
    [InlineData("3月：换管。")]
    [InlineData("一季度：换管。")]
    [InlineData("泵、闸：换管。")]
    [InlineData("应：换管。")]
    [InlineData("泵房闸门堤顶护坡的应对：换管。")]
    [InlineData("应对-换管。")]
    [InlineData("【应对换管。")]
    [InlineData("【应对）换管。")]
    [InlineData("泵房漏水，应对：")]
    [InlineData("换管。")]
    public void Other_words_are_none(string lines) => Assert.Equal("", Find(lines));

    [Fact]
    public void Labels_of_one_item_share_its_number()
    {
        using var text = Clean.Text("1.泵房漏水\n应对：换管。\n一是除锈。\n收口：年底。\n2.闸门锈蚀\n应对：除锈。");
        Assert.Equal([1, 1, 2], LabelUseFinder.Find(text, [.. text.Lines]).Where(use => !use.Content.IsEmpty && use.IsUsual).Select(use => use.Item));
    }

    private static string Find(string lines)
    {
        using var text = Clean.Text(lines);
        return string.Join('|', LabelUseFinder.Find(text, [.. text.Lines]).Select(use => $"{text.Write(use.Name)}>{(use.Content.IsEmpty ? "" : text.Write(use.Content))}"));
    }
}
