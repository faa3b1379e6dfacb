using System.Diagnostics;
using System.Globalization;

namespace Rectification.ScaleOut.Tests;

/// <summary>A PostgreSQL of the test's own, started by the script of the sample; gone when it is disposed of.</summary>
internal sealed class Postgres : IDisposable
{
    private static readonly string Script = Path.Combine(AppContext.BaseDirectory, "postgres.sh");

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"scaleout-{Guid.NewGuid():N}");

    public Postgres(int port)
    {
        var (exitCode, output) = Run("start", _folder, port.ToString(CultureInfo.InvariantCulture));
        Connection = exitCode == 0 ? output.Trim() : throw new InvalidOperationException($"PostgreSQL did not start: {output}");
    }

    /// <summary>The connection string.</summary>
    public string Connection { get; }

    /// <summary>Why it cannot run here; null where it can.</summary>
    public static string? WhatIsMissing()
    {
        if (OperatingSystem.IsWindows())
            return "The script that starts PostgreSQL needs a Unix shell.";
        var (exitCode, output) = Run("check");
        return exitCode == 0 ? null : output.Trim();
    }

    public void Dispose() => Run("stop", _folder);

    private static (int ExitCode, string Output) Run(params string[] arguments)
    {
        // The server writes to a log of its own, so the output of the script ends with the script.
        using var process = Process.Start(new ProcessStartInfo("bash", [Script, .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
