using System.CommandLine;
using Rectification.Cli.Input;
using Rectification.Cli.Output;
using Rectification.Cli.Processing;
using Rectification.Cli.Settings;

namespace Rectification.Cli.Commands;

/// <summary><c>rectify validate</c>: notices in, findings out.</summary>
internal sealed class ValidateCommand : Command
{
    private readonly CommandContext _context;
    private readonly Argument<string[]> _inputs;
    private readonly Option<string> _format;
    private readonly Option<string?> _output;
    private readonly CheckOptions _checks;
    private readonly Option<int> _maxSize;
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
        Options.Add(_maxSize = CommonOptions.MaxSize(messages));
        Options.Add(_writeBaseline = new("--write-baseline") { Description = messages.WriteBaseline, HelpName = "file" });
        SetAction((parsed, cancellationToken) => RunAsync(parsed, cancellationToken));
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (output, newBaseline) = (parsed.GetValue(_output), parsed.GetValue(_writeBaseline));
        var files = new FileReader(_context.Messages, parsed.GetValue(_maxSize));
        var commandLine = _checks.Read(parsed) with { IgnoresBaselines = newBaseline is not null };
        var guard = new OverwriteGuard(_context.Messages, output, newBaseline);
        guard.Refuse(commandLine);
        var settings = await SettingsFiles.OpenAsync(_context, commandLine, files, cancellationToken);
        var processor = new InputGuard(_context, new DocumentProcessor(_context.Messages, settings, files).ProcessAsync);
        var reports = OrderedParallel.SelectAsync(NoticeSources.Of(_context, parsed.GetValue(_inputs)!, guard, files, cancellationToken),
            processor.ProcessAsync, cancellationToken);

        await using var target = OutputTarget.Open(_context, output);
        await using var recorder = newBaseline is null
            ? null
            : await BaselineRecorder.OpenAsync(_context, files, Writer(parsed, target), newBaseline, cancellationToken);
        using var run = new ReportRun(_context, recorder ?? Writer(parsed, target));
        var exitCode = await run.RunAsync(reports, cancellationToken);
        await target.CompleteAsync(cancellationToken);
        return exitCode;
    }

    private IReportWriter Writer(ParseResult parsed, OutputTarget target) => parsed.GetValue(_format) switch
    {
        "json" => new ValidationJsonWriter(target.Stream),
        "sarif" => new SarifReportWriter(target.Stream, _context.Messages),
        _ => new SummaryReportWriter(HumanConsole.Create(target), _context.Messages, explain: false),
    };
}
