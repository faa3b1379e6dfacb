namespace Rectification.Cli.Tests;

public sealed class ExitCodeTests
{
    [Theory]
    [InlineData("none", 0)]
    [InlineData("off", 0)]
    [InlineData("warning", 1)]
    [InlineData("info", 1)]
    public async Task Findings_at_or_above_the_threshold_make_it_1(string failOn, int expected)
        => Assert.Equal(expected, (await Tool.RunAsync("import", Fixture.QuickStartPath, "--fail-on", failOn)).ExitCode);

    [Theory]
    [InlineData]
    [InlineData("import")]
    [InlineData("import", "notice.txt", "--format", "xml")]
    [InlineData("import", "notice.txt", "--no-such-option")]
    [InlineData("import", "notice.txt", "--segments")]
    [InlineData("import", "notice.txt", "--format", "ndjson", "--explain")]
    [InlineData("import", "notice.txt", "--rule", "RN000=off")]
    [InlineData("import", "notice.txt", "--rule", "RN201=loud")]
    [InlineData("import", "notice.txt", "--config", "no-such.json")]
    [InlineData("validate", "notice.txt", "--baseline", "no-such.json")]
    [InlineData("import", "notice.txt", "-o", "")]
    public async Task A_command_line_that_makes_no_sense_is_2_with_a_reason(params string[] arguments)
    {
        var run = await Tool.RunAsync(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("import", "--help")]
    [InlineData("rules")]
    [InlineData("schema")]
    public async Task Asking_about_the_tool_is_0(params string[] arguments)
    {
        var run = await Tool.RunAsync(arguments);

        Assert.Equal(0, run.ExitCode);
        Assert.NotEmpty(run.Output);
        Assert.Empty(run.Error);
    }
}
