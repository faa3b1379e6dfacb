using System.Text.Json;
using Rectification.Analysis;
using Rectification.Core.Tests.Validation.Examples;
using Rectification.Json;
using Rectification.Primitives;
using Rectification.Validation;
using static Rectification.Core.Tests.Analysis.Publications;

namespace Rectification.Core.Tests.Analysis;

public class NoticeStatisticsTests
{
    private static readonly Notice Sample = Of("2024-07-12", "九届市委第九轮", Issue(Study, Progress.Completed), Issue(Tender, Progress.InProgress), Issue(Reception)) with
    {
        Outcomes = [new() { Kind = OutcomeKind.Money, Count = 13.48m, Unit = "万元" }, new() { Kind = OutcomeKind.Money, Count = 200, Unit = "元" }],
    };

    [Fact]
    public void Issues_are_counted_by_status_kind_aspect_and_measures()
    {
        var statistics = NoticeStatistics.Of(Sample);

        Assert.Equal((1, 3), (statistics.Notices, statistics.Issues));
        Assert.Equal((1, 1, 1), (statistics.IssuesByStatus["completed"], statistics.IssuesByStatus["inProgress"], statistics.IssuesByStatus["none"]));
        Assert.Equal(3, statistics.IssuesByKind["problem"]);
        Assert.Equal(3, statistics.IssuesByAspect["重点工作落实方面"]);
        Assert.Equal(3, statistics.IssuesByMeasures["0"]);
        Assert.Equal(0.5, statistics.CompletionRate);
    }

    [Fact]
    public void Money_is_added_up_in_one_unit()
        => Assert.Equal([new(OutcomeKind.Money, "元", 135_000m, 2)], NoticeStatistics.Of(Sample).Outcomes.Totals);

    [Fact]
    public void A_number_beyond_all_meaning_is_left_out_and_counted()
    {
        var outcomes = NoticeStatistics.Of(Sample with { Outcomes = [new() { Kind = OutcomeKind.Money, Count = decimal.MaxValue, Unit = "亿元" }] }).Outcomes;

        Assert.Empty(outcomes.Totals);
        Assert.Equal(1, outcomes.LeftOut);
    }

    [Theory]
    [InlineData("中共云澜市水务局党组", "云澜市")]
    [InlineData("中共江苏省云澜市青禾区委", "江苏省云澜市青禾区")]
    [InlineData("云澜市市场监督管理局党组", "云澜市")]
    [InlineData("中共青禾县城市管理局党组", "青禾县")]
    [InlineData("某某集团有限公司党委", "unknown")]
    [InlineData("中共省委老干部局", "unknown")]
    [InlineData("苏州市水务局", "苏州市")]
    [InlineData(null, "unknown")]
    public void The_region_is_the_place_that_the_name_of_the_body_begins_with(string? publisher, string region)
        => Assert.Equal(1, NoticeStatistics.Of(Sample with { Publisher = publisher }).NoticesByRegion[region]);

    [Theory]
    [InlineData("中央第一巡视组", "centre")]
    [InlineData("省委第二巡视组", "province")]
    [InlineData("区委第三巡察组", "county")]
    [InlineData("第三巡察组", "unknown")]
    public void The_level_is_that_of_the_committee_whose_inspectors_came(string team, string level)
        => Assert.Equal(1, NoticeStatistics.Of(Sample with { Inspection = new() { Team = team } }).NoticesByLevel[level]);

    [Fact]
    public void The_soundness_of_a_collection_counts_only_notices_that_were_validated()
    {
        var broken = SoundNotice.With("""{ "contact": { "emails": [ "yunhulib163.com" ] } }""");
        var statistics = NoticeStatistics.Empty.Add(Sample).Add(broken, broken.Validate()).Add(SoundNotice.With("{}"), []);

        Assert.Equal((3, 2, 1), (statistics.Notices, statistics.CheckedNotices, statistics.NoticesWithFindings));
        Assert.Equal(0.5, statistics.ShareWithFindings);
        Assert.NotEqual(0, statistics.FindingsByRule.Total);
    }

    [Fact]
    public void Topics_are_the_words_that_titles_have_in_common()
    {
        string[] titles = ["关于“工程招标不规范”的问题", "关于未按规定工程招标的问题", "对工程招标监管缺失", "违规工程招标", "公务接待超标准", "公务接待审批不严", "存在公务接待清单不全", "对公务接待把关不严"];
        var topics = NoticeStatistics.Of(Of("2024", "", [.. titles.Select(title => Issue(title))])).FrequentTopics(2);

        Assert.Equal([("公务接待", 4, 0.5), ("工程招标", 4, 0.5)], topics.Select(topic => (topic.Text, topic.Titles, topic.Share)));
    }

    [Fact]
    public void What_frames_a_title_is_no_topic()
    {
        var titles = Enumerable.Range(0, 8).Select(number => Issue($"关于第{number}处“{(char)(0x7532 + (7 * number))}账”的问题"));

        Assert.Empty(NoticeStatistics.Of(Of("2024", "", [.. titles])).FrequentTopics(5));
    }

    [Fact]
    public void A_full_table_keeps_exact_counts_of_the_keys_it_holds()
    {
        var keys = Enumerable.Range(0, 3 * CountTable.Capacity).Select(number => $"第{number}局").ToList();
        var table = keys.Concat(keys).Aggregate(CountTable.Empty, (counted, key) => counted.Add(key));

        Assert.Equal(CountTable.Capacity, table.Counts.Count());
        Assert.All(table.Counts, one => Assert.Equal(2, one.Value));
        Assert.Equal(2 * keys.Count, table.Total);
        Assert.False(table.IsComplete);
    }

    [Fact]
    public void Statistics_are_read_as_they_were_written_with_and_without_reflection()
    {
        var statistics = NoticeStatistics.Of(Sample, Sample.Validate());
        var json = JsonSerializer.Serialize(statistics, NoticeJsonContext.Default.NoticeStatistics);

        Assert.Equal(json, JsonSerializer.Serialize(statistics));
        Assert.Equal(statistics, JsonSerializer.Deserialize(json, NoticeJsonContext.Default.NoticeStatistics));
        Assert.Equal(statistics, JsonSerializer.Deserialize<NoticeStatistics>(json));
    }

    [Theory]
    [InlineData("""{"issuesByStatus":[]}""")]
    [InlineData("""{"issuesByStatus":{"total":1}}""")]
    [InlineData("""{"outcomes":{"totals":[{}],"leftOut":0}}""")]
    [InlineData("""{"titles":[{"rank":"x","title":"","count":1}]}""")]
    public void What_are_no_statistics_is_refused(string json)
        => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<NoticeStatistics>(json));
}
