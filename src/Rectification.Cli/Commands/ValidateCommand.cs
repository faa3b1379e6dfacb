using System.CommandLine;
using Rectification.Cli.Input;
using Rectification.Cli.Output;
using Rectification.Cli.Processing;
using Rectification.Cli.Settings;

namespace Rectification.Cli.Commands;

/// <summary><c>rectify validate</c>: notices in, findings out.</summary>
internal sealed class ValidateCommand : Command
{
    private static readonly string[] Extensions = [".json", ".ndjson", ".jsonl", ".txt"];

    private readonly CommandContext _context;
    private readonly Argument<string[]> _inputs;
    private readonly Option<string> _format;
    private readonly Option<string?> _output;
    private readonly Option<string> _failOn;
    private readonly Option<string?> _config;
    private readonly Option<string[]> _rule;
    private readonly Option<string?> _baseline;

    public ValidateCommand(CommandContext context)
        : base("validate", context.Messages.Validate)
    {
        var messages = context.Messages;
        _context = context;
        Arguments.Add(_inputs = CommonOptions.Inputs(messages.InputsToValidate));
        Options.Add(_format = CommonOptions.Format(messages, "summary", "json"));
        Options.Add(_output = CommonOptions.Output(messages));
        Options.Add(_failOn = CommonOptions.FailOn(messages));
        Options.Add(_config = CommonOptions.Config(messages));
        Options.Add(_rule = CommonOptions.Rule(messages));
        Options.Add(_baseline = CommonOptions.Baseline(messages));
        SetAction((parsed, cancellationToken) => CommandGuard.RunAsync(context, token => RunAsync(parsed, token), cancellationToken));
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var rules = new RuleFiles(parsed.GetValue(_config), parsed.GetValue(_rule)!, _context.Messages);
        var baseline = parsed.GetValue(_baseline) is { } path ? Baseline.Read(path, _context.Messages) : null;
        var reports = OrderedParallel.SelectAsync(Sources(parsed, cancellationToken), new DocumentProcessor(rules).ProcessAsync, cancellationToken);

        await using var target = OutputTarget.Open(_context, parsed.GetValue(_output));
        var run = new ReportRun(_context, new FailurePolicy(parsed.GetValue(_failOn)!), baseline);
        return await run.RunAsync(reports, Writer(parsed, target), cancellationToken);
    }

    private IAsyncEnumerable<InputSource> Sources(ParseResult parsed, CancellationToken cancellationToken)
    {
        var standardInput = (CancellationToken token) => NdjsonLines.ReadAsync(_context.Messages.StandardInput, _context.Input, token);
        var sources = new InputSources(_context.Messages, Extensions, standardInput);
        return NdjsonLines.ExpandAsync(sources.EnumerateAsync(parsed.GetValue(_inputs)!, cancellationToken), cancellationToken);
    }

    private IReportWriter Writer(ParseResult parsed, OutputTarget target) => parsed.GetValue(_format) switch
    {
        "json" => new ValidationJsonWriter(target.Stream),
        _ => new SummaryReportWriter(HumanConsole.Create(target), _context.Messages, explain: false),
    };
}
