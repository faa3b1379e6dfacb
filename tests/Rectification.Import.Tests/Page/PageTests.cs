using Rectification.Import.Tests.Importing;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Import.Tests.Page;

/// <summary>What pages print around a text, measured on invented heads and tails of two dozen kinds of sites.</summary>
public class PageTests
{
    private const string Signed = """
        中共云台县农业局党组关于巡察整改进展情况的通报
        根据县委统一部署，2021年3月2日至5月6日，县委第二巡察组对县农业局党组开展了巡察，6月8日反馈了巡察意见。现将整改进展情况公布如下：
        一、整改落实情况
        （一）关于“学习不经常”的问题
        整改措施：制定学习计划1份，组织集中学习9次。
        （二）关于“台账不完整”的问题
        整改措施：补录台账36条，开展抽查4次。
        欢迎干部群众监督。联系电话：0000-5556677；邮政信箱：农业路1号，邮编000000；电子邮箱：nyj@example.org。
        中共云台县农业局党组
        2021年9月30日
        """;

    private const string Unsigned = """
        关于巡察反馈问题整改情况的公示
        按照县委安排，2022年2月至4月，县委巡察组对我镇党委进行了巡察，并反馈了意见，现将整改情况公示如下：
        1.关于村级财务不公开的问题。已督促11个村张榜公布，整改到位。
        2.关于危房改造进度慢的问题。已完工23户，验收20户。
        """;

    [Theory]
    [InlineData(Signed, 10)]
    [InlineData(Unsigned, 20)]
    public void Lines_of_a_page_are_noise_and_lines_of_the_text_never_are(string text, int mostLeft)
    {
        List<string> left = [];
        foreach (var page in PageFixture.All)
        {
            var whole = page.Around(text.ReplaceLineEndings("\n"));
            var noise = NoiseOf(whole);
            var (start, end) = (page.Head.Length, whole.Length - page.Tail.Length);
            Assert.DoesNotContain(noise, span => span.Start < end && span.End > start);
            left.AddRange(LinesLeft(whole, noise, 0, start).Concat(LinesLeft(whole, noise, end, whole.Length)).Select(line => $"{page.Name}: {line}"));
        }

        Assert.True(PageFixture.All.Count >= 60);
        Assert.True(left.Count <= mostLeft, $"{left.Count}: {string.Join(" / ", left)}");
    }

    [Fact]
    public void The_date_of_the_page_is_that_of_publication_where_the_text_has_none()
    {
        var wrong = PageFixture.All.Where(page => page.Date.Length > 0 && NoticeImporter.Import(page.Around(Unsigned)).Notice?.PublishedOn?.ToString() != page.Date).Select(page => page.Name).ToList();
        Assert.True(wrong.Count <= 2, string.Join(", ", wrong));
    }

    [Theory]
    [InlineData("来源：县纪委监委", "县纪委监委")]
    [InlineData("信息来源：县农业局　　浏览次数：12", "县农业局")]
    public void The_source_that_a_page_names_is_kept_as_attribution(string line, string expected)
        => Assert.Equal(expected, ImportPromises.Check($"首页 > 政务公开 > 正文\n{line}\n{Signed}").Notice!.Provenance?.Attribution);

    [Fact]
    public void Known_lines_of_a_page_raise_no_finding()
    {
        var text = "首页 > 政务公开 > 正文\n索引号：K1-2 发布机构：县政府办公室\n" + Signed + "\n【打印本页】【关闭窗口】\n责任编辑：小满";
        Assert.DoesNotContain(ImportPromises.Check(text).Findings, finding => finding.Rule == Rules.UnplacedText || finding.Rule == Rules.CopyingNoise);
    }

    [Fact]
    public void The_title_of_the_text_wins_over_that_of_the_page()
        => Assert.Equal("关于巡察反馈问题整改情况的公示", ImportPromises.Check("某镇党务公开第9期：关于巡察反馈问题整改情况的公示\n发布日期：2022-08-01\n" + Unsigned).Notice!.Title);

    [Theory]
    [InlineData("首页>通知公告>")]
    [InlineData("标题：")]
    public void What_leads_to_the_title_on_its_line_is_no_part_of_it(string lead)
        => Assert.Equal("关于巡察反馈问题整改情况的公示", ImportPromises.Check(lead + Unsigned).Notice!.Title);

    [Fact]
    public void A_first_paragraph_that_was_broken_into_short_lines_is_no_page()
        => AssertNoNoise("关于巡察整改情况的通报\n2018年12月20日至2019年1月31日，第三巡察组对我局\n进行了巡察，并反馈了意见，现将整改情况通报如下。\n1.关于学习少的问题。已学习9次。");

    [Fact]
    public void The_head_of_a_table_and_names_that_no_page_prints_stay_text()
        => AssertNoNoise("某局2024年整改计划\n序号|问题|措施|责任人|完成时间\n1|台账不全|补录台账|小江|3月底\n检查日期：2024年1月3日\n牵头单位：某局");

    [Fact]
    public void A_text_of_short_lines_is_no_page()
        => AssertNoNoise("更新说明\n新增\n支持批量导出\n修复\n解决乱码\n来源：产品组");

    [Fact]
    public void Who_signs_below_a_line_of_the_page_stays()
    {
        var result = ImportPromises.Check(Unsigned + "\n责任编辑：小满\n中共云台县委员会\n2022年7月1日");
        Assert.Equal("中共云台县委员会", result.Notice!.Signature?.Body);
    }

    private static void AssertNoNoise(string text) => Assert.Empty(NoiseOf(text));

    private static List<SourceSpan> NoiseOf(string text)
        => [.. ImportPromises.Check(text).Segments.Where(segment => segment.Role == SegmentRole.Noise).Select(segment => segment.Span)];

    private static IEnumerable<string> LinesLeft(string text, List<SourceSpan> noise, int from, int to)
    {
        for (var start = from; start < to;)
        {
            var stop = text.IndexOf('\n', start, to - start);
            var end = stop < 0 ? to : stop;
            if (!string.IsNullOrWhiteSpace(text[start..end]) && !noise.Exists(span => span.Start < end && span.End > start))
                yield return text[start..end];
            start = end + 1;
        }
    }
}
