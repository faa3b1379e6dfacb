using System.CommandLine;
using Rectification.Cli.Settings;
using Rectification.Validation;

namespace Rectification.Cli.Commands;

/// <summary>The options about checking, which every command that checks has.</summary>
internal sealed class CheckOptions
{
    private readonly Messages _messages;
    private readonly Option<string?> _failOn;
    private readonly Option<string?> _config;
    private readonly Option<string[]> _rule;
    private readonly Option<string?> _baseline;

    public CheckOptions(Messages messages)
    {
        _messages = messages;
        _failOn = new Option<string?>("--fail-on") { Description = messages.FailOn }
            .AcceptOnlyFromAmong("error", "warning", "info", "off", "none");
        _config = new("--config") { Description = messages.Config, HelpName = "file" };
        _rule = new("--rule") { Description = messages.RuleOption, HelpName = "id=level", DefaultValueFactory = _ => [] };
        _baseline = new("--baseline") { Description = messages.Baseline, HelpName = "file" };
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_failOn);
        command.Options.Add(_config);
        command.Options.Add(_rule);
        command.Options.Add(_baseline);
    }

    /// <summary>What the command line says about checking.</summary>
    /// <exception cref="UsageException">A setting has no meaning.</exception>
    public CommandLineSettings Read(ParseResult parsed) => new()
    {
        Config = parsed.GetValue(_config),
        Rules = CommandLineSettings.ReadRules(parsed.GetValue(_rule)!, _messages),
        FailOn = ReadLevel(parsed.GetValue(_failOn)),
        Baseline = parsed.GetValue(_baseline),
    };

    // "none" is how people say it here; "off" is how the configuration file does.
    private static RuleLevel? ReadLevel(string? word)
        => word is null ? null : RuleLevel.TryParse(word, out var level) ? level : RuleLevel.Off;
}
