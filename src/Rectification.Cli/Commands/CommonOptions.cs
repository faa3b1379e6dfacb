using System.CommandLine;

namespace Rectification.Cli.Commands;

/// <summary>Options that several commands have, so that they mean the same everywhere.</summary>
internal static class CommonOptions
{
    public static Option<string> Format(Messages messages, params string[] formats)
        => new Option<string>("--format", "-f") { Description = messages.Format, DefaultValueFactory = _ => formats[0] }.AcceptOnlyFromAmong(formats);

    public static Option<string?> Output(Messages messages)
        => new("--output", "-o") { Description = messages.Output, HelpName = "file" };

    public static Argument<string[]> Inputs(string description)
        => new("inputs") { Description = description, Arity = ArgumentArity.OneOrMore };
}
