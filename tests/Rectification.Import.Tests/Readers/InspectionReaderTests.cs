using Rectification.Import.Readers.Front;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Readers;

public class InspectionReaderTests
{
    [Theory]
    [InlineData("市委第三巡察组于2021年3月1日至5月1日对市水务局党组进行了巡察", "市委第三巡察组", "市水务局党组")]
    [InlineData("2021年3月1日至5月1日，省委巡视二组对云溪大学党委开展了为期两个月的巡视", "省委巡视二组", "云溪大学党委")]
    [InlineData("自2021年3月1日起，由县委第一巡察组对青榆镇党委及所辖村（社区）党组织开展巡察", "县委第一巡察组", "青榆镇党委及所辖村（社区）党组织")]
    [InlineData("市委交叉巡察第五组对云溪区法院党组（以下简称区法院党组）开展了提级交叉巡察", "市委交叉巡察第五组", "云溪区法院党组")]
    [InlineData("自治区党委第八巡视组对云溪盟（原云溪地区，下同）进行了巡视", "自治区党委第八巡视组", "云溪盟")]
    [InlineData("县委第二巡察组进驻县医院开展巡察", "县委第二巡察组", "县医院")]
    [InlineData("县医院党支部接受了县委第二巡察组的常规巡察", "县委第二巡察组", "县医院党支部")]
    [InlineData("按照县委统一安排县委第九巡察组对县林业局党组进行了巡察", "县委第九巡察组", "县林业局党组")]
    [InlineData("市委第一、第二巡察组分别对市文旅局党组及市博物馆党总支开展了巡察", "市委第一、第二巡察组", "市文旅局党组及市博物馆党总支")]
    [InlineData("2021年3月至5月，县医院党支部接受县委第二巡察组巡察", "县委第二巡察组", "县医院党支部")]
    [InlineData("县委对县供电公司党委2018年以来履行职能责任情况进行了巡察", null, "县供电公司党委")]
    [InlineData("市委第一巡察组对市综合行政执法局党组落实意识形态工作责任制情况开展了专项巡察", "市委第一巡察组", "市综合行政执法局党组")]
    [InlineData("云溪能源集团有限公司党委第四巡察组对云溪矿业公司党委实施巡察", "云溪能源集团有限公司党委第四巡察组", "云溪矿业公司党委")]
    [InlineData("中央第十二巡视组对云溪银行党委开展了常规巡视", "中央第十二巡视组", "云溪银行党委")]
    [InlineData("2021年3月上旬至4月底县委第六巡察组对县卫健局党委进行巡察", "县委第六巡察组", "县卫健局党委")]
    [InlineData("市委派出第二巡察组对市一中党委开展巡察", "市委派出第二巡察组", "市一中党委")]
    [InlineData("县委对校巡察组对青榆镇中心小学党支部开展巡察", "县委对校巡察组", "青榆镇中心小学党支部")]
    [InlineData("按照县委关于对重点村开展提级巡察的安排，县委第六巡察组对青榆镇东浦村党组织开展了提级巡察", "县委第六巡察组", "青榆镇东浦村党组织")]
    [InlineData("2020年3月，省委第一巡视组巡视了某集团党委，4月反馈意见", "省委第一巡视组", "某集团党委")]
    [InlineData("省委第一巡视组于2020年3月1日至5月1日巡视云溪区，6月1日反馈意见", "省委第一巡视组", "云溪区")]
    [InlineData("县委第二巡察组2021年3月1日至4月30日专项巡察县医院党委", "县委第二巡察组", "县医院党委")]
    [InlineData("2020年3月，某市委第三轮巡察派出市委第二巡察组，对某局党组选人用人工作开展了巡察", "市委第二巡察组", "某局党组")]
    [InlineData("县水利局将接受巡察。2021年3月，县委第六巡察组对县水利局党组进行了巡察", "县委第六巡察组", "县水利局党组")]
    [InlineData("对县水利局党组的巡察由县委第六巡察组承担", "县委第六巡察组", "县水利局党组")]
    [InlineData("县委第六巡察组在县水利局开展常规巡察，6月1日向县水利局党组反馈意见", "县委第六巡察组", "县水利局党组")]
    public void Preamble_tells_who_inspected_whom(string words, string? team, string body)
    {
        var inspection = Read($"根据统一部署，{words}。");
        Assert.Equal(team, inspection?.Team);
        Assert.Equal(body, inspection?.InspectedBody);
    }

    [Theory]
    [InlineData("2022年5月9日至6月30日，市审计局审计组对市水务局2021年度预算执行情况进行了审计，并于8月2日出具审计报告。", "市审计局审计组", "市水务局", "2022-08-02")]
    [InlineData("2022年5月9日至6月30日，省第二生态环境保护督察组对云溪市开展了督察，8月2日反馈了督察意见。", "省第二生态环境保护督察组", "云溪市", "2022-08-02")]
    [InlineData("2022年5月9日至6月30日，市安全生产督导组对市水务局开展督导。8月2日，督导组向市水务局反馈意见。", "市安全生产督导组", "市水务局", "2022-08-02")]
    public void Audits_and_other_reviews_are_told_as_inspections_are_but_have_no_kind(string words, string team, string body, string feedback)
    {
        var inspection = Read(words);
        Assert.Equal((team, body, feedback, null), (inspection?.Team, inspection?.InspectedBody, inspection?.FeedbackOn.ToString(), inspection?.Kind));
        Assert.Equal("2022-06-30", inspection?.Period?.End.ToString());
    }

    [Fact]
    public void The_day_of_a_review_is_not_that_of_its_report()
    {
        var inspection = Read("2022年5月9日，市审计局对市水务局2021年度预算执行情况进行了审计，出具审计报告。");
        Assert.Equal(("市审计局", "市水务局"), (inspection?.Team, inspection?.InspectedBody));
        Assert.Null(inspection?.FeedbackOn);
    }

    [Fact]
    public void An_audit_that_a_notice_on_an_inspection_mentions_is_not_the_inspection()
    {
        var inspection = Read("去年，市审计局对市水务局党组进行了审计。根据市委部署，市委第三巡察组对市水务局开展了巡察。");
        Assert.Equal(("市委第三巡察组", "patrol"), (inspection?.Team, inspection?.Kind?.Value));
    }

    [Theory]
    [InlineData("2020年12月7日至1月8日", "2020-12-07", "2021-01-08")]
    [InlineData("2021年3月1日至5月1日", "2021-03-01", "2021-05-01")]
    [InlineData("2021年3月8日—30日", "2021-03-08", "2021-03-30")]
    [InlineData("2020年11月至2021年1月", "2020-11", "2021-01")]
    [InlineData("2020年11月中旬至12月底", "2020-11", "2020-12")]
    [InlineData("从2021年3月1日起至5月1日", "2021-03-01", "2021-05-01")]
    [InlineData("2021.3.1-2021.5.1", "2021-03-01", "2021-05-01")]
    [InlineData("2021年5月1日至2021年3月1日", "2021-05-01", "2021-03-01")]
    [InlineData("2021年2月30日至3月15日", null, "2021-03-15")]
    public void Period_is_read_as_stated(string words, string? start, string end)
    {
        var period = Read($"根据统一部署，{words}，县委第一巡察组对县水利局党组进行了巡察。")?.Period;
        Assert.Equal(start ?? "", period?.Start.ToString());
        Assert.Equal(end, period?.End.ToString());
    }

    [Theory]
    [InlineData("县委第一巡察组于2023年3月6日进驻县水利局党组开展巡察，4月28日结束。", "2023-03-06", "2023-04-28")]
    [InlineData("县委第一巡察组2023年12月6日起对县水利局党组进行了巡察，1月28日结束现场巡察。", "2023-12-06", "2024-01-28")]
    [InlineData("根据2023年第一轮巡察部署，自3月6日起至4月28日，县委第一巡察组对县水利局党组进行了巡察。", "2023-03-06", "2023-04-28")]
    [InlineData("按照县委2023年度第二轮巡察安排，县委第一巡察组9月6日进驻县水利局党组开展巡察，10月28日结束。", "2023-09-06", "2023-10-28")]
    public void Period_may_be_told_by_coming_and_going_and_its_year_by_the_round(string words, string start, string end)
    {
        var period = Read(words)?.Period;
        Assert.Equal(start, period?.Start.ToString());
        Assert.Equal(end, period?.End.ToString());
    }

    [Theory]
    [InlineData("根据2023年第一轮巡察部署，县委第一巡察组对县水利局党组进行了巡察，5月20日反馈了意见。", "2023-05-20")]
    [InlineData("根据2023年第四轮巡察部署，自11月6日起至12月28日，县委第一巡察组对县水利局党组进行了巡察。1月20日反馈了意见。", "2024-01-20")]
    public void Feedback_date_takes_its_year_from_the_round(string words, string expected) => Assert.Equal(expected, Read(words).FeedbackOn());

    [Fact]
    public void Years_under_inspection_are_no_period()
        => Assert.Null(Read("县委第一巡察组对县水利局党组2018年至2020年工作情况进行了巡察。")?.Period);

    [Theory]
    [InlineData("2021年5月20日，巡察组向县水利局党组反馈了巡察意见。", "2021-05-20")]
    [InlineData("5月20日，县委巡察组反馈了意见。", "2021-05-20")]
    [InlineData("并于2021年6月上旬反馈了巡察意见。", "2021-06")]
    [InlineData("次年1月反馈了巡察意见。", "2022-01")]
    [InlineData("1月20日反馈了巡察意见。", "2022-01-20")]
    [InlineData("县委巡察组反馈意见于2021年6月1日下达。", "2021-06-01")]
    [InlineData("6月1日，我局收到了县委第一巡察组书面反馈意见。", "2021-06-01")]
    [InlineData("巡察组随后反馈了意见。", "")]
    [InlineData("巡察组反馈了意见。截至2021年8月31日，反馈的9个问题已完成整改8个。", "")]
    [InlineData("6月1日上午召开反馈会，8月底前完成整改。", "2021-06-01")]
    public void Feedback_date_takes_its_year_from_the_context(string words, string expected)
        => Assert.Equal(expected, Read($"2021年3月1日至5月1日，县委第一巡察组对县水利局党组进行了巡察，{words}").FeedbackOn());

    [Theory]
    [InlineData("开展了常规巡察", "regular")]
    [InlineData("开展了机动巡察", "adHoc")]
    [InlineData("开展了粮食购销领域专项巡察", "thematic")]
    [InlineData("开展了提级巡察", "elevated")]
    [InlineData("开展了巡察“回头看”", "lookBack")]
    [InlineData("开展了“回头看”巡察", "lookBack")]
    [InlineData("开展了为期两个月的巡察整改回头看", "lookBack")]
    [InlineData("开展了交叉巡察", "cross")]
    [InlineData("开展了常规政治巡察", "regular")]
    [InlineData("开展了巡察，同步开展选人用人专项检查", null)]
    [InlineData("进行了巡察", null)]
    public void Mode_is_what_the_preamble_says(string words, string? mode)
        => Assert.Equal(mode, Read($"县委第一巡察组对县水利局党组{words}。")?.Mode?.Value);

    [Theory]
    [InlineData("十二届市委第六轮巡视", "十二届市委第六轮")]
    [InlineData("第十三届县委第七轮巡察", "第十三届县委第七轮")]
    [InlineData("县委第三轮巡察", "县委第三轮")]
    [InlineData("根据厅党组第六轮巡察", "厅党组第六轮")]
    [InlineData("九届区党委第九轮巡视", "九届区党委第九轮")]
    [InlineData("2021年第二轮巡察", "2021年第二轮")]
    [InlineData("市委2021年第二轮巡察", "市委2021年第二轮")]
    [InlineData("十四届县委首轮巡察", "十四届县委首轮")]
    [InlineData("集团党委第三轮巡察", "集团党委第三轮")]
    [InlineData("省联社党委2019年第三轮巡察", "省联社党委2019年第三轮")]
    [InlineData("首轮督查", null)]
    public void Round_is_read_as_written(string words, string? round)
        => Assert.Equal(round, Read($"根据{words}安排，县委第一巡察组对县水利局党组进行了巡察。")?.Round);

    [Fact]
    public void Title_fills_what_the_preamble_leaves_out()
    {
        var inspection = Read("现将整改情况予以公布。", "云溪县民政局党组关于县委第五巡察组反馈意见整改情况的通报");
        Assert.Equal("县委第五巡察组", inspection?.Team);
        Assert.Equal("patrol", inspection?.Kind?.Value);
    }

    [Theory]
    [InlineData("市委第五巡视组对市工商联党组进行了巡视。")]
    [InlineData("县委巡察工作结束后，2021年3月1日至5月1日巡视云溪区，6月1日反馈意见。")]
    public void Kind_follows_the_word_of_the_notice_for_what_was_done(string preamble) => Assert.Equal("inspection", Read(preamble)?.Kind?.Value);

    [Fact]
    public void Text_that_speaks_of_no_inspection_has_none() => Assert.Null(Read("现将审计整改情况予以公布。"));

    private static Inspection? Read(string preamble, string? title = null)
    {
        var text = TextCleaner.Clean(title is null ? preamble : title + "\n" + preamble);
        return FrontMatterReader.Read(text, text.Lines, text.Lines.Count).Inspection;
    }
}

file static class InspectionText
{
    public static string FeedbackOn(this Inspection? inspection) => inspection?.FeedbackOn.ToString() ?? "";
}
