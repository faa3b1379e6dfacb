using System.Text.RegularExpressions;

namespace Rectification.Cli.Tests;

/// <summary>The command line on a terminal, as people have it.</summary>
public sealed partial class PseudoTerminalTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [TerminalTheory]
    [InlineData(20, "en")]
    [InlineData(60, "zh")]
    [InlineData(80, "en")]
    [InlineData(200, "zh")]
    public async Task A_notice_is_shown_at_the_width_of_the_terminal_in_colours(int width, string language)
    {
        var path = _folder.Write("deep.json", DeepNotice.Json(levels: 3));
        var run = await RunAsync(width, $"import '{Fixture.QuickStartPath}' --lang {language} --fail-on none");
        var deep = await RunAsync(width, $"validate '{path}' --lang {language}");

        Assert.Equal((0, 0), (run.ExitCode, deep.ExitCode));
        Assert.Contains("\u001b[", run.Output, StringComparison.Ordinal);
        Assert.Contains("RN201", run.Output, StringComparison.Ordinal);
        Assert.Contains("RN702", deep.Output, StringComparison.Ordinal);
        if (width >= 60)
            Assert.All(Sequence().Replace(run.Output, "").Split('\n'), line => Assert.InRange(TextCells.Of(line.TrimEnd('\r')), 0, width));
    }

    [TerminalTheory]
    [InlineData("summary")]
    [InlineData("sarif")]
    public async Task Words_of_a_notice_do_not_steer_the_terminal(string format)
    {
        var path = _folder.Write("n.json", """{"schemaVersion":"1.0","contact":{"emails":["a\u001b]0;owned\u0007\u009b2J163.com"]} }""");
        var run = await RunAsync(200, $"validate '{path}' --format {format}");

        Assert.Contains("\\u001b]0;owned\\u0007\\u009b2J", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b]0", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u009b', run.Output);
    }

    [TerminalTheory]
    [InlineData("\u0003")]
    public async Task Ctrl_C_says_that_it_ends_and_leaves_the_old_output_alone(string key)
    {
        var output = _folder.Write("out.ndjson", "old\n");
        using var process = Start(80, $"import - --format ndjson -o '{output}'");
        await process.StandardInput.WriteLineAsync(Fixture.QuickStartPath);
        await process.StandardInput.FlushAsync();
        for (var waited = 0; waited < 600 && Directory.GetFiles(_folder.Path).Length == 1; waited++)
            await Task.Delay(50);
        await process.StandardInput.WriteAsync(key);
        await process.StandardInput.FlushAsync();
        var text = await process.StandardOutput.ReadToEndAsync().WaitAsync(Tool.Patience);
        await ToolProcess.WaitAsync(process);

        Assert.Equal(130, process.ExitCode);
        Assert.Contains("rectify: interrupted", text, StringComparison.Ordinal);
        Assert.Equal("old\n", await File.ReadAllTextAsync(output));
        Assert.Equal([output], Directory.GetFiles(_folder.Path));
    }

    [TerminalTheory]
    [InlineData("ndjson")]
    [InlineData("summary")]
    public async Task A_pipe_that_closes_leaves_nothing_on_the_terminal(string format)
    {
        var run = await RunAsync(80, $"import '{Fixture.QuickStartPath}' --format {format} | true");

        // How far it has come may stand there for a moment.
        Assert.DoesNotContain("rectify", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Output, StringComparison.Ordinal);
    }

    private static async Task<ToolRun> RunAsync(int width, string arguments)
    {
        using var process = Start(width, arguments);
        return await ToolProcess.EndAsync(process, input: "");
    }

    private static System.Diagnostics.Process Start(int width, string arguments)
        => ToolProcess.StartProgram("script", "-qec", $"stty cols {width} rows 50 -echo; exec {ToolProcess.ShellCommand} {arguments}", "/dev/null");

    // Colours, and what the runtime tells a terminal at the beginning and end.
    [GeneratedRegex(@"\u001b(?:\[[?0-9;]*[A-Za-z]|[=>])", RegexOptions.CultureInvariant)]
    private static partial Regex Sequence();
}
