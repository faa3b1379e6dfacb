namespace Rectification.Cli.Tests;

/// <summary><c>rectify stats</c> counts notices.</summary>
public sealed class StatsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public StatsTests()
    {
        _folder.Write("a.txt", Fixture.QuickStart);
        _folder.Write("b.txt", Fixture.Read("two-levels"));
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en", "Issues by status", "completed")]
    [InlineData("zh", "问题（按进展）", "已完成")]
    public async Task A_folder_is_shown_in_tables_with_bars(string language, string heading, string stage)
    {
        var run = await Tool.RunAsync("stats", _folder.PathOf(""), "--lang", language, "--fail-on", "off");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(heading, run.Output, StringComparison.Ordinal);
        Assert.Contains(stage, run.Output, StringComparison.Ordinal);
        Assert.Contains("██", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_notices_of_one_body_are_told_for_their_issues_count_in_each()
    {
        const string note = "Bodies with several notices: 1;";
        var once = await Tool.RunAsync("stats", _folder.PathOf("a.txt"));
        var twice = await Tool.RunAsync("stats", _folder.PathOf("a.txt"), _folder.Write("again.txt", Fixture.QuickStart));

        Assert.DoesNotContain(note, once.Output, StringComparison.Ordinal);
        Assert.Contains(note, twice.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_can_be_read_there_are_no_statistics()
    {
        var run = await Tool.RunAsync("stats", _folder.PathOf("missing.txt"));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task JSON_holds_the_statistics_that_can_be_merged()
    {
        var json = (await Tool.RunAsync("stats", _folder.PathOf(""), "--format", "json")).Json;

        Assert.Equal((2, 2), (json.GetProperty("notices").GetInt64(), json.GetProperty("checkedNotices").GetInt64()));
        Assert.NotEqual(0, json.GetProperty("issuesByStatus").GetProperty("counts").GetProperty("completed").GetInt64());
    }

    [Fact]
    public async Task CSV_holds_a_row_for_each_count_whatever_the_language()
    {
        var output = _folder.PathOf("s.csv");
        await Tool.RunAsync("stats", _folder.PathOf("a.txt"), "--format", "csv", "-o", output, "--lang", "zh");
        var rows = (await File.ReadAllTextAsync(output)).Split("\r\n");

        Assert.Equal("table,key,label,count,share", rows[0]);
        Assert.Contains("totals,notices,通报,1,", rows);
    }

    [Fact]
    public async Task A_narrow_terminal_gets_a_line_for_each_row()
        => Assert.DoesNotContain("╭", (await Tool.RunOnTerminalAsync(20, "stats", _folder.PathOf("a.txt"))).Output, StringComparison.Ordinal);

    [Fact]
    public async Task What_cannot_be_read_is_told_and_the_rest_is_counted()
    {
        var run = await Tool.RunAsync("stats", _folder.PathOf("a.txt"), _folder.PathOf("missing.txt"), "--format", "json");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(1, run.Json.GetProperty("notices").GetInt64());
        Assert.Contains("missing.txt", run.Error, StringComparison.Ordinal);
    }
}
