using System.Diagnostics;
using System.Text;

namespace Rectification.Cli.Tests;

/// <summary>Runs <c>rectify</c> as its users do: as a process.</summary>
internal static class Tool
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Task<ToolRun> RunAsync(params string[] arguments) => RunAsync(arguments, input: "");

    public static async Task<ToolRun> RunAsync(string[] arguments, string input, string? folder = null)
    {
        using var process = Start(arguments, folder);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await EndAsync(process);
        return new(process.ExitCode, await output, await error);
    }

    /// <summary>A process whose streams the test handles itself.</summary>
    public static Process Start(string[] arguments, string? folder = null)
        => Start(Path.Combine(AppContext.BaseDirectory, "rectify.dll"), arguments, folder);

    /// <inheritdoc cref="Start(string[], string?)"/>
    public static Process Start(string program, string[] arguments, string? folder)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
            WorkingDirectory = folder ?? AppContext.BaseDirectory,
        };
        // English unless a test asks for another language, whatever this machine speaks.
        start.Environment["LANG"] = "en_US.UTF-8";
        start.Environment.Remove("LC_ALL");
        return Process.Start(start)!;
    }

    /// <summary>Waits for the end, but not for ever.</summary>
    public static async Task EndAsync(Process process)
    {
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"The process did not end within {Patience}.");
        }
    }
}
