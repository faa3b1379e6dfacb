using System.Diagnostics;

namespace Rectification.Corpus.Tests;

/// <summary>Runs programs that the tests need and the repository does not hold.</summary>
internal static class Script
{
    /// <summary>The first program of these names that runs here.</summary>
    /// <value>Null where there is none.</value>
    public static string? Python { get; } = new[] { "python3", "python" }.FirstOrDefault(Runs);

    /// <summary>Runs a program to its end.</summary>
    /// <returns>Its standard output; a failed run fails the test with what it wrote.</returns>
    public static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Start(program, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{await error}");
        return output;
    }

    private static bool Runs(string program)
    {
        try
        {
            using var process = Start(program, ["-c", "import sys; sys.exit(0 if sys.version_info >= (3, 8) else 1)"]);
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static Process Start(string program, string[] arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
