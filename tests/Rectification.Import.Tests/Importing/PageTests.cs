namespace Rectification.Import.Tests.Importing;

/// <summary>What a web page prints around a notice and in its lines is noise, and nothing else is.</summary>
public class PageTests
{
    private const string Title = "中共云溪市水务局党组关于巡察整改情况的通报\n";
    private const string Preamble = "根据市委统一部署，2021年3月1日至5月10日，市委第三巡察组对市水务局党组开展了巡察，2021年6月9日反馈了巡察意见。现将整改情况通报如下。\n";
    private const string Findings = "一、整改情况\n1.关于“学习不够”的问题\n整改措施：一是补课。二是考试。\n2.关于“台账不全”的问题\n整改措施：补齐台账。";
    private const string Signature = "\n中共云溪市水务局党组\n2021年12月6日";

    [Fact]
    public void The_measures_in_front_of_an_advertisement_are_read()
    {
        const string Text = Title + Preamble + Findings + "扫码关注公众号，更多材料每日更新。" + Signature;
        var result = ImportPromises.Check(Text);

        Assert.Equal("补齐台账。", Assert.Single(result.Notice!.Aspects[0].Issues[1].Measures).Text);
        Assert.Equal("扫码关注公众号，更多材料每日更新。", Assert.Single(Words(Text, result, SegmentRole.Noise)));
    }

    [Theory]
    [InlineData("\n扫一扫在手机打开当前页\n【打印】 【关闭】")]
    [InlineData("\n上一篇：云溪市水务局召开会议\n下一篇：没有了")]
    [InlineData("\n分享到：\n责任编辑：甘某")]
    [InlineData("\n相关链接：\n云溪市财政局党组关于巡察整改情况的通报\n云溪市林业局关于春季造林的公告")]
    public void What_stands_below_the_signature_or_the_last_measure_is_noise(string footer)
    {
        foreach (var text in new[] { Title + Preamble + Findings + Signature + footer, Title + Preamble + Findings + footer })
        {
            var result = ImportPromises.Check(text);
            Assert.Equal("补齐台账。", Assert.Single(result.Notice!.Aspects[0].Issues[1].Measures).Text);
            Assert.Equal(footer.Replace("\n", "", StringComparison.Ordinal), string.Concat(Words(text, result, SegmentRole.Noise)));
            Assert.Empty(Words(text, result, SegmentRole.Other));
        }
    }

    [Theory]
    [InlineData("当前位置：首页 > 通知公告 > 正文\n", "当前位置：首页 > 通知公告 > 正文")]
    [InlineData("首页>通知公告>", "首页>通知公告>")]
    public void The_path_above_a_title_is_noise(string path, string noise)
    {
        var text = path + Title + Preamble + Findings + Signature;
        var result = ImportPromises.Check(text);

        Assert.Equal("中共云溪市水务局党组关于巡察整改情况的通报", result.Notice!.Title);
        Assert.Equal([noise], Words(text, result, SegmentRole.Noise));
        Assert.Empty(Words(text, result, SegmentRole.Other));
    }

    [Fact]
    public void What_a_page_prints_above_the_path_is_noise_too()
    {
        const string Text = "云溪市人民政府\n首页　政务公开　互动交流\n您的位置：首页 > 通知公告\n" + Title + Preamble + Findings + Signature + "\n附件：整改台账.xls\n主办：云溪市人民政府　网站标识码：0000000000";
        var result = ImportPromises.Check(Text);

        Assert.Equal("中共云溪市水务局党组关于巡察整改情况的通报", result.Notice!.Title);
        Assert.Equal(["附件：整改台账.xls"], Words(Text, result, SegmentRole.Footnote));
        Assert.Empty(Words(Text, result, SegmentRole.Other));
    }

    [Fact]
    public void The_number_of_a_page_parts_no_paragraph()
    {
        var result = ImportPromises.Check(Title + Preamble + Findings.Replace("二是考试。", "二是考试，\n\n— 2 —\n\n考后通报。", StringComparison.Ordinal) + Signature);

        Assert.Equal(["补课。", "考试，考后通报。"], result.Notice!.Aspects[0].Issues[0].Measures.Select(measure => measure.Text.ReplaceLineEndings("")));
    }

    private static IEnumerable<string> Words(string text, ImportResult result, SegmentRole role)
        => result.Segments.Where(segment => segment.Role == role).Select(segment => segment.Span.Slice(text).ToString());
}
