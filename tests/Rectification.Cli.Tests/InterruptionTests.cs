namespace Rectification.Cli.Tests;

public sealed class InterruptionTests
{
    [Fact]
    public async Task Output_to_a_pipe_that_closes_ends_quietly()
    {
        using var folder = new TemporaryFolder();
        for (var number = 0; number < 200; number++)
            folder.Write($"{number:000}.txt", Fixture.QuickStart);
        using var process = ToolProcess.Start("import", folder.Path, "--format", "ndjson", "--fail-on", "none");

        Assert.NotNull(await process.StandardOutput.ReadLineAsync());
        process.StandardOutput.Close();
        await ToolProcess.WaitAsync(process);

        Assert.Empty(await process.StandardError.ReadToEndAsync());
        Assert.Equal(0, process.ExitCode);
    }

    [PosixTheory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task A_signal_ends_it_with_its_code_and_leaves_the_old_output_alone(string signal, int expected)
    {
        using var folder = new TemporaryFolder();
        var output = folder.Write("out.ndjson", "old\n");
        // Standard input stays open, so only the signal can end it.
        using var process = ToolProcess.Start("import", "-", "--format", "ndjson", "-o", output);
        await process.StandardInput.WriteLineAsync(Fixture.QuickStartPath);
        await process.StandardInput.FlushAsync();
        await UntilAsync(() => Directory.GetFiles(folder.Path).Any(file => file != output && new FileInfo(file).Length > 0));
        await ToolProcess.SignalAsync(process, signal);
        await ToolProcess.WaitAsync(process);

        Assert.Equal(expected, process.ExitCode);
        Assert.Equal("rectify: interrupted; the files that were to be written are as they were\n", await process.StandardError.ReadToEndAsync());
        Assert.Equal("old\n", await File.ReadAllTextAsync(output));
        Assert.Equal([output], Directory.GetFiles(folder.Path));
    }

    [PosixFact]
    public async Task A_signal_ends_it_even_where_it_waits_for_the_other_end_of_a_pipe()
    {
        using var folder = new TemporaryFolder();
        using (var make = System.Diagnostics.Process.Start("mkfifo", [folder.PathOf("pipe")]))
            await make.WaitForExitAsync();
        using var process = ToolProcess.Start("schema", "-o", folder.PathOf("pipe"));
        await Task.Delay(TimeSpan.FromSeconds(2));
        await ToolProcess.SignalAsync(process, "TERM");
        await ToolProcess.WaitAsync(process);

        Assert.Equal(143, process.ExitCode);
    }

    [PosixFact]
    public async Task A_pipe_that_somebody_reads_is_written_as_it_is()
    {
        using var folder = new TemporaryFolder();
        using (var make = System.Diagnostics.Process.Start("mkfifo", [folder.PathOf("pipe")]))
            await make.WaitForExitAsync();
        var reading = Task.Run(() => File.ReadAllText(folder.PathOf("pipe")));

        Assert.Equal(0, (await Tool.RunAsync("schema", "-o", folder.PathOf("pipe"))).ExitCode);
        Assert.StartsWith("{", await reading, StringComparison.Ordinal);
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        for (var left = Tool.Patience; !holds(); left -= TimeSpan.FromMilliseconds(50))
        {
            Assert.True(left > TimeSpan.Zero, "What was waited for did not come.");
            await Task.Delay(50);
        }
    }
}
