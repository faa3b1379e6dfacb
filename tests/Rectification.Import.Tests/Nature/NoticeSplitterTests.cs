using Rectification.Import.Readers.Front;
using Rectification.Import.Tests.Importing;
using Rectification.Primitives;

namespace Rectification.Import.Tests.Nature;

/// <summary>Texts that hold several notices, or one twice.</summary>
public class NoticeSplitterTests
{
    private static readonly string First = Notice("云溪市水务局", "学习不够深入", "审核不严");
    private static readonly string Second = Notice("青禾县卫生局", "管理松散", "台账不全");
    private static readonly string Third = Notice("松陵区教育局", "制度空转", "作风漂浮");

    [Fact]
    public void Each_notice_of_a_text_is_found()
        => Assert.Equal(["云溪市水务局", "青禾县卫生局", "松陵区教育局"], Bodies($"{First}\n{Second}\n{Third}"));

    [Fact]
    public void Notices_without_titles_are_told_by_their_preambles()
        => Assert.Equal(["云溪市水务局", "青禾县卫生局"], Bodies($"{WithoutTitle(First)}\n{WithoutTitle(Second)}"));

    [Fact]
    public void A_notice_with_a_title_may_follow_one_without()
        => Assert.Equal(["云溪市水务局", "青禾县卫生局"], Bodies($"{WithoutTitle(First)}\n{Second}"));

    [Fact]
    public void A_preface_belongs_to_no_notice()
    {
        var results = Import($"本册收录近期公布的通报两篇，供学习参考，文字以原件为准。\n{First}\n{Second}");
        Assert.Equal(2, results.Count);
        Assert.Equal("中共云溪市水务局党组关于巡察整改情况的通报", results[0].Notice!.Title);
        Assert.Equal(SegmentRole.Other, results[0].Segments[0].Role);
    }

    [Fact]
    public void What_a_web_page_prints_above_a_notice_without_a_title_is_noise_and_dates_it()
    {
        var result = Assert.Single(Import($"- 信息来源：市水务局\n- 发布日期：2021-09-24 08:02\n{WithoutTitle(First)}"));
        Assert.Equal("2021-09-24", result.Notice!.PublishedOn.ToString());
        Assert.Equal(SegmentRole.Noise, result.Segments[0].Role);
    }

    [Fact]
    public void A_title_over_three_lines_is_whole()
    {
        var second = Second.Replace("青禾县卫生局党组关于", "青禾县卫生局党组\n关于十一届县委第三轮\n", StringComparison.Ordinal);
        Assert.NotEqual(Second, second);
        var results = Import($"{First}\n{second}");
        Assert.Equal("中共青禾县卫生局党组关于十一届县委第三轮巡察整改情况的通报", results[1].Notice!.Title);
    }

    [Fact]
    public void The_parts_of_the_notices_together_are_the_text()
    {
        var text = $"\n\n{First}\n\n{Second}\n";
        ImportPromises.AssertTiles(text, [.. Import(text).SelectMany(result => result.Segments)]);
    }

    [Fact]
    public void Importing_one_notice_of_several_says_that_there_are_more()
    {
        var text = $"{First}\n{Second}";
        var result = NoticeImporter.Import(text);
        Assert.Contains("云溪市水务局", result.Notice!.Title, StringComparison.Ordinal);
        var finding = Assert.Single(result.Findings, finding => finding.Rule == Rectification.Validation.Rules.SeveralNotices);
        Assert.Equal(First.Length + 1, finding.Source!.Value.Start);
        ImportPromises.AssertTiles(text, result.Segments);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\n\n")]
    [InlineData("")]
    public void A_text_pasted_twice_is_one_notice(string between)
    {
        var first = between.Length == 0 ? WithoutTitle(First) : First;
        var result = Assert.Single(Import($"{first}{between}{first}"));
        Assert.Equal(2, result.Notice!.Aspects.Sum(aspect => aspect.Issues.Count));
        Assert.Contains(result.Segments, segment => segment.Role == SegmentRole.Duplicate);
        var finding = Assert.Single(result.Findings, finding => finding.Rule == Rectification.Validation.Rules.PastedTwice);
        Assert.Equal(first.Length + between.Length, finding.Source!.Value.Start);
    }

    private static string Notice(string body, string first, string second) => $"""
        中共{body}党组关于巡察整改情况的通报
        根据市委统一部署，2021年3月1日至4月1日，市委第一巡察组对{body}党组开展了常规巡察，并于5月6日反馈了意见。现将整改情况通报如下。
        一、整改组织情况
        {body}党组召开会议3次，成立领导小组。
        二、整改落实情况
        1.关于“{first}”的问题
        整改措施：{body}制定办法1项。
        2.关于“{second}”的问题
        整改措施：{body}开展检查2次。
        三、下一步打算
        {body}党组将继续抓好整改。
        中共{body}党组
        2021年7月5日
        """.ReplaceLineEndings("\n");

    private static string WithoutTitle(string notice) => notice[(notice.IndexOf('\n', StringComparison.Ordinal) + 1)..];

    private static ValueList<ImportResult> Import(string text)
    {
        ImportPromises.Check(text);
        return NoticeImporter.ImportAll(text);
    }

    private static string[] Bodies(string text)
        => [.. Import(text).Select(result => result.Notice!.Inspection!.InspectedBody!.Replace("党组", "", StringComparison.Ordinal))];
}
