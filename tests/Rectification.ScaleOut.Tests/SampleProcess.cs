using System.Collections.Concurrent;
using System.Diagnostics;

namespace Rectification.ScaleOut.Tests;

/// <summary>The sample as a process.</summary>
internal sealed class SampleProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly SemaphoreSlim _written = new(0);

    private SampleProcess(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ScaleOut.dll"), .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Take(line.Data);
        _process.ErrorDataReceived += (_, line) => Take(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>What it has written so far.</summary>
    public string Output => string.Join('\n', _lines);

    public static SampleProcess Start(params string[] arguments) => new(arguments);

    /// <summary>Runs it to its end, which has to be a good one.</summary>
    public static async Task<string> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        await process.EndAsync();
        return process.Output;
    }

    /// <summary>Waits until it has written a line.</summary>
    public async Task WaitForAsync(string line)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!_lines.Contains(line, StringComparer.Ordinal))
        {
            Assert.False(_process.HasExited, $"It ended before it wrote \"{line}\":\n{Output}");
            await _written.WaitAsync(TimeSpan.FromSeconds(1), patience.Token);
        }
    }

    /// <summary>Waits for its end, which has to be a good one.</summary>
    public async Task EndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        Assert.True(_process.ExitCode == 0, Output);
    }

    /// <summary>Ends it by its process id, without a warning.</summary>
    public void Kill()
    {
        using var process = Process.GetProcessById(_process.Id);
        process.Kill();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
        _written.Dispose();
    }

    private void Take(string? line)
    {
        if (line is null)
            return;
        _lines.Enqueue(line);
        _written.Release();
    }
}
