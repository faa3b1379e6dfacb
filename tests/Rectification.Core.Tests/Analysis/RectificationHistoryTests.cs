using System.Text.Json;
using Rectification.Analysis;
using Rectification.Json;
using Rectification.Primitives;
using static Rectification.Core.Tests.Analysis.Publications;

namespace Rectification.Core.Tests.Analysis;

public class RectificationHistoryTests
{
    private const string Ninth = "九届市委第九轮";
    private const string Tenth = "九届市委第十轮";

    [Fact]
    public void An_issue_keeps_every_change_of_its_status_with_the_date()
    {
        var issue = Assert.Single(RectificationHistory.Of(
        [
            Of("2024-01-10", Ninth, Issue(Tender, Progress.InProgress)),
            Of("2024-04-10", Ninth, Issue(Tender, Progress.InProgress)),
            Of("2024-07-10", Ninth, Issue(Tender, Progress.Completed)),
        ]).Issues);

        Assert.Equal(Date("2024-01-10"), issue.FirstReportedOn);
        Assert.Equal(3, issue.Appearances.Count);
        Assert.Equal(
            [("2024-01-10", Progress.InProgress), ("2024-07-10", Progress.Completed)],
            Assert.Single(issue.Cycles).Changes.Select(change => (change.On.ToString()!, change.Progress)));
        Assert.Equal(Date("2024-07-10"), issue.Current.CompletedOn);
    }

    [Fact]
    public void An_issue_that_is_no_longer_completed_opens_a_new_cycle_with_the_reason_and_keeps_the_old_one()
    {
        var issue = Assert.Single(RectificationHistory.Of(
        [
            Of("2024-01-10", Ninth, Issue(Tender, Progress.Completed)),
            Of("2024-07-10", Ninth, Issue(Tender, Progress.InProgress, status: "抽查发现反弹，正在整改")),
        ]).Issues);

        Assert.Equal([CycleOpening.Reported, CycleOpening.Reopened], issue.Cycles.Select(cycle => cycle.Opening));
        Assert.True(issue.Cycles[0].IsCompleted);
        Assert.Equal("抽查发现反弹，正在整改", issue.Current.Reason);
        Assert.Null(issue.Current.CompletedOn);
        Assert.False(issue.IsRecurrent);
    }

    [Theory]
    [InlineData(Tender)]
    [InlineData("水利工程的招标程序仍不规范")]
    public void An_issue_that_a_later_inspection_finds_again_is_recurrent(string title)
    {
        var issue = Assert.Single(RectificationHistory.Of(
        [
            Of("2022-01-10", Ninth, Issue(Tender, Progress.Completed)),
            Of("2024-07-10", Tenth, Issue(title, Progress.InProgress)),
        ]).Issues);

        Assert.True(issue.IsRecurrent);
        Assert.Equal((CycleOpening.FoundAgain, Tenth), (issue.Current.Opening, issue.Current.Round));
        Assert.Equal(title, issue.Title);
    }

    [Fact]
    public void Another_issue_of_the_next_inspection_is_another_issue()
    {
        var issues = RectificationHistory.Of([Of("2022-01-10", Ninth, Issue(Tender)), Of("2024-07-10", Tenth, Issue(Reception))]).Issues;

        Assert.Equal([Tender, Reception], issues.Select(issue => issue.Title));
        Assert.DoesNotContain(issues, issue => issue.IsRecurrent);
    }

    [Fact]
    public void Words_that_name_no_stage_take_no_completion_back()
    {
        var issue = Assert.Single(RectificationHistory.Of(
        [
            Of("2024-01-10", Ninth, Issue(Tender, Progress.Completed)),
            Of("2024-07-10", Ninth, Issue(Tender, default(Progress), status: "长期坚持")),
        ]).Issues);

        Assert.True(Assert.Single(issue.Cycles).IsCompleted);
    }

    [Fact]
    public void Planned_dates_are_kept_apart_from_the_date_of_completion()
    {
        var cycle = Assert.Single(RectificationHistory.Of(
        [
            Of("2024-01-10", Ninth, Issue(Tender, Progress.InProgress, deadline: "2024-03")),
            Of("2024-04-10", Ninth, Issue(Tender, Progress.InProgress, deadline: "2024-06-30")),
            Of("2024-07-10", Ninth, Issue(Tender, Progress.Completed)),
        ]).Issues).Current;

        Assert.Equal(["2024-03", "2024-06-30"], cycle.Planned.Select(planned => planned.Date.ToString()));
        Assert.Equal(Date("2024-07-10"), cycle.CompletedOn);
    }

    [Fact]
    public void The_deadline_of_a_follow_up_is_the_plan_of_the_issue_it_continues()
    {
        var notice = Of("2024-01-10", Ninth, Issue(Tender)) with
        {
            FollowUps = [new() { Title = Tender, IssuePath = "/aspects/0/issues/0", Deadline = new() { Date = new(2024, 12) } }],
        };

        Assert.Equal(new PartialDate(2024, 12), Assert.Single(RectificationHistory.Empty.Add(notice).Issues).Current.Planned[0].Date);
    }

    [Theory]
    [InlineData("2024-03-31", false)] // the month is not over
    [InlineData("2024-04-01", true)]
    [InlineData("2024-05-09", true)]
    [InlineData("2024-05-10", false)] // put off on this day
    [InlineData("2024-07-01", true)]
    [InlineData("2024-08-01", false)] // completed
    public void An_issue_is_overdue_where_the_plan_of_that_day_has_passed_without_a_report(string day, bool expected)
    {
        var history = RectificationHistory.Of(
        [
            Of("2024-01-10", Ninth, Issue(Tender, Progress.InProgress, deadline: "2024-03")),
            Of("2024-05-10", Ninth, Issue(Tender, Progress.InProgress, deadline: "2024-06-30")),
            Of("2024-08-01", Ninth, Issue(Tender, Progress.Completed)),
        ]);

        Assert.Equal(expected, history.OverdueOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Any());
    }

    [Fact]
    public void A_publication_without_a_round_answers_the_inspection_before_it()
    {
        var later = Of("2024-07-10", Ninth, Issue(Tender, Progress.Completed)) with { Inspection = null };

        Assert.False(Assert.Single(RectificationHistory.Of([Of("2024-01-10", Ninth, Issue(Tender)), later]).Issues).IsRecurrent);
    }

    [Fact]
    public void A_copy_from_another_page_changes_nothing()
    {
        var notice = Of("2024-01-10", Ninth, Issue(Tender));
        var history = RectificationHistory.Empty.Add(notice);

        Assert.Same(history, history.Add(notice with { Id = "7", Provenance = new() { Uri = "https://www.example.gov.cn/b.html" } }));
    }

    [Fact]
    public void A_history_is_read_as_it_was_written_with_and_without_reflection()
    {
        var history = RectificationHistory.Of(
        [
            Of("2022-01-10", Ninth, Issue(Tender, Progress.Completed, deadline: "2022"), Issue(Study)),
            Of("2024-07-10", Tenth, Issue(Tender, Progress.InProgress)),
        ]);
        var json = JsonSerializer.Serialize(history, NoticeJsonContext.Default.RectificationHistory);

        Assert.Equal(json, JsonSerializer.Serialize(history));
        var read = JsonSerializer.Deserialize(json, NoticeJsonContext.Default.RectificationHistory)!;
        Assert.Equal(history, read);
        Assert.Equal(history.Issues, read.Issues);
        Assert.Equal(history, JsonSerializer.Deserialize<RectificationHistory>(json));
    }

    [Fact]
    public void The_text_form_holds_no_words_of_a_notice()
        => Assert.Equal("RectificationHistory of 1 publications", RectificationHistory.Empty.Add(Of("2024-01-10", Ninth, Issue(Tender))).ToString());
}
