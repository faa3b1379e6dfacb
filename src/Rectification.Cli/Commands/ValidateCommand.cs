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
    private readonly CheckOptions _checks;
    private readonly Option<string?> _writeBaseline;

    public ValidateCommand(CommandContext context)
        : base("validate", context.Messages.Validate)
    {
        var messages = context.Messages;
        _context = context;
        Arguments.Add(_inputs = CommonOptions.Inputs(messages.InputsToValidate));
        Options.Add(_format = CommonOptions.Format(messages, "summary", "json", "sarif"));
        Options.Add(_output = CommonOptions.Output(messages));
        _checks = new(messages);
        _checks.AddTo(this);
        Options.Add(_writeBaseline = new("--write-baseline") { Description = messages.WriteBaseline, HelpName = "file" });
        SetAction((parsed, cancellationToken) => CommandGuard.RunAsync(context, token => RunAsync(parsed, token), cancellationToken));
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var newBaseline = parsed.GetValue(_writeBaseline);
        var settings = new SettingsFiles(_checks.Read(parsed) with { IgnoresBaselines = newBaseline is not null }, _context.Messages);
        var reports = OrderedParallel.SelectAsync(Sources(parsed, cancellationToken), new DocumentProcessor(settings).ProcessAsync, cancellationToken);

        await using var target = OutputTarget.Open(_context, parsed.GetValue(_output));
        var writer = newBaseline is null ? Writer(parsed, target) : new BaselineRecorder(Writer(parsed, target), newBaseline);
        return await new ReportRun(_context).RunAsync(reports, writer, cancellationToken);
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
        "sarif" => new SarifReportWriter(target.Stream, _context.Messages),
        _ => new SummaryReportWriter(HumanConsole.Create(target), _context.Messages, explain: false),
    };
}
