using Rectification.Import.Lines.Recognisers;

namespace Rectification.Import.Tests.Lines.Recognisers;

public class InlineMarkersTests
{
    [Theory]
    [InlineData("一是甲；二是乙，三是丙。", "一是 二是 三是")]
    [InlineData("同时，一是甲；二是乙。", "一是 二是")]
    [InlineData("这一是甲；那二是乙。", "")]
    [InlineData("甲①乙②丙", "① ②")]
    [InlineData("甲〔①〕乙", "")]
    [InlineData("如下：（1）甲；（2）乙。", "（1） （2）")]
    [InlineData("见表（1）甲", "")]
    [InlineData("甲，（2）乙", "（2）")]
    [InlineData("如下：1.甲；2.乙", "1. 2.")]
    [InlineData("见附件1.甲", "")]
    [InlineData("甲。2.乙", "2.")]
    [InlineData("共3.5万元；2.5万元", "")]
    [InlineData("“甲”（一）乙", "（一）")]
    [InlineData("第一，甲。第二，乙。", "第一， 第二，")]
    [InlineData("担任第一书记。", "")]
    [InlineData("一方面甲；另一方面，乙。", "一方面 另一方面，")]
    [InlineData("甲乙。在丙上，一方面丁；另一方面戊。", "另一方面")]
    [InlineData("甲。1.2 乙", "")]
    [InlineData("每月调度，一要甲，二要乙", "一要 二要")]
    [InlineData("甲乙。每月调度，一要丙，二要丁", "二要")]
    [InlineData("甲乙。一要丙；二要丁", "一要 二要")]
    public void A_marker_stands_where_a_clause_begins(string paragraph, string expected)
    {
        var text = Clean.Text(paragraph);
        Assert.Equal(expected, string.Join(' ', InlineMarkers.Find(text, text.All()).Select(marker => text.Write(marker.Range))));
    }
}
