using Rectification.Import.Lines;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Lines;

public class OwnNumberFinderTests
{
    [Theory]
    [InlineData("〈1〉泵房漏水\n换管。\n〈2〉闸门锈蚀\n除锈。", "〈1〉|〈2〉")]
    [InlineData("第1项：泵房漏水\n第2项：闸门锈蚀\n第3项：堤顶积水", "第1项：|第2项：|第3项：")]
    [InlineData("第1项：泵房漏水\n第2项：2021年闸门锈蚀", "第1项：|第2项：")]
    [InlineData("第1个突出问题：泵房漏水\n第2个突出问题：闸门锈蚀", "第1个突出问题：|第2个突出问题：")]
    [InlineData("第一件难事，泵房漏水\n第二件难事，闸门锈蚀", "第一件难事，|第二件难事，")]
    [InlineData("整改任务之一：泵房漏水\n整改任务之二：闸门锈蚀", "整改任务之一：|整改任务之二：")]
    [InlineData("甲、泵房漏水\n乙、闸门锈蚀", "甲、|乙、")]
    [InlineData("泵房漏水。措施一：换管。\n措施二：除锈。\n闸门锈蚀。措施一：换门。\n措施二：清淤。", "措施一：|措施二：|措施一：|措施二：")]
    [InlineData("第1号清单 泵房漏水\n第2号清单 闸门锈蚀", "第1号清单|第2号清单")]
    [InlineData("1号：泵房漏水\n2号：闸门锈蚀", "1号：|2号：")]
    [InlineData("｛1｝泵房漏水\n｛2｝闸门锈蚀", "｛1｝|｛2｝")]
    [InlineData("措施一：换管。措施二：除锈。\n措施一：换门。", "措施一：|措施二：|措施一：")]
    [InlineData("整改动作｜措施一：换管。\n措施二：除锈。", "措施一：|措施二：")]
    [InlineData("措施一：3月换管。\n措施二：4月除锈。", "措施一：|措施二：")]
    [InlineData("措施1：3月换管。\n措施2：4月除锈。", "措施1：|措施2：")]
    [InlineData("No.1 泵房漏水\nNo.2 闸门锈蚀", "No.1|No.2")]
    [InlineData("〈1〉泵房漏水\n〈2〉闸门锈蚀\n〈1〉堤顶积水\n〈2〉护坡松动", "〈1〉|〈2〉|〈1〉|〈2〉")]
    public void Numbers_that_count_on_from_line_to_line_are_markers(string lines, string expected) => Assert.Equal(expected, Find(lines));

    [Theory]
    [InlineData("〈1〉泵房\n〈2〉闸门\n〈3〉堤顶\n〈5〉护坡", "〈1〉|〈2〉|〈3〉|〈5〉")]
    [InlineData("〈1〉泵房\n〈2〉闸门\n〈4〉堤顶", "")]
    public void One_number_in_four_may_be_a_slip(string lines, string expected) => Assert.Equal(expected, Find(lines));

    [Theory]
    [InlineData("〈2〉泵房漏水\n〈3〉闸门锈蚀\n〈4〉堤顶积水")]
    [InlineData("〈1〉泵房漏水\n闸门锈蚀")]
    [InlineData("〈1〉泵房漏水\n〈1〉闸门锈蚀")]
    [InlineData("附件1：泵房清单\n附件2：闸门清单")]
    [InlineData("表1：泵房清单\n表2：闸门清单")]
    [InlineData("1.泵房漏水\n2.闸门锈蚀")]
    [InlineData("第一季度，换管。\n第二季度，除锈。")]
    [InlineData("第一年：换管。\n第二年：除锈。")]
    [InlineData("1月：换管。\n2月：除锈。")]
    [InlineData("第一阶段进展：换管。\n第二阶段进展：除锈。")]
    public void Numbers_that_count_nothing_on_or_that_others_know_are_none(string lines) => Assert.Equal("", Find(lines));

    [Theory]
    [InlineData("分两步走。其一，换管。其二，除锈。", "其一，|其二，")]
    [InlineData("分两步走：第1招：换管；第2招：除锈。", "第1招：|第2招：")]
    [InlineData("分步推进。第一季度，换管。第二季度，除锈。", "")]
    [InlineData("分两步走。其一，换管。其三，除锈。", "")]
    public void Inside_a_paragraph_only_what_numbers_items_counts(string line, string expected) => Assert.Equal(expected, Find(line));

    [Theory]
    [InlineData("◎泵房漏水\n◎闸门锈蚀\n◎堤顶积水", "◎|◎|◎")]
    [InlineData("○泵房漏水\n○闸门锈蚀\n○堤顶积水", "○|○|○")]
    [InlineData("1.※泵房漏水\n2.※闸门锈蚀\n3.※堤顶积水", "※|※|※")]
    [InlineData("◎泵房漏水\n◎闸门锈蚀", "")]
    [InlineData("◎泵房漏水\n◎\n◎闸门锈蚀", "")]
    public void A_sign_in_front_of_three_lines_is_a_bullet(string lines, string expected) => Assert.Equal(expected, Find(lines));

    [Fact]
    public void Each_form_counts_a_list_of_its_own()
    {
        using var text = Clean.Text("〈1〉泵房\n甲、漏水\n乙、积水\n〈2〉闸门");
        var markers = OwnNumberFinder.Find(text, text.Lines);
        Assert.All(markers, marker => Assert.Equal(MarkerStyle.Own, marker.Style));
        Assert.True(markers[0].IsLike(markers[3]));
        Assert.False(markers[0].IsLike(markers[1]));
    }

    // Every number could look for its successor through the rest of the line; that would take minutes.
    [Theory]
    [InlineData("其一，换管。")]
    [InlineData("第1招：换管；第2招：除锈；")]
    [InlineData("〈1〉")]
    [InlineData("（1")]
    public void Half_a_million_characters_on_one_line_are_searched(string piece)
    {
        using var text = Clean.Text(string.Concat(Enumerable.Repeat(piece, 500_000 / piece.Length)));
        Assert.NotNull(OwnNumberFinder.Find(text, text.Lines));
    }

    private static string Find(string lines)
    {
        using var text = Clean.Text(lines);
        return string.Join('|', OwnNumberFinder.Find(text, text.Lines).Select(marker => text.Write(marker.Range)));
    }
}
