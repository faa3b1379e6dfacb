using System.Globalization;
using System.Text;
using Rectification.Cli.Commands;
using Rectification.Cli.Output;
using Spectre.Console;

namespace Rectification.Cli.Tests;

/// <summary>Runs <c>rectify</c> within the process of the tests, which is quick, unless another program is to be tested. <see cref="ToolProcess"/> runs it as its users do.</summary>
internal static class Tool
{
    /// <summary>How long a run may take.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static Task<ToolRun> RunAsync(params string[] arguments) => RunAsync(arguments, input: "");

    public static Task<ToolRun> RunAsync(string[] arguments, string input)
        => ToolProcess.Other is null ? RunAsync(arguments, input, terminal: null) : ToolProcess.RunAsync(arguments, input);

    /// <summary>Runs it as on a terminal of some width.</summary>
    public static async Task<ToolRun> RunOnTerminalAsync(int width, params string[] arguments)
    {
        using var screen = new StringWriter();
        var run = await RunAsync(arguments, input: "", new FixedTerminal(screen, width));
        return run with { Output = screen.ToString() };
    }

    private static async Task<ToolRun> RunAsync(string[] arguments, string input, IAnsiConsoleOutput? terminal)
    {
        // English unless a test asks for another language, whatever this machine speaks.
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        using var error = new StringWriter();
        using var output = new MemoryStream();
        await using var errorWriter = new SafeWriter(error);
        var context = new CommandContext(Messages.For(arguments), new MemoryStream(Encoding.UTF8.GetBytes(input)), output, errorWriter) { Terminal = terminal };
        var exitCode = await Task.Run(() => RectifyCommand.RunAsync(context, arguments)).WaitAsync(Patience);
        return new(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
