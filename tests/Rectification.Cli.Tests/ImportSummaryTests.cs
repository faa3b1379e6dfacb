namespace Rectification.Cli.Tests;

public sealed class ImportSummaryTests
{
    [Fact]
    public async Task One_notice_is_shown_with_its_aspects_and_findings()
    {
        var run = await Tool.RunAsync("import", Fixture.QuickStartPath);

        Assert.Contains("中共云澜市水务局党组关于巡察整改进展情况的通报", run.Output, StringComparison.Ordinal);
        Assert.Contains("（四）水利工程建设和资金管理方面", run.Output, StringComparison.Ordinal);
        Assert.Contains("RN201", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Summary_of_a_small_notice()
    {
        const string text = """
            中共白桦县林业局党组关于巡察整改情况的通报
            2023年5月6日
            根据县委统一部署，2022年9月1日至10月12日，县委第一巡察组对县林业局党组开展了巡察。2022年11月3日反馈了意见。现将整改情况予以公布。
            一、反馈问题整改落实情况
            （一）履行职责方面
            1.护林巡查不到位的问题
            一是增配护林员6名。二是约谈责任人2人次。
            整改进展：已完成。
            3.林地审批不规范的问题
            一是修订审批流程。二是追缴植被恢复费12.5万元。
            整改进展：正在整改。
            联系电话：0889-5550199。
            中共白桦县林业局党组
            2023年5月6日
            """;
        var line = System.Text.Json.JsonSerializer.Serialize(new Dictionary<string, string> { ["file"] = "small.txt", ["text"] = text });

        await Verifier.Verify((await Tool.RunAsync(["import", "-"], line)).Output);
    }

    [Theory]
    [InlineData("en", "Nature: a plan of what is to be done", "RN109")]
    [InlineData("zh", "性质：整改方案或计划", "RN109")]
    public async Task A_text_of_another_nature_is_named_with_the_signs_it_was_known_by(string language, string nature, string rule)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("plan.txt", "县林业局党组巡察整改方案\n为落实巡察整改任务，特制定本方案。\n一、整改目标\n确保问题全部整改到位。\n二、整改任务\n（一）护林巡查不到位\n整改措施：2023年6月底前增配护林员6名。\n责任单位：林政股\n整改时限：2023年6月30日前。\n");
        var run = await Tool.RunAsync("import", path, "--explain", "--lang", language);

        Assert.Contains(nature, run.Output, StringComparison.Ordinal);
        Assert.Contains(rule, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_notices_are_one_row_each_with_a_sum()
    {
        var run = await Tool.RunAsync("import", Fixture.QuickStartPath, Fixture.PathOf("two-levels"));

        Assert.Contains("notice.txt", run.Output, StringComparison.Ordinal);
        Assert.Contains("two-levels.txt", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 notices", run.Output, StringComparison.Ordinal);
        Assert.Contains("One file at a time shows its findings", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--lang", "en")]
    [InlineData("--lang", "zh")]
    [InlineData("--explain", "--fail-on=none")]
    public async Task Redirected_output_is_plain_text_of_at_most_100_cells_without_blanks_at_line_ends(string first, string second)
    {
        var run = await Tool.RunAsync("import", Fixture.QuickStartPath, first, second);

        Assert.DoesNotContain('\u001b', run.Output);
        Assert.All(run.Output.Split('\n'), line =>
        {
            Assert.False(line.EndsWith(' '), $"Blank at the end of: {line}");
            Assert.InRange(TextCells.Of(line), 0, 100);
        });
    }

    [Fact]
    public async Task Brackets_in_a_text_are_shown_as_they_stand()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("n.txt", Fixture.QuickStart.Replace("水利工程建设和资金管理方面", "[red]水利工程[/]方面", StringComparison.Ordinal));
        var run = await Tool.RunAsync("import", path, "--fail-on", "none");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("[red]水利工程[/]方面", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chinese_is_spoken_where_it_is_asked_for()
    {
        var run = await Tool.RunAsync("import", Fixture.QuickStartPath, "--lang", "zh");

        Assert.Contains("已完成", run.Output, StringComparison.Ordinal);
        Assert.Contains("警告", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("warning", run.Output, StringComparison.Ordinal);
    }
}
