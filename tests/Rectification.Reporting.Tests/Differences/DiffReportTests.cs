using System.Globalization;
using Rectification.Analysis;
using Rectification.Primitives;
using Rectification.Reporting.Differences;

namespace Rectification.Reporting.Tests.Differences;

public class DiffReportTests
{
    private static readonly ReportOptions English = new() { Culture = CultureInfo.InvariantCulture };
    private static readonly ReportOptions Chinese = new() { Culture = CultureInfo.GetCultureInfo("zh-CN") };

    private static readonly Notice Before = Of(
        new Issue { Number = "1.", Title = "合同管理不严格", Status = new() { Progress = Progress.InProgress } },
        new Issue { Number = "2.", Title = "公务接待|审批*手续不全" });

    private static readonly Notice After = Of(new Issue
    {
        Number = "（1）", Title = "合同管理不严格", Status = new() { Progress = Progress.Completed }, Measures = [new() { Text = "制定《合同管理办法》" }],
    }) with
    {
        Outcomes = [new() { Kind = OutcomeKind.Money, Count = 3, Unit = "万元" }],
    };

    private static NoticeDiff Diff => NoticeDiff.Compare(Before, After);

    [Fact]
    public void A_row_tells_in_words_what_became_of_an_issue()
    {
        var rows = DiffReport.Rows(Diff, English);

        Assert.Equal(["progressed, renumbered", "gone"], rows.Select(row => row.Change));
        Assert.Equal(("1.合同管理不严格", "（1）合同管理不严格"), (rows[0].Before, rows[0].After));
        Assert.Equal(["number: 1. → （1）", "status: inProgress → completed", "measure added: 制定《合同管理办法》"], rows[0].Differences);
    }

    [Fact]
    public void Chinese_readers_get_Chinese_words()
        => Assert.Equal(["有进展、改号", "消失"], DiffReport.Rows(Diff, Chinese).Select(row => row.Change));

    [Fact]
    public void Markdown_escapes_the_words_of_notices()
    {
        var page = DiffReport.WriteMarkdown(Diff, English);

        Assert.Contains("公务接待\\|审批\\*手续不全", page, StringComparison.Ordinal);
        Assert.Contains("- outcome added: money 3万元", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_text_is_cut()
    {
        var diff = NoticeDiff.Compare(Of(new Issue { Title = "甲" }), Of(new Issue { Title = "甲", Description = new string('长', 200) }));

        Assert.InRange(DiffReport.Rows(diff, English)[0].Differences[0].Length, 60, 100);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Every_kind_and_member_has_its_words(string culture)
    {
        var words = new DiffWords(CultureInfo.GetCultureInfo(culture));

        Assert.All(Enum.GetValues<IssueDiffKind>(), kind => Assert.NotEmpty(words.Of(kind)));
        Assert.All(Enum.GetValues<DiffMember>(), member => Assert.NotEmpty(words.Of(new ValueDiff { Member = member, Kind = ValueDiffKind.Added })));
    }

    [Fact]
    public void The_summary_leaves_out_what_there_is_none_of()
    {
        Assert.Equal("1 changed, 1 gone", DiffReport.Summary(Diff, English));
        Assert.Equal("No differences.", DiffReport.Summary(NoticeDiff.Compare(new(), new()), English));
    }

    private static Notice Of(params Issue[] issues) => new() { Aspects = [new() { Title = "工程方面", Issues = issues.ToValueList() }] };
}
