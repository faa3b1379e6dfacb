using System.Diagnostics;
using System.Text;

namespace Rectification.Cli.Tests;

/// <summary>Runs <c>rectify</c> as its users do: as a process.</summary>
internal static class ToolProcess
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly string Managed = Path.Combine(AppContext.BaseDirectory, "rectify.dll");

    /// <summary>Another program to start than the built one, such as the native one; null unless RECTIFY_PROGRAM names it.</summary>
    public static string? Other { get; } = Environment.GetEnvironmentVariable("RECTIFY_PROGRAM") is { Length: > 0 } path ? Path.GetFullPath(path, Repository.Root) : null;

    /// <summary>What a shell starts.</summary>
    public static string ShellCommand { get; } = Other is null ? $"dotnet '{Managed}'" : $"'{Other}'";

    public static Task<ToolRun> RunAsync(params string[] arguments) => RunAsync(arguments, input: "");

    public static async Task<ToolRun> RunAsync(string[] arguments, string input)
    {
        using var process = Start(arguments);
        return await EndAsync(process, input);
    }

    /// <summary>A process whose streams the test handles itself.</summary>
    public static Process Start(params string[] arguments) => Other is null ? StartManaged(arguments) : StartProgram(Other, arguments);

    /// <summary>The built program, whatever else is tested.</summary>
    public static Process StartManaged(params string[] arguments) => StartProgram("dotnet", [Managed, .. arguments]);

    /// <summary>Another program, with streams as <c>rectify</c> has them.</summary>
    public static Process StartProgram(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        // English unless a test asks for another language, whatever this machine speaks.
        start.Environment["LANG"] = "en_US.UTF-8";
        start.Environment["TERM"] = "xterm-256color";
        start.Environment.Remove("LC_ALL");
        return Process.Start(start)!;
    }

    /// <summary>Gives the process its input, and waits for its end, but not for ever.</summary>
    public static async Task<ToolRun> EndAsync(Process process, string input)
    {
        // The bytes as they are: a reader of text would take a byte order mark away.
        using var output = new MemoryStream();
        var reading = process.StandardOutput.BaseStream.CopyToAsync(output);
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has read as much as it wants.
        }

        await WaitAsync(process);
        await reading;
        return new(process.ExitCode, Utf8.GetString(output.ToArray()), await error);
    }

    /// <summary>Sends a signal, as <c>kill</c> does.</summary>
    public static async Task SignalAsync(Process process, string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        await kill.WaitForExitAsync();
    }

    /// <summary>Waits for the end, but not for ever.</summary>
    public static async Task WaitAsync(Process process)
    {
        using var limit = new CancellationTokenSource(Tool.Patience);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"The process did not end within {Tool.Patience}.");
        }
    }
}
