using System.Diagnostics;

namespace Rectification.Cli.Tests;

/// <summary>Whatever is fed to it, the tool ends soon, with a code that is documented, and does not steer the terminal.</summary>
public sealed class HostileInputTests : IDisposable
{
    private static readonly int[] Widths = [20, 60, 80, 200];
    private static readonly string CorpusFolder = Path.Combine(CorpusLocator.Shared, "corpus", "hostile");

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Invented => [.. HostileInputs.All.Keys];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Invented))]
    public Task An_invented_input_ends_in_time_with_a_documented_code(string name)
        => AssertEndsAsync(_folder.Write(name, HostileInputs.All[name]()), Widths);

    [HostileCorpusFact]
    public async Task An_input_that_once_did_harm_ends_in_time_with_a_documented_code()
    {
        var paths = Directory.GetFiles(CorpusFolder).Where(path => Path.GetExtension(path) != ".py").ToList();

        Assert.NotEmpty(paths);
        foreach (var path in paths)
            await AssertEndsAsync(path, Widths);
    }

    [HostileCorpusFact(NeedsPython = true)]
    public async Task An_input_that_once_was_slow_ends_in_time_with_a_documented_code()
    {
        using (var make = Process.Start("python3", [Path.Combine(CorpusFolder, "make_slow.py"), _folder.Path, "0.01"]))
            await make.WaitForExitAsync();
        var paths = Directory.GetFiles(_folder.Path);

        Assert.NotEmpty(paths);
        foreach (var path in paths)
            await AssertEndsAsync(path, [60]);
    }

    private static async Task AssertEndsAsync(string path, int[] widths)
    {
        string[] commands = Path.GetExtension(path) == ".txt" ? ["import", "validate"] : ["validate"];
        foreach (var command in commands)
        {
            foreach (var language in new[] { "en", "zh" })
            {
                foreach (var width in widths)
                    AssertSound(path, await Tool.RunOnTerminalAsync(width, command, path, "--lang", language));
                AssertSound(path, await Tool.RunAsync(command, path, path, "--lang", language));
            }
        }

        if (Path.GetExtension(path) == ".ndjson")
            AssertSound(path, await Tool.RunAsync(["import", "-", "--format", "ndjson"], await File.ReadAllTextAsync(path)));
    }

    private static void AssertSound(string path, ToolRun run)
    {
        Assert.True(run.ExitCode is 0 or 1 or 2, $"{path} ends with {run.ExitCode}.");
        Assert.True(run.Output.Length + run.Error.Length > 0, $"{path} says nothing.");
        Assert.DoesNotContain("\u001b]", run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[2J", run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }
}
