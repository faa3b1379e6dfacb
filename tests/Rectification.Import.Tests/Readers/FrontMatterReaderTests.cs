using Rectification.Import.Readers.Front;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Readers;

public class FrontMatterReaderTests
{
    private const string Title = "中共云溪市水务局党组关于巡察整改进展情况的通报\n";

    [Fact]
    public void Everything_in_front_of_the_first_heading_is_read()
    {
        var front = Read(Title + "2021年7月5日\n根据市委统一部署，2020年12月7日至1月8日，市委第三巡察组对市水务局党组开展了常规巡察。2月9日，巡察组向市水务局党组反馈了巡察意见。现将整改情况通报如下。\n一、整改工作组织情况");

        Assert.Equal("中共云溪市水务局党组关于巡察整改进展情况的通报", front.Title?.Value);
        Assert.Equal("2021-07-05", front.PublishedOn.ToString());
        Assert.Single(front.DateLines);
        Assert.Single(front.Preamble);
        Assert.Equal("中共云溪市水务局党组", front.Publisher(signedBy: "别的单位"));
        var inspection = Assert.IsType<Inspection>(front.Inspection);
        Assert.Equal("patrol", inspection.Kind?.Value);
        Assert.Equal("regular", inspection.Mode?.Value);
        Assert.Equal("市委第三巡察组", inspection.Team);
        Assert.Equal("市水务局党组", inspection.InspectedBody);
        Assert.Equal("2020-12-07", inspection.Period?.Start.ToString());
        Assert.Equal("2021-01-08", inspection.Period?.End.ToString());
        Assert.Equal("2021-02-09", inspection.FeedbackOn.ToString());
    }

    [Theory]
    [InlineData("云溪县贯彻落实巡察反馈意见整改情况公示", "中共云溪县委云溪县人民政府", "中共云溪县委云溪县人民政府")]
    [InlineData("云溪县贯彻落实巡察反馈意见整改情况公示", null, "云溪县")]
    [InlineData("云溪县水务局贯彻落实巡察反馈意见整改情况公示", "中共云溪县委", "云溪县水务局")]
    public void Who_signs_publishes_where_the_title_names_a_place_alone(string title, string? signedBy, string expected)
        => Assert.Equal(expected, Read(title + "\n根据县委统一部署，县委第三巡察组开展了巡察。\n一、整改工作组织情况").Publisher(signedBy));

    [Theory]
    [InlineData("发布时间：2021-07-05 来源：市水务局 浏览次数：128")]
    [InlineData("（2021年7月5日）")]
    [InlineData("（2021年7月5日公布）")]
    [InlineData("【2021-07-05】")]
    [InlineData("2021-07-05 09:30")]
    [InlineData("二〇二一年七月五日")]
    [InlineData("日期：2021年07月05日")]
    [InlineData("- 发布日期：2021-07-05 08:02")]
    [InlineData("【信息来源：市水务局】【信息时间：2021-07-05 17:38 阅读次数：12】")]
    [InlineData("2021-07-05 12:42:06来源：云溪市水务局")]
    public void Date_line_is_known_by_itself(string line)
    {
        var front = Read(Title + line + "\n根据市委统一部署，市委第三巡察组对我局开展了巡察。\n一、总体情况");
        Assert.Equal("2021-07-05", front.PublishedOn.ToString());
        Assert.Single(front.Preamble);
    }

    [Fact]
    public void The_body_may_stand_on_a_line_of_its_own_under_the_title()
    {
        var front = Read("关于巡察整改进展情况的通报\n中共云溪市水务局党组\n（2021年7月5日）\n根据市委统一部署，市委第三巡察组对市水务局党组开展了巡察。\n一、总体情况");
        Assert.Equal("中共云溪市水务局党组", front.Publisher(signedBy: "别的单位"));
    }

    [Fact]
    public void Several_bodies_that_were_told_are_no_publisher()
        => Assert.Null(Read("根据区委统一部署，区委巡察组开展了巡察。2021年7月5日，巡察组向40家单位反馈了巡察意见。\n一、总体情况").Publisher(signedBy: null));

    [Fact]
    public void A_preamble_that_opens_with_a_date_is_no_date_line()
    {
        var front = Read(Title + "2021年3月1日至5月1日，市委第三巡察组对市水务局党组进行了巡察。\n一、总体情况");
        Assert.Null(front.PublishedOn);
        Assert.Single(front.Preamble);
    }

    [Theory]
    [InlineData("市委第二巡察组对青榆学院党委进行了巡察，并向青榆学院党委反馈了意见。", "青榆学院党委")]
    [InlineData("市委第二巡察组对我院进行了巡察。3月3日，青榆学院收到了市委第二巡察组书面反馈意见。", "青榆学院")]
    [InlineData("市委第二巡察组对青榆学院进行了巡察，并向我院党委反馈了意见。", "青榆学院")]
    public void Without_title_and_signature_the_preamble_tells_who_publishes(string preamble, string expected)
        => Assert.Equal(expected, Read("根据统一部署，" + preamble + "\n一、总体情况").Publisher(signedBy: null));

    [Fact]
    public void Text_without_headings_or_lines_is_read_too()
    {
        Assert.Null(Read("").Title);
        Assert.Null(Read("从前有座山。").Inspection);
    }

    private static FrontMatter Read(string raw)
    {
        var text = TextCleaner.Clean(raw);
        var body = text.Lines.TakeWhile(line => !text.Fold(line.Range).StartsWith("一、")).Count();
        return FrontMatterReader.Read(text, text.Lines, body);
    }
}
