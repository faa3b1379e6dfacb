using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Core.Tests.Validation;

/// <summary>RN308, which compares what an issue counts with what it holds and how far it says it is.</summary>
public class OwnCountTests
{
    private const string Claim = "采取了5项措施，其中，已完成4项";

    [Theory]
    [InlineData(2, "ongoing", "measures=2")]
    [InlineData(5, "ongoing", null)]
    [InlineData(5, "completed", "completed=4")]
    [InlineData(5, "closed", "completed=4")]
    [InlineData(0, "ongoing", null)]
    public void RN308_tells_what_the_issue_holds_instead(int measures, string progress, string? told)
    {
        var issue = new Issue { Title = "学习不够", Measures = Measures(measures), Status = new() { Progress = Progress.From(progress), Text = Claim } };
        Assert.Equal(told is null ? null : $"5项措施, {told}", Told(issue));
    }

    [Fact]
    public void RN308_takes_all_done_for_completed()
        => Assert.Null(Told(new() { Title = "学习不够", Measures = Measures(4), Status = new() { Progress = Progress.Completed, Text = "采取了4项措施，其中，已完成4项" } }));

    [Fact]
    public void RN308_counts_the_measures_of_nested_issues()
        => Assert.Null(Told(new() { Title = "学习不够。采取了5项措施", Measures = Measures(2), Issues = [new() { Title = "一是学得少", Measures = Measures(3) }] }));

    [Fact]
    public void RN308_tells_how_many_measures_stand_on_all_levels()
    {
        var nested = new Issue { Title = "一是学得少", Measures = Measures(1), Issues = [new() { Title = "甲班没学", Measures = Measures(1) }] };
        Assert.Equal("5项措施, measures=4", Told(new() { Title = "学习不够。采取了5项措施", Measures = Measures(2), Issues = [nested] }));
    }

    [Fact]
    public void RN308_takes_no_claim_from_other_words_of_the_issue()
        => Assert.Null(Told(new() { Title = "学习不够", Results = ["采取了5项措施"], NextSteps = ["采取了5项措施"], Remarks = "采取了5项措施", Measures = Measures(2) }));

    [Fact]
    public void RN308_reads_the_description_too()
        => Assert.NotNull(Told(new() { Title = "学习不够", Description = "采取了5项措施", Measures = Measures(2) }));

    private static string? Told(Issue issue)
        => issue.Validate().SingleOrDefault(static finding => finding.Rule == Rules.OwnCountMismatch) is { } finding ? string.Join(", ", finding.Arguments) : null;

    private static ValueList<Measure> Measures(int count) => [.. Enumerable.Range(1, count).Select(number => new Measure { Text = $"完善制度{number}。" })];
}
