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
    [InlineData("应对：换管。收口：年底。", "应对>换管。|收口>年底。")]
    [InlineData("应对：换管　收口：年底", "应对>换管|收口>年底")]
    [InlineData("应对：换管，收口：年底", "应对>换管，收口：年底")]
    [InlineData("应对\n换管。", "应对>换管。")]
    [InlineData("应对：\n换管。", "应对>换管。")]
    [InlineData("应对：\n1.换管。", "应对>")]
    [InlineData("应：换管。", "应>换管。")]
    public void A_few_words_that_are_closed_or_stand_alone_may_be_a_label(string lines, string expected)
        => Assert.Equal(expected, Find(lines));

    [Theory]
    [InlineData("泵房检修方面：换管。")]
    [InlineData("3月：换管。")]
    [InlineData("一季度：换管。")]
    [InlineData("泵、闸：换管。")]
    [InlineData("泵房漏水。应：换管。")]
    [InlineData("一：换管。")]
    [InlineData("泵房闸门堤顶护坡的应对：换管。")]
    [InlineData("应对-换管。")]
    [InlineData("【应对换管。")]
    [InlineData("【应对）换管。")]
    [InlineData("泵房漏水，应对：")]
    [InlineData("换管。")]
    public void Other_words_are_none(string lines) => Assert.Equal("", Find(lines));

    [Theory]
    [InlineData("1.物资管理\n清点。\n2.泵房值守\n排班。\n1.物资管理\n盘库。\n2.闸门保养\n除锈。", "物资管理")]
    [InlineData("1.物资管理\n清点。\n2.泵房值守无人登记的情形较为常见\n排班。\n1.物资管理\n盘库。\n2.闸门保养\n除锈。", "物资管理")]
    public void A_heading_that_comes_back_beside_others_is_no_label(string lines, string heading)
        => Assert.DoesNotContain(heading, Find(lines), StringComparison.Ordinal);

    [Theory]
    [InlineData("1.应对\n清点。\n2.收口\n年底。\n1.应对\n盘库。\n2.收口\n明年。")]
    [InlineData("1.应对\n清点。\n2.收口：年底。\n1.应对\n盘库。\n2.收口：明年。")]
    [InlineData("应对\n清点。\n1.泵房值守\n应对\n盘库。\n2.闸门保养\n应对\n排班。")]
    public void A_label_that_comes_back_with_those_beside_it_stays_one(string lines) => Assert.Contains("应对", Find(lines), StringComparison.Ordinal);

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
