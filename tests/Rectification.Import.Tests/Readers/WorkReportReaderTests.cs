using Rectification.Import.Tests.Importing;

namespace Rectification.Import.Tests.Readers;

/// <summary>A yearly report: the problems it admits, and which next step answers which.</summary>
public class WorkReportReaderTests
{
    private const string Title = "2022年度落实全面从严治党主体责任情况报告\n今年以来，柳泉县林业局党组坚持把全面从严治党贯穿各项工作始终，现将一年来的履责情况报告如下。\n一、主要工作及成效\n（一）扛牢政治责任。党组会专题研究全面从严治党工作6次，制定责任清单23条。\n（二）加强思想建设。全年集中学习40次。\n";
    private const string Problems = "（一）造林质量检查不够细，补植不及时：个别地块成活率低。\n（二）护林员培训次数偏少\n（三）苗圃台账更新慢。\n";
    private const string End = "柳泉县林业局党组\n2023年1月9日";

    [Theory]
    [InlineData("存在的问题")]
    [InlineData("当前存在问题")]
    [InlineData("问题和不足")]
    [InlineData("问题与不足")]
    [InlineData("存在的不足")]
    [InlineData("不足之处")]
    [InlineData("问题及不足")]
    [InlineData("工作短板")]
    [InlineData("主要问题")]
    public void The_problems_stand_under_one_of_these_headings(string heading)
    {
        var notice = Read($"二、{heading}\n{Problems}三、下一步工作打算\n（一）继续开展集中学习。\n");
        var aspect = Assert.Single(notice.Aspects);
        Assert.Equal(("二、", heading), (aspect.Number, aspect.Title));
        Assert.Equal(["（一） 造林质量检查不够细，补植不及时", "（二） 护林员培训次数偏少", "（三） 苗圃台账更新慢"], aspect.Issues.Select(issue => $"{issue.Number} {issue.Title}"));
        Assert.Equal(["个别地块成活率低。", null, null], aspect.Issues.Select(issue => issue.Description));
        Assert.Equal(["other", "findings", "nextSteps"], notice.Sections.Select(section => section.Role.Value));
        Assert.Null(notice.Sections[1].Text);
        Assert.Equal("（一）继续开展集中学习。", notice.Sections[2].Text);
    }

    [Theory]
    [InlineData("（一）解决造林质量检查不够细的问题，逐块复查。", "有", "", "")]
    [InlineData("（一）抓好护林员培训，全年办班4期。", "", "有", "")]
    [InlineData("（一）加强护林员管理。", "", "", "")]
    [InlineData("（一）苗圃台账按月更新。", "", "", "有")]
    [InlineData("（一）苗圃台账和造林质量一并检查。", "", "", "")]
    [InlineData("抓好护林员培训，全年办班4期。", "", "", "")]
    public void A_next_step_stands_with_the_one_problem_it_shares_most_words_with(string step, params string[] taken)
    {
        var issues = Assert.Single(Read($"二、存在的问题\n{Problems}三、下一步工作打算\n{step}\n").Aspects).Issues;
        Assert.Equal(taken.Select(mark => mark.Length == 0 ? "" : step), issues.Select(issue => string.Join("|", issue.NextSteps)));
    }

    [Fact]
    public void Several_steps_may_answer_one_problem_in_their_order()
    {
        var issues = Assert.Single(Read($"二、存在的问题\n{Problems}三、下一步工作打算\n（一）护林员培训每季一次。\n（二）护林员培训考核上墙。\n").Aspects).Issues;
        Assert.Equal(["（一）护林员培训每季一次。", "（二）护林员培训考核上墙。"], issues[1].NextSteps);
    }

    [Fact]
    public void A_report_that_admits_no_problem_has_no_findings()
    {
        var notice = Read("二、下一步工作打算\n（一）继续开展集中学习。\n");
        Assert.Empty(notice.Aspects);
        Assert.Equal(["other", "nextSteps"], notice.Sections.Select(section => section.Role.Value));
    }

    private static Notice Read(string rest)
    {
        var notice = ImportPromises.Check(Title + rest + End).Notice!;
        Assert.Equal("workReport", notice.Kind.Value);
        Assert.Equal(("柳泉县林业局党组", "柳泉县林业局党组"), (notice.Publisher, notice.Signature?.Body));
        return notice;
    }
}
