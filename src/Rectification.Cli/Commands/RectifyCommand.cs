using System.CommandLine;
using System.Globalization;
using Rectification.Cli.Output;

namespace Rectification.Cli.Commands;

/// <summary>The tool as a whole.</summary>
internal static class RectifyCommand
{
    private const string DebugOption = "--debug";

    // Response files are off: a file whose name begins with @ is an input like any other, not a list of arguments.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs the command line.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(CommandContext context, string[] arguments)
    {
        CultureInfo.CurrentUICulture = context.Messages.Culture;
        context = context with { Debug = arguments.Contains(DebugOption, StringComparer.Ordinal) };
        var parsed = Create(context).Parse(arguments, Parsing);
        if (UsageErrors.Of(parsed, context.Messages) is { Count: > 0 } errors)
            return await RefuseAsync(context, [.. errors, context.Messages.SeeHelp(UsageErrors.HelpOf(parsed))]);
        using var interruption = new Interruption();

        // On another thread, so that even a call that never comes back can be left behind.
        var running = Task.Run(() => CommandGuard.RunAsync(context, token => InvokeAsync(context, parsed, token), interruption));
        if (await Task.WhenAny(running, interruption.PatienceIsOver) != running)
        {
            context.Unfinished.Delete();
            await CommandGuard.TellInterruptionAsync(context);
            return interruption.ExitCode;
        }

        return await running;
    }

    private static async Task<int> RefuseAsync(CommandContext context, IEnumerable<string> errors)
    {
        foreach (var error in errors)
            await context.ComplainAsync(error);
        return ExitCode.Failure;
    }

    private static async Task<int> InvokeAsync(CommandContext context, ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var help = new StreamWriter(context.Output, CommandContext.Utf8, leaveOpen: true) { AutoFlush = true };
        var configuration = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = context.Terminal?.Writer ?? help,
            Error = context.Error,
        };
        return await parsed.InvokeAsync(configuration, cancellationToken);
    }

    private static RootCommand Create(CommandContext context)
    {
        var messages = context.Messages;
        var root = new RootCommand(messages.Tool)
        {
            new ImportCommand(context),
            new ValidateCommand(context),
            new ReportCommand(context),
            new LedgerCommand(context),
            new DiffCommand(context),
            new StatsCommand(context),
            new RedactCommand(context),
            new SchemaCommand(context),
            new RulesCommand(context),
        };
        root.Options.Add(new Option<string>(Messages.LanguageOption) { Description = messages.Language, Recursive = true }
            .AcceptOnlyFromAmong("en", "zh"));
        root.Options.Add(new Option<bool>(DebugOption) { Description = messages.Debug, Recursive = true });
        return root;
    }
}
