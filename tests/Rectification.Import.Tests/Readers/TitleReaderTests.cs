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

    [Theory]
    [InlineData("关于")]
    [InlineData("贯彻")]
    [InlineData("落实")]
    [InlineData("巡视")]
    [InlineData("巡察")]
    [InlineData("整改")]
    [InlineData("履行")]
    [InlineData("对巡视")]
    [InlineData("对省委")]
    [InlineData("对市委")]
    [InlineData("对县委")]
    [InlineData("对区委")]
    [InlineData("对反馈")]
    public void The_name_of_the_publisher_ends_where_the_subject_begins(string word)
        => Assert.Equal("中共柳泉县林业局党组", Read($"中共柳泉县林业局党组{word}意见和党风廉政情况的通报{Preamble}")?.Publisher);

    [Theory]
    [InlineData("根据")]
    [InlineData("按照")]
    [InlineData("依据")]
    [InlineData("遵照")]
    [InlineData("为了")]
    [InlineData("现将")]
    [InlineData("经过")]
    public void A_line_that_opens_as_a_preamble_does_is_no_title(string opener) => Assert.Null(Read($"{opener}巡察整改要求，局党组作出本通报{Preamble}"));

    [Theory]
    [InlineData("整改")]
    [InlineData("巡视")]
    [InlineData("巡察")]
    [InlineData("主体责任")]
    [InlineData("述责")]
    [InlineData("述廉")]
    [InlineData("党风廉政")]
    public void A_title_speaks_of_one_of_these_subjects(string subject) => Assert.Equal($"柳泉县林业局{subject}情况的报告", Read($"柳泉县林业局{subject}情况的报告{Preamble}")?.Value);

    [Theory]
    [InlineData("柳泉县林业局植树情况的报告")]
    [InlineData("柳泉县林业局巡察整改情况的通报。")]
    [InlineData("柳泉县林业局：巡察整改情况的通报")]
    [InlineData("柳泉县林业局；巡察整改情况的通报")]
    [InlineData("巡察整改情况的通报在哪里？")]
    [InlineData("快看巡察整改情况的通报！")]
    public void Other_lines_are_no_title(string line) => Assert.Null(Read(line + Preamble));

    [Theory]
    [InlineData("党组")]
    [InlineData("党委")]
    [InlineData("党工委")]
    [InlineData("委员会")]
    [InlineData("工委")]
    [InlineData("党总支")]
    [InlineData("党支部")]
    [InlineData("林业局")]
    [InlineData("医院")]
    [InlineData("小学校")]
    [InlineData("公司")]
    [InlineData("集团")]
    [InlineData("中心")]
    [InlineData("办公室")]
    [InlineData("联合会")]
    [InlineData("协会")]
    [InlineData("供销总社")]
    [InlineData("总会")]
    [InlineData("政府")]
    public void A_title_that_begins_with_its_subject_speaks_of_a_body(string ending)
        => Assert.Equal($"柳泉县{ending}", TitleReader.SubjectOf($"关于柳泉县{ending}巡察整改情况的公示"));

    [Theory]
    [InlineData(null)]
    [InlineData("柳泉县林业局关于巡察整改情况的公示")]
    [InlineData("关于柳泉县林业局有关事项的公示")]
    [InlineData("关于市委第三巡察组反馈意见整改情况的公示")]
    [InlineData("关于巡察整改情况的公示")]
    public void A_title_that_speaks_of_a_team_or_of_nobody_has_no_subject(string? title) => Assert.Null(TitleReader.SubjectOf(title));

    [Theory]
    [InlineData(90, true)]
    [InlineData(91, false)]
    public void A_title_is_one_line_of_90_characters_at_most(int length, bool found)
    {
        const string End = "关于巡察整改情况的通报";
        Assert.Equal(found, Read($"{new string('柳', length - End.Length)}{End}{Preamble}") is not null);
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void A_title_stands_among_the_first_ten_lines(int above, bool found)
        => Assert.Equal(found, Read($"{string.Concat(Enumerable.Repeat("网站公告栏。\n", above))}柳泉县林业局党组关于巡察整改情况的通报{Preamble}") is not null);

    [Theory]
    [InlineData("中共柳泉县林业局党组\n关于县委第二巡察组\n巡察反馈意见\n整改情况的通报", "关于县委第二巡察组巡察反馈意见整改情况的通报", null)]
    [InlineData("2021年6月16日\n关于巡察整改情况的通报", "关于巡察整改情况的通报", null)]
    [InlineData("中共柳泉县林业局党组\n2021年巡察整改情况的通报", "中共柳泉县林业局党组2021年巡察整改情况的通报", "中共柳泉县林业局党组")]
    [InlineData("柳泉县林业局党组\n巡察整改工作\n情况通报", "柳泉县林业局党组巡察整改工作情况通报", "柳泉县林业局党组")]
    public void A_title_has_three_lines_at_most_and_no_line_of_a_date(string lines, string value, string? publisher)
    {
        var title = Read(lines + Preamble);
        Assert.Equal((value, publisher), (title?.Value, title?.Publisher));
    }

    [Theory]
    [InlineData("关于整改情况的通报和报告", "report")]
    [InlineData("关于整改情况的报告的公告", "announcement")]
    [InlineData("整改台账", "unknown")]
    public void The_last_kind_a_title_names_is_its_own(string title, string kind) => Assert.Equal(kind, TitleReader.KindOf(title).Value);

    private static Title? Read(string raw)
    {
        var text = TextCleaner.Clean(raw);
        return TitleReader.Read(text, text.Lines);
    }
}
