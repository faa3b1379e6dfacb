using System.Diagnostics;

namespace Rectification.Cli.Tests;

public sealed class LimitTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("import")]
    [InlineData("validate")]
    public async Task A_file_beyond_the_limit_is_told_and_the_limit_can_be_raised(string command)
    {
        var path = _folder.Write("n.txt", new string('\n', (1024 * 1024) + 1));
        var refused = await Tool.RunAsync(command, path, "--max-size", "1");

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("larger than 1 MiB; raise --max-size", refused.Error, StringComparison.Ordinal);
        Assert.NotEqual(2, (await Tool.RunAsync(command, path, "--max-size", "2")).ExitCode);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("2048")]
    [InlineData("many")]
    public async Task A_limit_that_makes_no_sense_is_refused(string size)
        => Assert.Equal(2, (await Tool.RunAsync("import", Fixture.QuickStartPath, "--max-size", size)).ExitCode);

    [PosixTheory]
    [InlineData("import")]
    [InlineData("validate")]
    public async Task A_device_without_an_end_is_read_to_the_limit(string command)
    {
        var run = await Tool.RunAsync(command, "/dev/zero", Fixture.QuickStartPath, "--max-size", "1");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("/dev/zero: it is larger than 1 MiB", run.Error, StringComparison.Ordinal);
        Assert.NotEmpty(run.Output);
    }

    [PosixFact]
    public async Task A_line_without_an_end_is_read_to_the_limit()
    {
        File.CreateSymbolicLink(_folder.PathOf("endless.ndjson"), "/dev/zero");
        var fromFile = await Tool.RunAsync("validate", _folder.PathOf("endless.ndjson"), Fixture.QuickStartPath, "--max-size", "1");
        var fromInput = await Tool.RunAsync(["import", "-", "--max-size", "1"], new string('x', 2 * 1024 * 1024));

        Assert.Contains("cannot read line 1 of ", fromFile.Error, StringComparison.Ordinal);
        Assert.Contains("longer than 1 MiB", fromFile.Error, StringComparison.Ordinal);
        Assert.NotEmpty(fromFile.Output);
        Assert.Contains("cannot read line 1 of standard input", fromInput.Error, StringComparison.Ordinal);
        Assert.Equal((2, 2), (fromFile.ExitCode, fromInput.ExitCode));
    }

    [PosixFact]
    public async Task A_setting_without_an_end_is_read_to_the_limit()
        => Assert.Equal(2, (await Tool.RunAsync("import", Fixture.QuickStartPath, "--config", "/dev/zero", "--max-size", "1")).ExitCode);

    [PosixFact]
    public async Task A_pipe_that_nobody_writes_to_is_told_and_the_others_are_read()
    {
        var run = await Tool.RunAsync("import", await MakePipeAsync(), Fixture.QuickStartPath, "--format", "ndjson");

        Assert.Contains("it is a pipe that nobody writes to", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Lines);
        Assert.Equal(2, run.ExitCode);
    }

    [PosixFact]
    public async Task A_pipe_that_somebody_writes_to_is_read_as_a_file()
    {
        var pipe = await MakePipeAsync();
        var writing = Task.Run(() => File.WriteAllText(pipe, Fixture.QuickStart));
        var run = await Tool.RunAsync("import", pipe, "--format", "ndjson", "--fail-on", "none");
        await writing;

        Assert.Equal((0, 1), (run.ExitCode, run.Lines.Count));
    }

    [Theory]
    [InlineData("import")]
    [InlineData("validate")]
    public async Task A_binary_file_is_one_report_and_the_others_are_read(string command)
    {
        var program = _folder.Write("program.txt", [0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0, 0, 0, 0, 0xB0, 0xA1]);
        var run = await Tool.RunAsync(command, program, Fixture.QuickStartPath, "--format", "json");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"rectify: cannot read {program}: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("unexpected", run.Error, StringComparison.Ordinal);
        Assert.NotEmpty(run.Output);
    }

    private async Task<string> MakePipeAsync()
    {
        var path = _folder.PathOf("pipe.txt");
        using var make = Process.Start("mkfifo", [path]);
        await make.WaitForExitAsync();
        return path;
    }
}
