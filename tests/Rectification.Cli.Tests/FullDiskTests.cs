namespace Rectification.Cli.Tests;

public sealed class FullDiskTests
{
    [FullDeviceTheory]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("rules")]
    [InlineData("schema")]
    [InlineData("import")]
    public async Task A_full_disk_is_2_with_a_reason(string command)
    {
        var arguments = command == "import" ? $"import '{Fixture.QuickStartPath}'" : command;
        using var process = ToolProcess.StartProgram("sh", "-c", $"{ToolProcess.ShellCommand} {arguments} > /dev/full");
        var run = await ToolProcess.EndAsync(process, input: "");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("rectify: no space is left on the device\n", run.Error);
    }
}
