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

    [Theory]
    [InlineData("家长提出的1个问题已经答复。", 5, 4, FindingSeverity.Info)]          // fewer than the notice holds, and alone
    [InlineData("巡察反馈的3个方面1个问题。", 9, 4, FindingSeverity.Warning)]        // beside the number of aspects
    [InlineData("巡察反馈的9个问题正在整改。", 5, 4, FindingSeverity.Warning)]       // more than the notice holds
    public void RN303_accuses_no_number_that_may_count_something_else(string text, int start, int length, FindingSeverity expected)
    {
        var count = text[start] - '0';
        ValueList<DeclaredTotal> beside = start == 9 ? [new() { Subject = DeclaredSubject.Aspects, Count = 3, Source = new(5, 4) }] : [];
        var notice = Issues(Answered) with { Declared = [.. beside, Total(count, null) with { Source = new(start, length) }] };

        Assert.Equal(expected, Assert.Single(notice.Validate(null, new NoticeSource { Text = text }), static finding => finding.Rule == Rules.IssueTotalMismatch).Severity);
    }

    [Fact]
    public void RN303_is_information_where_another_number_is_what_the_notice_holds()
    {
        var notice = Issues(Answered) with { Declared = [Total(2, null) with { Source = new(0, 4) }, Total(7, null) with { Source = new(40, 4) }] };

        Assert.Equal(FindingSeverity.Info, Assert.Single(notice.Validate(), static finding => finding.Rule == Rules.IssueTotalMismatch).Severity);
    }

    [Theory]
    [InlineData(2, FindingSeverity.Info)]       // as many as there are parts
    [InlineData(3, FindingSeverity.Warning)]
    public void RN303_is_information_where_the_parts_may_be_the_problems(int declared, FindingSeverity expected)
    {
        Aspect part = new() { Title = "履职有差距", Issues = [Answered, Answered] };
        var notice = new Notice { Aspects = [part, part with { Title = "管理松散" }], Declared = [new() { Subject = DeclaredSubject.Aspects, Count = 2, Source = new(0, 4) }, Total(declared, null) with { Source = new(5, 4) }] };

        Assert.Equal(expected, Assert.Single(notice.Validate(), static finding => finding.Rule == Rules.IssueTotalMismatch).Severity);
    }

    [Theory]
    [InlineData(1, FindingSeverity.Info)]       // cut finer than the body counts
    [InlineData(2, null)]
    [InlineData(9, FindingSeverity.Warning)]
    public void RN305_is_information_where_the_notice_holds_more_measures_than_it_declares(int declared, FindingSeverity? expected)
    {
        var notice = Issues(Answered) with { Declared = [Total(declared, null) with { Subject = DeclaredSubject.Measures }] };

        Assert.Equal(expected, notice.Validate().FirstOrDefault(static finding => finding.Rule == Rules.MeasureTotalMismatch)?.Severity);
    }

    [Theory]
    [InlineData("更换路灯；修剪行道树；巡查路面。", FindingSeverity.Info)]       // may be counted clause by clause
    [InlineData("更换路灯，修剪行道树，巡查路面。", FindingSeverity.Warning)]
    public void RN305_accuses_no_number_that_the_clauses_of_the_measures_may_hold(string measure, FindingSeverity expected)
    {
        var notice = Issues(new() { Title = "照明不足", Measures = [new() { Text = measure }] }) with { Declared = [Total(3, null) with { Subject = DeclaredSubject.Measures }] };

        Assert.Equal(expected, Assert.Single(notice.Validate(), static finding => finding.Rule == Rules.MeasureTotalMismatch).Severity);
    }

    [Theory]
    [InlineData(4, FindingSeverity.Info)]       // 已完成整改的问题 says how far its problems have come
    [InlineData(40, FindingSeverity.Warning)]
    public void RN301_accuses_no_notice_whose_headings_tell_the_status_of_what_stands_below_them(int status, FindingSeverity expected)
    {
        var issue = Answered with { Status = new() { Progress = Progress.Completed, Source = new(status, 5) }, Source = new(30, 4) };
        var notice = new Notice
        {
            Title = "某局巡察整改情况通报",
            Aspects = [new() { Title = "已完成整改的问题", Issues = [issue], Source = new(2, 10) }],
            Declared = [Total(3, null) with { Subject = DeclaredSubject.Aspects }],
        };

        Assert.Equal(expected, Assert.Single(notice.Validate(), static finding => finding.Rule == Rules.AspectTotalMismatch).Severity);
    }

    [Theory]
    [InlineData(1, FindingSeverity.Info)]
    [InlineData(3, FindingSeverity.Warning)]
    public void RN308_is_information_where_the_issue_holds_more_measures_than_it_counts(int counted, FindingSeverity expected)
    {
        var issue = Answered with { Title = $"照明不足。采取了{counted}项措施", Measures = [new() { Text = "更换路灯。" }, new() { Text = "修剪行道树。" }] };

        Assert.Equal(expected, Assert.Single(issue.Validate(), static finding => finding.Rule == Rules.OwnCountMismatch).Severity);
    }

    [Theory]
    [InlineData(6, 1)]
    [InlineData(300, 0)]
    public void RN306_takes_for_the_progress_of_a_total_only_what_follows_it_soon(int start, int findings)
    {
        ValueList<DeclaredTotal> declared = [Total(4, null) with { Source = new(0, 4) }, Total(9, DeclaredState.Completed) with { Source = new(start, 4) }];

        Assert.Equal(findings, new Notice { Declared = declared }.Validate().Count(static finding => finding.Rule == Rules.ProgressTotalMismatch));
    }

    [Fact]
    public void RN306_lets_two_open_states_share_what_is_open()
    {
        var open = Answered with { Status = new() { Progress = Progress.InProgress } };
        var notice = new Notice
        {
            Declared = [Total(2, null), Total(1, DeclaredState.Phased), Total(1, DeclaredState.InProgress)],
            Aspects = [new() { Title = "某方面", Issues = [open, open with { Title = "绿化稀疏" }] }],
        };

        Assert.DoesNotContain(notice.Validate(), static finding => finding.Rule == Rules.ProgressTotalMismatch);
    }

    [Fact]
    public void RN202_is_information_where_the_list_goes_on_as_if_the_number_were_not_there()
    {
        var findings = Numbered("11、", "2.", "12、").Validate();

        Assert.Equal((Rules.NumberingOutOfOrder, FindingSeverity.Info), Assert.Single(findings.Select(static finding => (finding.Rule, finding.Severity)), static found => found.Rule.Family == "RN2xx" && found.Rule != Rules.NumberingGap));
    }

    [Theory]
    [InlineData("1、照明不足\n2、3处路面破损\n3、绿化稀疏", FindingSeverity.Info)]
    [InlineData("1、照明不足\n其他路面破损\n3、绿化稀疏", FindingSeverity.Warning)]
    public void RN201_is_information_where_the_missing_number_stands_in_the_text(string text, FindingSeverity expected)
    {
        var aspect = Numbered("1、", "3、");
        var placed = aspect with { Issues = [aspect.Issues[0] with { Source = new(0, 6) }, aspect.Issues[1] with { Source = new(text.LastIndexOf('\n') + 1, 6) }] };

        var finding = Assert.Single(new Notice { Aspects = [placed] }.Validate(null, new NoticeSource { Text = text }), static finding => finding.Rule == Rules.NumberingGap);

        Assert.Equal(expected, finding.Severity);
    }

    [Fact]
    public void RN201_is_information_where_the_rest_of_a_list_was_read_as_the_next_issue()
    {
        var lone = Answered with { Measures = [new() { Marker = "一是", Text = "更换路灯。" }] };

        Assert.Equal([FindingSeverity.Warning, FindingSeverity.Info], new[] { null, "二是" }.Select(number =>
            Assert.Single(new Aspect { Title = "某方面", Issues = [lone, Answered with { Number = number, Title = "绿化稀疏" }] }.Validate(), static finding => finding.Path.EndsWith("marker", StringComparison.Ordinal)).Severity));
    }

    [Fact]
    public void RN204_is_information_where_text_behind_the_heading_was_not_read()
    {
        var notice = Issues(new() { Title = "照明不足", Source = new(20, 4) });
        var next = Answered with { Title = "绿化稀疏", Source = new(100, 4) };
        notice = notice with { Aspects = [notice.Aspects[0] with { Issues = [.. notice.Aspects[0].Issues, next] }] };

        Assert.Equal(FindingSeverity.Info, Assert.Single(notice.Validate(), static finding => finding.Rule == Rules.IssueWithoutMeasures).Severity);
    }

    [Fact]
    public void RN205_takes_no_answer_that_takes_its_problem_up_for_a_heading()
    {
        var child = Answered with { Title = "针对往来款清理不及时问题" };

        Assert.DoesNotContain(new Issue { Title = "关于往来款清理不及时的问题", Issues = [child] }.Validate(), static finding => finding.Rule == Rules.RepeatedText);
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

    private static readonly Issue Answered = new() { Title = "照明不足", Measures = [new() { Text = "更换路灯。" }] };

    private static Aspect Numbered(params string[] numbers)
        => new() { Title = "某方面", Issues = numbers.Select(static (number, at) => Answered with { Number = number, Title = $"第{at}个问题的标题" }).ToValueList() };

    private static DeclaredTotal Total(int count, DeclaredState? state) => new() { Subject = DeclaredSubject.Issues, State = state, Count = count };

    private static Notice Issues(Issue unanswered)
        => new() { Aspects = [new() { Title = "某方面", Issues = [new() { Title = "路面破损", Measures = [new() { Text = "铺设沥青。" }] }, unanswered] }] };
}
