using System.Diagnostics;

namespace Rectification.Cli.Tests;

public sealed class InterruptionTests
{
    [Fact]
    public async Task Output_to_a_pipe_that_closes_ends_quietly()
    {
        using var folder = new TemporaryFolder();
        for (var number = 0; number < 200; number++)
            folder.Write($"{number:000}.txt", Fixture.QuickStart);
        using var process = Tool.Start(["import", folder.Path, "--format", "ndjson", "--fail-on", "none"]);

        Assert.NotNull(await process.StandardOutput.ReadLineAsync());
        process.StandardOutput.Close();
        await Tool.EndAsync(process);

        Assert.Empty(await process.StandardError.ReadToEndAsync());
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public async Task Ctrl_C_ends_it_with_130_and_without_a_stack_trace()
    {
        if (OperatingSystem.IsWindows())
            return; // There a signal goes to a whole console, the test run's own included.

        // Standard input stays open, so only the signal can end it.
        using var process = Tool.Start(["import", "-", "--format", "ndjson"]);
        await process.StandardInput.WriteLineAsync(Fixture.QuickStartPath);
        await process.StandardInput.FlushAsync();
        Assert.NotNull(await process.StandardOutput.ReadLineAsync());
        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
            await kill.WaitForExitAsync();
        await Tool.EndAsync(process);

        Assert.Equal(130, process.ExitCode);
        Assert.DoesNotContain("   at ", await process.StandardError.ReadToEndAsync(), StringComparison.Ordinal);
    }
}
