using System.CommandLine;

namespace Rectification.Cli.Commands;

/// <summary>Options that several commands have, so that they mean the same everywhere.</summary>
internal static class CommonOptions
{
    public static Option<string> Format(Messages messages, params string[] formats)
        => new Option<string>("--format", "-f") { Description = messages.Format, DefaultValueFactory = _ => formats[0] }.AcceptOnlyFromAmong(formats);

    public static Option<string?> Output(Messages messages)
        => new("--output", "-o") { Description = messages.Output, HelpName = "file" };

    public static Option<string> FailOn(Messages messages)
        => new Option<string>("--fail-on") { Description = messages.FailOn, DefaultValueFactory = _ => "error" }.AcceptOnlyFromAmong("error", "warning", "info", "none");

    public static Option<string?> Config(Messages messages)
        => new("--config") { Description = messages.Config, HelpName = "file" };

    public static Option<string?> Baseline(Messages messages)
        => new("--baseline") { Description = messages.Baseline, HelpName = "file" };

    /// <summary>The option that sets one rule.</summary>
    public const string RuleName = "--rule";

    public static Option<string[]> Rule(Messages messages)
        => new(RuleName) { Description = messages.RuleOption, HelpName = "id=level", DefaultValueFactory = _ => [] };

    public static Argument<string[]> Inputs(string description)
        => new("inputs") { Description = description, Arity = ArgumentArity.OneOrMore };
}
