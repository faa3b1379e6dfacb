using System.CommandLine;
using System.Text.Json;
using Rectification.Analysis;
using Rectification.Cli.Input;
using Rectification.Cli.Output;
using Rectification.Cli.Processing;
using Rectification.Cli.Settings;
using Rectification.Json;
using Rectification.Reporting.Statistics;

namespace Rectification.Cli.Commands;

/// <summary><c>rectify stats</c>: any number of notices in, their numbers out.</summary>
internal sealed class StatsCommand : Command
{
    private readonly CommandContext _context;
    private readonly Argument<string[]> _inputs;
    private readonly Option<string> _format;
    private readonly Option<string?> _output;
    private readonly CheckOptions _checks;
    private readonly Option<int> _maxSize;

    public StatsCommand(CommandContext context)
        : base("stats", context.Messages.Stats)
    {
        var messages = context.Messages;
        _context = context;
        Arguments.Add(_inputs = CommonOptions.Inputs(messages.InputsToValidate));
        Options.Add(_format = CommonOptions.Format(messages, "table", "json", "csv"));
        Options.Add(_output = CommonOptions.Output(messages));
        _checks = new(messages);
        _checks.AddTo(this);
        Options.Add(_maxSize = CommonOptions.MaxSize(messages));
        SetAction((parsed, cancellationToken) => RunAsync(parsed, cancellationToken));
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var output = parsed.GetValue(_output);
        var files = new FileReader(_context.Messages, parsed.GetValue(_maxSize));
        var commandLine = _checks.Read(parsed);
        var guard = new OverwriteGuard(_context.Messages, output);
        guard.Refuse(commandLine);
        var settings = await SettingsFiles.OpenAsync(_context, commandLine, files, cancellationToken);
        var processor = new InputGuard(_context, new DocumentProcessor(_context.Messages, settings, files).ProcessAsync);
        var sources = NoticeSources.Of(_context, parsed.GetValue(_inputs)!, guard, files, cancellationToken);
        var inputs = OrderedParallel.SelectAsync(sources, processor.ProcessAsync, cancellationToken);

        await using var target = OutputTarget.Open(_context, output);
        using var run = new InputRun(output is null ? _context : _context with { Terminal = null }) { TellsJsonErrors = true };
        var statistics = NoticeStatistics.Empty;
        await foreach (var report in run.ReadAsync(inputs, cancellationToken))
        {
            if (report.Notice is { } notice)
                statistics = statistics.Add(notice, report.Findings.Select(static located => located.Finding));
            else
                await run.TellAsync(_context.Messages.NotReported(report.File, report.WhyNoNotice(_context.Messages.Culture)));
        }

        // A table of zeros would look like an answer.
        if (statistics.Notices == 0 && run.ExitCode == ExitCode.Failure)
            return run.ExitCode;
        await WriteAsync(target, parsed.GetValue(_format)!, statistics, cancellationToken);
        await target.CompleteAsync(cancellationToken);
        if (output is not null)
            await run.TellFindingsAsync();
        return run.ExitCode;
    }

    private async Task WriteAsync(OutputTarget target, string format, NoticeStatistics statistics, CancellationToken cancellationToken)
    {
        switch (format)
        {
            case "json":
                await using (var json = new Utf8JsonWriter(target.Stream, JsonText.Indented))
                    JsonSerializer.Serialize(json, statistics, NoticeJson.GetTypeInfo<NoticeStatistics>());
                target.Stream.Write("\n"u8);
                break;
            case "csv":
                await StatisticsReport.WriteCsvAsync(target.Stream, statistics, new() { Culture = _context.Messages.Culture },
                    cancellationToken);
                break;
            default:
                new StatisticsTables(HumanConsole.Create(target), _context.Messages).Write(statistics);
                break;
        }
    }
}
