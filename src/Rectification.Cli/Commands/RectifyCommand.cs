using System.CommandLine;

namespace Rectification.Cli.Commands;

/// <summary>The tool as a whole.</summary>
internal static class RectifyCommand
{
    /// <summary>Runs the command line.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(CommandContext context, string[] arguments)
    {
        var parsed = Create(context).Parse(arguments);
        var code = await parsed.InvokeAsync();
        return parsed.Errors.Count > 0 ? ExitCode.Failure : code;
    }

    private static RootCommand Create(CommandContext context)
    {
        var root = new RootCommand(context.Messages.Tool)
        {
            new ImportCommand(context),
            new ValidateCommand(context),
            new SchemaCommand(context),
            new RulesCommand(context),
        };
        root.Options.Add(new Option<string>(Messages.LanguageOption) { Description = context.Messages.Language, Recursive = true }.AcceptOnlyFromAmong("en", "zh"));
        return root;
    }
}
