using Rectification.Primitives;
using Rectification.Validation;
using Rectification.Validation.Text;

namespace Rectification.Core.Tests.Validation;

public class TotalsTests
{
    private static readonly Issue Leaf = new() { Title = "某问题", Measures = [new() { Text = "甲。" }, new() { Text = "乙。" }] };

    [Theory]
    [InlineData("issues", 2)]       // directly below the aspects
    [InlineData("issues", 4)]       // down to the second level
    [InlineData("issues", 6)]       // down to the lowest
    [InlineData("items", 6)]
    [InlineData("opinions", 2)]
    [InlineData("aspects", 2)]
    [InlineData("measures", 12)]
    public void RN30x_accepts_a_total_that_any_level_holds(string subject, int count)
        => Assert.DoesNotContain(Declaring((subject, null, count)).Validate(), finding => finding.Rule.Family == "RN3xx");

    [Fact]
    public void RN303_is_information_where_parts_answered_themselves_may_be_counted_among_the_problems()
    {
        var notice = new Notice { Declared = [new() { Subject = DeclaredSubject.Issues, Count = 3 }], Aspects = [new() { Title = "管理松散", Issues = [Leaf, Leaf] }, new() { Title = "监督乏力", Measures = Leaf.Measures }] };
        Assert.Equal(FindingSeverity.Info, Find(notice, Rules.IssueTotalMismatch).Severity);
        Assert.Equal(FindingSeverity.Warning, Find(notice with { Declared = [new() { Subject = DeclaredSubject.Issues, Count = 4 }] }, Rules.IssueTotalMismatch).Severity);
    }

    [Fact]
    public void RN302_is_information_where_the_notice_answers_the_problems_alone()
    {
        Assert.Equal(FindingSeverity.Info, Find(Declaring(("issues", null, 4), ("opinions", null, 3)), Rules.OpinionTotalMismatch).Severity);
        Assert.Equal(FindingSeverity.Warning, Find(Declaring(("opinions", null, 3)), Rules.OpinionTotalMismatch).Severity);
    }

    [Fact]
    public void RN303_names_the_counts_that_were_tried()
        => Assert.Contains(
            "2 issues directly below an aspect, 4 issues of the second level, 6 issues of the lowest level",
            Find(Declaring(("issues", null, 5)), Rules.IssueTotalMismatch).GetMessage(new("en")),
            StringComparison.Ordinal);

    [Fact]
    public void RN305_leaves_parts_alone_that_add_up_to_a_whole()
        => Assert.DoesNotContain(Declaring(("measures", null, 12), ("measures", null, 9), ("measures", null, 3)).Validate(), finding => finding.Rule == Rules.MeasureTotalMismatch);

    [Fact]
    public void RN303_leaves_a_sub_total_alone_that_has_its_own_progress()
        => Assert.DoesNotContain(
            Declaring(("issues", null, 6), ("issues", null, 3), ("issues", "completed", 2), ("issues", "inProgress", 1)).Validate(),
            finding => finding.Rule == Rules.IssueTotalMismatch);

    [Fact]
    public void RN303_reports_a_number_that_is_declared_again_once()
        => Assert.Single(Declaring(("issues", null, 9), ("issues", null, 9)).Validate(), finding => finding.Rule == Rules.IssueTotalMismatch);

    [Theory]
    [InlineData(4, 2, 0, true)]
    [InlineData(4, 1, 1, true)]     // what is basically completed is counted in
    [InlineData(4, 3, 0, false)]
    [InlineData(3, 2, 0, false)]
    public void RN306_adds_up_the_progress(int completed, int inProgress, int basically, bool fits)
    {
        var notice = Declaring(("issues", null, 6), ("issues", "completed", completed), ("issues", "inProgress", inProgress), ("issues", "basicallyCompleted", basically));

        Assert.Equal(fits, !notice.Validate().Any(finding => finding.Rule == Rules.ProgressTotalMismatch));
    }

    [Fact]
    public void RN306_compares_the_progress_with_the_statuses()
    {
        var done = Leaf with { Status = new() { Progress = Progress.Completed } };
        var notice = new Notice
        {
            Declared = [Total("issues", null, 2), Total("issues", "completed", 1), Total("issues", "inProgress", 1)],
            Aspects = [new() { Title = "某方面", Issues = [done, done] }],
        };

        Assert.Equal(2, notice.Validate().Count(finding => finding.Rule == Rules.ProgressTotalMismatch));
    }

    [Fact]
    public void RN306_leaves_alone_what_tells_of_a_total_further_in_front()
        => Assert.DoesNotContain(
            Declaring(("issues", null, 12), ("items", null, 30), ("issues", "completed", 9), ("issues", "inProgress", 3)).Validate(),
            static finding => finding.Rule == Rules.ProgressTotalMismatch);

    [Theory]
    [InlineData(2, true)]
    [InlineData(4, false)]
    public void RN304_takes_the_measures_for_items_too(int declared, bool fits)
    {
        var issue = Leaf with { Measures = [new() { Text = "修订了制度。" }, new() { Text = "开展了培训。" }] };
        var notice = new Notice { Declared = [Total("items", null, declared)], Aspects = [new() { Title = "某方面", Issues = [issue] }] };

        Assert.Equal(fits, !notice.Validate().Any(static finding => finding.Rule == Rules.ItemTotalMismatch));
    }

    [Theory]
    [InlineData("采取了5项措施，其中，已完成4项", 5, 4)]
    [InlineData("为此制定整改措施7条,逐条说明如下", 7, null)]
    [InlineData("提出十二条具体整改措施", 12, null)]
    [InlineData("采取了３项措施", 3, null)]
    public void RN308_reads_how_an_issue_counts_its_measures(string text, int measures, int? completed)
    {
        var phrase = CountPhrase.Find(text);

        Assert.Equal((measures, completed), (phrase!.Value.Measures, phrase.Value.Completed));
    }

    [Theory]
    [InlineData("落实22项措施要求不力的问题")]
    [InlineData("措施不够有力")]
    [InlineData("制定几项措施")]
    [InlineData("")]
    public void RN308_leaves_other_people_s_measures_alone(string text) => Assert.Null(CountPhrase.Find(text));

    [Fact]
    public void RN308_finds_fewer_measures_done_than_a_completed_issue_took()
    {
        var issue = Leaf with { Status = new() { Progress = Progress.Completed, Text = "采取了2项措施，其中，已完成1项" } };

        Assert.Equal("/status/text", Assert.Single(issue.Validate(), finding => finding.Rule == Rules.OwnCountMismatch).Path);
    }

    [Theory]
    [InlineData("反馈的26个问题中，24个整改完成，完成率92%。", null)]
    [InlineData("47条措施，46条完成，完成率97%。", "98%")]
    [InlineData("18个问题完成15个，整改率83.3%。", null)]
    [InlineData("完成整改9个，未完成整改3个，完成率75%。", null)]
    [InlineData("完成整改9个，未完成整改3个，完成率70%。", "33%")]
    [InlineData("全馆职工123人，其中女职工80人，占65.04%。", null)]
    [InlineData("新增借阅证36张，占全市31.7%。", null)]         // the whole stands elsewhere
    [InlineData("2022年12月完成65%。", null)]
    [InlineData("20个分馆已有17个通借通还，占比８５％。", null)]
    [InlineData("共发现缺损24处，已修补22处，整改率为98%。", "92%")]
    [InlineData("共发现缺损24处，已修补22册，整改率为98%。", null)]
    [InlineData("共发现缺损24处，已修补22处，满意率为98%。", null)]
    [InlineData("发放问卷200份，收回192份，满意率95.8%。", null)]
    [InlineData("17项措施已完成15项，完成率88.2%，较6月末的64.7%提高23.5个百分点。", null)]
    [InlineData("17项措施已完成15项，完成率87.2%，较6月末的64.7%提高23.5个百分点。", "88.2%")]
    public void RN307_speaks_only_where_two_numbers_nearly_give_the_share(string text, string? fix)
        => Assert.Equal(fix, new Measure { Text = text }.Validate().SingleOrDefault(finding => finding.Rule == Rules.PercentageMismatch)?.SuggestedFix);

    private static Notice Declaring(params (string Subject, string? State, int Count)[] totals)
    {
        // Two aspects of one issue each; each of these holds two, of which one holds two again.
        var nested = Leaf with { Measures = [], Issues = [Leaf, Leaf] };
        var top = Leaf with { Measures = [], Issues = [nested, Leaf] };
        return new()
        {
            Declared = totals.Select(total => Total(total.Subject, total.State, total.Count)).ToValueList(),
            Aspects = [new() { Title = "甲方面", Issues = [top] }, new() { Title = "乙方面", Issues = [top] }],
        };
    }

    private static DeclaredTotal Total(string subject, string? state, int count)
        => new() { Subject = DeclaredSubject.From(subject), State = state is null ? null : DeclaredState.From(state), Count = count };

    private static Finding Find(Notice notice, RuleDescriptor rule) => notice.Validate().First(finding => finding.Rule == rule);
}
