using Rectification.Import.Tests.Importing;
using Rectification.Import.Text;
using Rectification.Validation;

namespace Rectification.Import.Tests.Text;

public class MarkupTagsTests
{
    [Theory]
    [InlineData("<p>一、", 3)]
    [InlineData("</strong>", 9)]
    [InlineData("<br/>", 5)]
    [InlineData("<span style=\"color:red\">问题", 24)]
    [InlineData("<某某条例>", 0)]
    [InlineData("<5万元", 0)]
    [InlineData("<", 0)]
    public void A_tag_is_as_long_as_it_is(string text, int length) => Assert.Equal(length, MarkupTags.LengthAt(text));

    [Fact]
    public void A_notice_pasted_with_its_tags_is_read_and_the_tags_are_told()
    {
        const string Text = "<p>中共某县某局党组关于巡察整改情况的通报</p><p>县委巡察组对我局进行了巡察，反馈了意见，现将整改情况通报如下。</p><p>1.<strong>关于学习少的问题。</strong>已学习9次。</p><p>2.关于检查少的问题。已检查7次。</p>";
        var result = ImportPromises.Check(Text);
        Assert.Equal("中共某县某局党组关于巡察整改情况的通报", result.Notice!.Title);
        Assert.Equal(2, result.Notice.Aspects.Sum(aspect => aspect.Issues.Count));
        Assert.Contains(result.Findings, finding => finding.Rule == Rules.CopyingNoise);
    }
}
