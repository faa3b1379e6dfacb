using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Core.Tests.Validation;

/// <summary>What may be a misreading is no accusation.</summary>
public class ReadingDoubtTests
{
    [Fact]
    public void RN204_is_information_where_the_issue_has_a_description_that_may_hold_the_answer()
        => Assert.Equal([FindingSeverity.Warning, FindingSeverity.Info], new[] { null, "已更换路灯四十盏" }.Select(static description =>
            Assert.Single(Issues(new() { Title = "照明不足", Description = description }).Validate(), static finding => finding.Rule == Rules.IssueWithoutMeasures).Severity));

    [Fact]
    public void RN204_is_silent_where_the_heading_goes_on_with_the_answer()
        => Assert.DoesNotContain(Issues(new() { Title = "关于“照明不足”问题。镇里已经更换路灯四十盏" }).Validate(), static finding => finding.Rule == Rules.IssueWithoutMeasures);

    [Fact]
    public void RN306_adds_up_two_states_that_are_both_open()
    {
        ValueList<DeclaredTotal> declared = [Total(4, null), Total(1, DeclaredState.Completed), Total(1, DeclaredState.BasicallyCompleted), Total(1, DeclaredState.InProgress), Total(1, DeclaredState.InProgress)];

        Assert.DoesNotContain(new Notice { Declared = declared }.Validate(), static finding => finding.Rule == Rules.ProgressTotalMismatch);
    }

    [Fact]
    public void RN303_leaves_alone_what_was_put_right_at_once()
    {
        const string text = "巡察组移交的2个立行立改问题，已全部整改。反馈的9个问题正在整改。";
        var notice = Issues(new() { Title = "照明不足", Measures = [new() { Text = "更换路灯。" }] }) with
        {
            Declared = [Total(2, null) with { Source = new(6, 8) }, Total(9, null) with { Source = new(23, 4) }],
        };

        var finding = Assert.Single(notice.Validate(null, new NoticeSource { Text = text }), static finding => finding.Rule == Rules.IssueTotalMismatch);

        Assert.Equal("9", finding.Arguments[0]);
    }

    [Fact]
    public void Totals_of_any_size_do_not_overflow()
        => Assert.NotEmpty(new Notice { Declared = [Total(1, null), Total(int.MaxValue, DeclaredState.Completed), Total(int.MaxValue, DeclaredState.InProgress), Total(int.MaxValue, null)] }.Validate());

    [Fact]
    public void RN206_stands_at_the_issue_that_nests_too_deep()
    {
        var issue = new Issue { Title = "外层", Source = new(3, 2), Outcomes = [new() { Kind = OutcomeKind.Talk, Count = 1, Source = new(9, 2) }], Issues = [new() { Title = "内层" }] };

        var finding = Assert.Single(new Aspect { Title = "某方面", Issues = [issue] }.Validate(new() { MaxIssueDepth = 1 }), static finding => finding.Rule == Rules.NestingTooDeep);

        Assert.Equal((new SourceSpan(3, 2), "/issues/0/issues"), (finding.Source!.Value, finding.Path));
    }

    [Fact]
    public void A_run_over_one_notice_can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => new Notice().Validate(cancellationToken: cancelled.Token));
    }

    [Theory]
    [InlineData("2023年5月，馆党组将组织力量检查各分馆。", true)]
    [InlineData("将于2023年3月底前召开组织生活会。", true)]
    [InlineData("2023年5月，馆党组将培训情况纳入考核。", false)]
    [InlineData("将于2023年12月底前召开组织生活会。", false)]
    public void RN412_tells_a_plan_from_an_object(string text, bool isReported)
    {
        var notice = new Notice { PublishedOn = new(2023, 6, 12), Aspects = [new() { Title = "某方面", Measures = [new() { Text = text }] }] };

        Assert.Equal(isReported, notice.Validate().Any(static finding => finding.Rule == Rules.PlanOverdue));
    }

    private static DeclaredTotal Total(int count, DeclaredState? state) => new() { Subject = DeclaredSubject.Issues, State = state, Count = count };

    private static Notice Issues(Issue unanswered)
        => new() { Aspects = [new() { Title = "某方面", Issues = [new() { Title = "路面破损", Measures = [new() { Text = "铺设沥青。" }] }, unanswered] }] };
}
