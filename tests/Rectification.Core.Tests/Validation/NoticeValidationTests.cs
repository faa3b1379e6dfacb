using FsCheck;
using FsCheck.Fluent;
using Rectification.Core.Tests.Generators;
using Rectification.Core.Tests.Validation.Examples;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Core.Tests.Validation;

public class NoticeValidationTests
{
    [Theory]
    [InlineData("关于巡察整改进展情况的通报", null, true)]
    [InlineData("关于2021年度部门预算审计整改情况的公告", null, false)]
    [InlineData("整改情况公示", "省第二生态环境保护督察组", false)]
    public void RN103_does_not_ask_what_answers_an_audit_whether_it_is_an_inspection(string title, string? team, bool isReported)
    {
        var notice = new Notice { Title = title, Inspection = new() { Team = team } };

        Assert.Equal(isReported, notice.Validate().Any(static finding => finding.Rule == Rules.InspectionKindMissing));
    }

    [Fact]
    public void No_notice_makes_validation_throw()
        => Prop.ForAll(NoticeGenerator.Any, notice => notice.Validate().All(finding => finding.GetMessage(new("en")).Length > 0 && finding.GetMessage(new("zh")).Length > 0))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Validation_gives_the_same_findings_each_time()
        => Prop.ForAll(NoticeGenerator.Any, notice => notice.Validate() == notice.Validate()).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_pointer_leads_to_a_member_of_the_notice_or_to_one_that_is_missing()
        => Prop.ForAll(NoticeGenerator.OfThisVersion, notice =>
        {
            var json = System.Text.Json.JsonDocument.Parse(Rectification.Json.NoticeJson.Serialize(notice)).RootElement;
            return notice.Validate().All(finding => LeadsSomewhere(json, finding.Path));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Many_notices_are_validated_in_their_order()
    {
        var notices = Enumerable.Range(0, 500).Select(seed => new NoticeGenerator(seed).Notice()).ToList();

        Assert.Equal(notices.Select(notice => notice.Validate()), NoticeValidation.ValidateAll(notices));
    }

    [Fact]
    public void A_run_over_many_notices_can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => NoticeValidation.ValidateAll([SoundNotice.Notice], cancellationToken: cancelled.Token).ToList());
    }

    [Fact]
    public void RN206_stops_the_walk_however_deep_the_issues_nest()
    {
        var issue = new Issue { Title = "最深一层的问题" };
        for (var i = 0; i < 5_000; i++)
            issue = new() { Title = $"第{i}层问题的标题", Issues = [issue] };

        Assert.Contains(new Notice { Aspects = [new() { Title = "某方面", Issues = [issue] }] }.Validate(), finding => finding.Rule == Rules.NestingTooDeep);
    }

    [Fact]
    public void A_finding_of_a_part_points_from_the_part()
        => Assert.Equal("/title", new Issue { Title = " ", Measures = [new() { Text = "已整改。" }] }.Validate()[0].Path);

    [Fact]
    public void A_finding_stands_where_its_part_stands_in_the_text()
    {
        var measure = new Measure { Marker = "三是", Text = "公示。", Source = new SourceSpan(40, 5) };

        Assert.Equal(new SourceSpan(40, 5), new Issue { Title = "某问题", Source = new SourceSpan(3, 4), Measures = [measure] }.Validate()[0].Source);
    }

    [Fact]
    public void The_deepest_nesting_a_host_may_allow_is_limited()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ValidationOptions { MaxIssueDepth = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ValidationOptions { MaxIssueDepth = 65 });
    }

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>(() => ((Notice)null!).Validate());

    /// <summary>All steps but the last lead to something; the last may be the member that a finding misses.</summary>
    private static bool LeadsSomewhere(System.Text.Json.JsonElement json, string path)
    {
        var steps = path.Split('/').Skip(1).ToList();
        for (var i = 0; i < steps.Count; i++)
        {
            if (json.ValueKind == System.Text.Json.JsonValueKind.Array)
            {
                if (!int.TryParse(steps[i], out var index) || index >= json.GetArrayLength())
                    return false;
                json = json[index];
            }
            else if (json.ValueKind != System.Text.Json.JsonValueKind.Object || !json.TryGetProperty(steps[i], out json))
            {
                return i >= steps.Count - 2;
            }
        }

        return true;
    }
}
