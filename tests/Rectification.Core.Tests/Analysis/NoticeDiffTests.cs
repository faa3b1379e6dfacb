using System.Diagnostics;
using System.Text.Json;
using Rectification.Analysis;
using Rectification.Json;
using Rectification.Primitives;
using static Rectification.Core.Tests.Analysis.Publications;

namespace Rectification.Core.Tests.Analysis;

public class NoticeDiffTests
{
    private const string Round = "九届市委第九轮";

    [Fact]
    public void A_renumbered_issue_is_the_same_issue()
    {
        var issue = Assert.Single(Compare([Issue(Tender) with { Number = "3." }], [Issue(Tender) with { Number = "（一）" }]).Issues);

        Assert.Equal((IssueDiffKind.Changed, true, false), (issue.Kind, issue.IsRenumbered, issue.IsMoved));
        Assert.Equal(("3.", "（一）"), (issue.Differences[0].Before, issue.Differences[0].After));
    }

    [Fact]
    public void What_is_new_and_what_is_gone_is_told_with_its_place()
    {
        var diff = Compare([Issue(Tender), Issue(Study)], [Issue(Reception), Issue(Tender)]);

        Assert.Equal([IssueDiffKind.New, IssueDiffKind.Unchanged, IssueDiffKind.Gone], diff.Issues.Select(issue => issue.Kind));
        Assert.Equal("/aspects/0/issues/0", Assert.Single(diff.Issues[0].After).Path);
        Assert.Equal("/aspects/0/issues/1", Assert.Single(diff.Issues[2].Before).Path);
        Assert.All(diff.Issues, issue => Assert.True(issue.Certainty > 0.5));
    }

    [Fact]
    public void One_issue_that_became_two_is_a_split_and_two_that_became_one_are_merged()
    {
        Issue[] parts = [Issue("合同管理不严格"), Issue("招标程序不规范")];
        Issue[] whole = [Issue("合同管理不严格，招标程序不规范")];

        var split = Assert.Single(Compare(whole, parts).Issues);
        Assert.Equal((IssueDiffKind.Split, 1, 2), (split.Kind, split.Before.Count, split.After.Count));
        var merged = Assert.Single(Compare(parts, whole).Issues);
        Assert.Equal((IssueDiffKind.Merged, 2, 1), (merged.Kind, merged.Before.Count, merged.After.Count));
    }

    [Theory]
    [InlineData(Progress.InProgressValue, Progress.CompletedValue, ProgressDirection.Progressed)]
    [InlineData(Progress.ClosedValue, Progress.PhasedValue, ProgressDirection.SlippedBack)]
    [InlineData(Progress.CompletedValue, Progress.CompletedValue, ProgressDirection.Same)]
    public void A_status_progresses_or_slips_back(string before, string after, ProgressDirection direction)
        => Assert.Equal(direction, Assert.Single(Compare([Issue(Tender, Progress.From(before))], [Issue(Tender, Progress.From(after))]).Issues).Progress);

    [Fact]
    public void Deadline_measures_and_outcomes_are_compared()
    {
        var before = Issue(Tender, deadline: "2024-06") with
        {
            Measures = [new() { Text = "制定《招标管理办法》，明确程序" }, new() { Text = "开展专项检查3次" }],
            Outcomes = [new() { Kind = OutcomeKind.Money, Count = 1.5m, Unit = "万元" }, new() { Kind = OutcomeKind.Talk, Count = 3, Unit = "人" }],
        };
        var after = Issue(Tender, deadline: "2024-12") with
        {
            Measures = [new() { Text = "开展专项检查5次" }, new() { Text = "约谈有关责任人" }, new() { Text = "制定《招标管理办法》，明确程序" }],
            Outcomes = [new() { Kind = OutcomeKind.Money, Count = 15000, Unit = "元" }, new() { Kind = OutcomeKind.Talk, Count = 5, Unit = "人" }],
        };

        var differences = Assert.Single(Compare([before], [after]).Issues).Differences;
        Assert.Equal(
            [
                (DiffMember.Deadline, ValueDiffKind.Changed, "2024-06", "2024-12"),
                (DiffMember.Measure, ValueDiffKind.Changed, "开展专项检查3次", "开展专项检查5次"),
                (DiffMember.Measure, ValueDiffKind.Added, null, "约谈有关责任人"),
                (DiffMember.Outcome, ValueDiffKind.Changed, "talk 3人", "talk 5人"),
            ],
            differences.Select(one => (one.Member, one.Kind, one.Before, one.After)));
        Assert.Equal(("/aspects/0/issues/0/measures/1", "/aspects/0/issues/0/measures/0"), (differences[1].BeforePath, differences[1].AfterPath));
    }

    [Fact]
    public void An_issue_in_another_aspect_is_moved()
    {
        var before = Of("2024", Round, Issue(Tender), Issue(Study)) with { Aspects = [Group("甲方面", Tender, Study), Group("乙方面", Reception)] };
        var after = before with { Aspects = [Group("甲方面", Study), Group("乙方面", Reception, Tender)] };

        var moved = Assert.Single(NoticeDiff.Compare(before, after).Issues, issue => issue.Kind != IssueDiffKind.Unchanged);
        Assert.True(moved.IsMoved);
        Assert.Equal(("甲方面", "乙方面"), (moved.Differences[0].Before, moved.Differences[0].After));
    }

    [Fact]
    public void Of_an_order_that_changed_only_the_issue_that_left_its_place_is_moved()
    {
        var diff = Compare([Issue(Tender), Issue(Study), Issue(Reception)], [Issue(Study), Issue(Reception), Issue(Tender)]);

        Assert.Equal([false, false, true], diff.Issues.Select(issue => issue.IsMoved));
    }

    [Fact]
    public void An_aspect_that_is_worded_anew_moves_none_of_its_issues()
    {
        var before = Of("2024", Round) with { Aspects = [Group("工程建设方面", Tender, Study)] };

        Assert.False(NoticeDiff.Compare(before, before with { Aspects = [Group("重点项目领域", Tender, Study)] }).HasDifferences);
    }

    [Fact]
    public void Of_all_pairings_the_one_with_the_greatest_sum_is_taken_even_without_the_most_alike_pair()
    {
        // The first of each are most alike; but the second ones would be left with each other, who have less in common.
        var diff = Compare([Issue("甲乙丙丁戊己庚"), Issue("子丑丙丁戊己辰")], [Issue("甲乙丙丁戊己辰"), Issue("乙丙丁戊己庚午")]);

        Assert.Equal(["子丑丙丁戊己辰", "甲乙丙丁戊己庚"], diff.Issues.Select(issue => Assert.Single(issue.Before).Title));
    }

    [Theory]
    [InlineData(2_000, true)]
    [InlineData(5_000, false)]
    public void Thousands_of_issues_are_compared_in_seconds(int count, bool alike)
    {
        Issue[] before = [.. Enumerable.Range(0, count).Select(number => Issue(Title(number, alike)))];
        Issue[] after = [.. before.Where((_, index) => index % 100 != 50).Select((issue, index) => issue with { Number = $"{index}." })];
        var clock = Stopwatch.StartNew();
        var diff = Compare(before, after);

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(60));
        Assert.Equal((count / 100, 0), (diff.Count(IssueDiffKind.Gone), diff.Count(IssueDiffKind.New)));
        Assert.DoesNotContain(diff.Issues, issue => issue.IsMoved);
    }

    [Fact]
    public void A_comparison_is_read_as_it_was_written_with_and_without_reflection()
    {
        var diff = Compare([Issue(Tender, Progress.InProgress), Issue(Study)], [Issue(Tender, Progress.Completed), Issue(Reception)]);
        var json = JsonSerializer.Serialize(diff, NoticeJsonContext.Default.NoticeDiff);

        Assert.Equal(json, JsonSerializer.Serialize(diff));
        Assert.Equal(diff, JsonSerializer.Deserialize(json, NoticeJsonContext.Default.NoticeDiff));
        Assert.Equal(diff, JsonSerializer.Deserialize<NoticeDiff>(json));
    }

    [Fact]
    public void The_text_form_holds_no_words_of_a_notice()
        => Assert.Equal("1 Unchanged, 0 Changed, 0 New, 0 Gone, 0 Split, 0 Merged", Compare([Issue(Tender)], [Issue(Tender)]).ToString());

    private static NoticeDiff Compare(Issue[] before, Issue[] after) => NoticeDiff.Compare(Of("2024-01", Round, before), Of("2024-07", Round, after));

    private static Aspect Group(string title, params string[] issues) => new() { Title = title, Issues = issues.Select(issue => Issue(issue)).ToValueList() };

    // Alike: one title but for a number, as in a list of like cases; else every title has words of its own.
    private static string Title(int number, bool alike) => alike
        ? $"村级台账第{number}项登记不及时"
        : string.Concat(Enumerable.Range(0, 8).Select(place => (char)('一' + (((number + 1) * (place + 3) * 7919) % 5000))));
}
