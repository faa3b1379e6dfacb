using Rectification.Import.Readers.Front;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Readers;

public class TitleReaderTests
{
    private const string Preamble = "\n根据市委统一部署，现将整改情况予以公布。";

    [Theory]
    [InlineData("中共云溪市水务局党组关于巡察整改进展情况的通报", "中共云溪市水务局党组", "bulletin")]
    [InlineData("云溪市第二人民医院党委关于落实市委巡察组反馈意见整改情况的报告", "云溪市第二人民医院党委", "report")]
    [InlineData("中共青榆县委关于巡视整改进展情况的公告", "中共青榆县委", "announcement")]
    [InlineData("关于巡察反馈意见整改落实情况的公示", null, "publicNotice")]
    [InlineData("青榆职业技术学院党委巡视整改情况通报", "青榆职业技术学院党委", "bulletin")]
    [InlineData("云溪城投集团党委落实市委巡察反馈意见整改情况的通报", "云溪城投集团党委", "bulletin")]
    [InlineData("中共云溪市对外合作局党组对巡察反馈意见整改情况的通报", "中共云溪市对外合作局党组", "bulletin")]
    [InlineData("中共青榆县教育局党组十一届县委第三轮巡察整改情况通报", "中共青榆县教育局党组", "bulletin")]
    [InlineData("中共云溪市财政局党组关于巡察整改情况的通报的公示", "中共云溪市财政局党组", "publicNotice")]
    [InlineData("2020年落实巡察反馈意见整改情况报告", null, "report")]
    [InlineData("自治区林草局党组关于巡视整改进展情况的通报", "自治区林草局党组", "bulletin")]
    [InlineData("经开区党工委关于巡察整改进展情况的通报", "经开区党工委", "bulletin")]
    [InlineData("中共云溪市委宣传部（市新闻出版局）关于巡察整改情况的通报", "中共云溪市委宣传部（市新闻出版局）", "bulletin")]
    public void Title_names_publisher_and_kind(string line, string? publisher, string kind)
    {
        var title = Read(line + Preamble);
        Assert.NotNull(title);
        Assert.Equal(line, title.Value);
        Assert.Equal(publisher, title.Publisher);
        Assert.Equal(kind, title.Kind.Value);
    }

    [Theory]
    [InlineData("中共青榆县委\n关于巡察整改进展情况的通报", "中共青榆县委关于巡察整改进展情况的通报", "中共青榆县委", 2)]
    [InlineData("中共云溪市水务局党组关于市委第三巡察组\n反馈意见整改情况的通报", "中共云溪市水务局党组关于市委第三巡察组反馈意见整改情况的通报", "中共云溪市水务局党组", 2)]
    [InlineData("中共云溪市水务局党组\n关于十一届市委第五轮巡察整改\n进展情况的通报", "中共云溪市水务局党组关于十一届市委第五轮巡察整改进展情况的通报", "中共云溪市水务局党组", 3)]
    [InlineData("信息公开\n中共云溪市水务局党组关于巡察整改情况的通报", "中共云溪市水务局党组关于巡察整改情况的通报", "中共云溪市水务局党组", 1)]
    [InlineData("【通报】中共云溪市水务局党组关于巡察整改情况的通报", "中共云溪市水务局党组关于巡察整改情况的通报", "中共云溪市水务局党组", 1)]
    [InlineData("首页>云溪市水务局党组关于巡察整改\n中共云溪市水务局党组关于巡察整改情况的通报", "中共云溪市水务局党组关于巡察整改情况的通报", "中共云溪市水务局党组", 1)]
    [InlineData("• 中共云溪市水务局党组关于巡察整改情况的通报", "中共云溪市水务局党组关于巡察整改情况的通报", "中共云溪市水务局党组", 1)]
    public void Title_may_run_over_lines(string lines, string value, string publisher, int count)
    {
        var title = Read(lines + Preamble);
        Assert.NotNull(title);
        Assert.Equal(value, title.Value);
        Assert.Equal(publisher, title.Publisher);
        Assert.Equal(count, title.Lines.Count);
    }

    [Fact]
    public void Date_in_brackets_behind_the_title_is_not_part_of_it()
        => Assert.Equal("云溪一中党总支关于巡察整改情况的通报", Read("云溪一中党总支关于巡察整改情况的通报（2021年6月16日）" + Preamble)?.Value);

    [Theory]
    [InlineData("根据市委统一部署，市委第一巡察组对我局开展了巡察")]
    [InlineData("2021年6月16日")]
    [InlineData("发布时间：2021-06-16 来源：整改办")]
    [InlineData("市水务局党组高度重视巡察整改。现将有关情况通报如下：")]
    public void Preamble_and_date_line_are_no_title(string line) => Assert.Null(Read(line + Preamble));

    private static Title? Read(string raw)
    {
        var text = TextCleaner.Clean(raw);
        return TitleReader.Read(text, text.Lines);
    }
}
