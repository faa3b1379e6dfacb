using Rectification.Validation;

namespace Rectification.Core.Tests.Model;

public class NoticeWalkingTests
{
    private static readonly Issue Nested = new() { Title = "账目不清", Status = new() { Progress = Progress.Completed }, Measures = [new() { Text = "核对账目。", Outcomes = [new() { Kind = OutcomeKind.Money, Count = 1.5m, Unit = "万元" }] }] };

    private static readonly Notice Sample = new()
    {
        Aspects =
        [
            new() { Title = "学习方面", Issues = [new() { Title = "学习不够", Status = new() { Progress = Progress.InProgress } }], Measures = [new() { Text = "补课。" }] },
            new() { Title = "财务方面", Issues = [new() { Title = "财务不规范", Issues = [Nested] }] },
        ],
        FollowUps = [new() { Title = "继续核对", IssuePath = "/aspects/1/issues/0/issues/0", Measures = [new() { Text = "逐月核对。" }] }],
        Outcomes = [new() { Kind = OutcomeKind.Money, Count = 500, Unit = "元" }, new() { Kind = OutcomeKind.Talk, Count = 3, Unit = "人次" }],
    };

    [Fact]
    public void Issues_of_every_level_come_with_aspect_depth_and_path()
        => Assert.Equal(
            [("学习不够", "学习方面", 1, "/aspects/0/issues/0"), ("财务不规范", "财务方面", 1, "/aspects/1/issues/0"), ("账目不清", "财务方面", 2, "/aspects/1/issues/0/issues/0")],
            Sample.AllIssues().Select(one => (one.Part.Title, one.Aspect!.Title!, one.Depth, one.Path)));

    [Fact]
    public void Measures_and_outcomes_know_the_issue_they_belong_to()
    {
        Assert.Equal(["补课。", "核对账目。", "逐月核对。"], Sample.AllMeasures().Select(one => one.Part.Text));
        Assert.Equal([null, "账目不清", null], Sample.AllMeasures().Select(one => one.Issue?.Title));
        Assert.Equal([1.5m, 500, 3], Sample.AllOutcomes().Select(one => one.Part.Count));
        Assert.Equal("账目不清", Sample.AllOutcomes().First().Issue!.Title);
    }

    [Fact]
    public void Every_path_of_the_walk_leads_back_to_its_part()
        => Assert.All(Sample.AllMeasures(), one => Assert.Same(one.Part, Sample.Find(one.Path)));

    [Fact]
    public void Parts_nested_deeper_than_a_stack_holds_are_walked()
    {
        var issue = new Issue { Title = "最深" };
        for (var level = 1; level < 3_000; level++)
            issue = new() { Title = "", Issues = [issue] };

        Assert.Equal(3_000, new Notice { Aspects = [new() { Issues = [issue] }] }.AllIssues().Last().Depth);
    }

    [Theory]
    [InlineData("", "Notice")]
    [InlineData("/title", "Notice")]
    [InlineData("/contact/phones/0", "Notice")]
    [InlineData("/aspects", "Notice")]
    [InlineData("/aspects/1", "Aspect")]
    [InlineData("/aspects/1/issues/0/title", "Issue")]
    [InlineData("/aspects/0/issues/0/status/text", "IssueStatus")]
    [InlineData("/aspects/0/issues/7", null)]
    [InlineData("/aspects/-1", null)]
    [InlineData("aspects", null)]
    public void A_path_leads_to_the_part_that_has_what_it_ends_in(string path, string? type) => Assert.Equal(type, Sample.Find(path)?.GetType().Name);

    [Fact]
    public void A_finding_leads_to_its_part()
    {
        var finding = new Finding { Rule = Rules.UnbalancedQuote, Severity = FindingSeverity.Info, Path = "/aspects/0/issues/0/title" };

        Assert.Equal("学习不够", Assert.IsType<Issue>(finding.Resolve(Sample)).Title);
    }

    [Fact]
    public void A_follow_up_leads_to_its_issue()
    {
        Assert.Same(Nested, Sample.FollowUps[0].ResolveIssue(Sample));
        Assert.Null(new FollowUp { Title = "另一事项" }.ResolveIssue(Sample));
    }

    [Fact]
    public void One_issue_is_changed_and_the_rest_is_shared()
    {
        var changed = Sample.With<Issue>("/aspects/1/issues/0/issues/0", issue => issue with { Title = "账目已清" });

        Assert.Equal("账目已清", changed.Aspects[1].Issues[0].Issues[0].Title);
        Assert.Equal("账目不清", Sample.Aspects[1].Issues[0].Issues[0].Title);
        Assert.Same(Sample.Aspects[0], changed.Aspects[0]);
        Assert.Equal(Sample, changed.With<Issue>("/aspects/1/issues/0/issues/0", _ => Nested));
        Assert.Equal("新", Sample.With<Notice>("", notice => notice with { Title = "新" }).Title);
    }

    [Theory]
    [InlineData("/aspects/0")]
    [InlineData("/aspects/9/issues/0")]
    public void A_path_to_another_part_changes_nothing(string path) => Assert.Throws<ArgumentException>(() => Sample.With<Issue>(path, issue => issue));

    [Fact]
    public void A_notice_is_summed_up_by_aspect_status_and_kind()
    {
        var summary = Sample.Summarize();

        Assert.Equal(new() { Issues = 3, TopIssues = 2, LeafIssues = 2, Measures = 2, Completed = 1, GoingOn = 1 }, summary.Total);
        Assert.Equal(1, summary.Total.NoStatus);
        Assert.Equal([(1, 1), (2, 1)], summary.Aspects.Select(one => (one.Counts.Issues, one.Counts.Measures)));
        Assert.Equal([new(OutcomeKind.Money, "元", 15_500, 15_500), new(OutcomeKind.Talk, "人次", 3, 3)], summary.Outcomes);
        Assert.Equal(1, summary.FollowUps);
    }

    [Fact]
    public void People_are_one_sum_whatever_measure_word_counts_them_and_talks_another()
    {
        OutcomeCount[] talks = [.. new[] { "人", "名", "位", "人次" }.Select((unit, at) => new OutcomeCount { Kind = OutcomeKind.Talk, Count = at + 1, Unit = unit })];

        Assert.Equal([new(OutcomeKind.Talk, "人", 6, 6), new(OutcomeKind.Talk, "人次", 4, 4)], new Notice { Outcomes = [.. talks] }.Summarize().Outcomes);
    }

    [Fact]
    public void A_sum_beyond_a_decimal_is_an_estimate()
    {
        var sum = Assert.Single(new Notice { Outcomes = [new() { Kind = OutcomeKind.Money, Count = decimal.MaxValue, Unit = "亿元" }] }.Summarize().Outcomes);

        Assert.Null(sum.Sum);
        Assert.Equal(7.9e36, sum.Estimate, 1e35);
    }
}
