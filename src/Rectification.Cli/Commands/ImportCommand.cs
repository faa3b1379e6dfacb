using System.CommandLine;
using Rectification.Cli.Input;
using Rectification.Cli.Output;
using Rectification.Cli.Processing;
using Rectification.Cli.Settings;

namespace Rectification.Cli.Commands;

/// <summary><c>rectify import</c>: texts in, notices out.</summary>
internal sealed class ImportCommand : Command
{
    private readonly CommandContext _context;
    private readonly Argument<string[]> _inputs;
    private readonly Option<string> _format;
    private readonly Option<string?> _output;
    private readonly CheckOptions _checks;
    private readonly Option<int> _maxSize;
    private readonly Option<bool> _segments;
    private readonly Option<bool> _explain;

    public ImportCommand(CommandContext context)
        : base("import", context.Messages.Import)
    {
        var messages = context.Messages;
        _context = context;
        Arguments.Add(_inputs = CommonOptions.Inputs(messages.InputsToImport));
        Options.Add(_format = CommonOptions.Format(messages, "summary", "json", "ndjson"));
        Options.Add(_output = CommonOptions.Output(messages));
        _checks = new(messages);
        _checks.AddTo(this);
        Options.Add(_maxSize = CommonOptions.MaxSize(messages));
        Options.Add(_segments = new("--segments") { Description = messages.Segments });
        Options.Add(_explain = new("--explain") { Description = messages.Explain });
        SetAction((parsed, cancellationToken) => RunAsync(parsed, cancellationToken));
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        RefuseMeaninglessPairs(parsed);
        var files = new FileReader(_context.Messages, parsed.GetValue(_maxSize));
        var commandLine = _checks.Read(parsed);
        var guard = new OverwriteGuard(_context.Messages, parsed.GetValue(_output));
        guard.Refuse(commandLine);
        var settings = await SettingsFiles.OpenAsync(_context, commandLine, files, cancellationToken);
        var importer = new InputGuard(_context, new TextProcessor(settings, files, parsed.GetValue(_explain)).ProcessAsync);
        var sources = guard.PassAsync(Sources(parsed, files, cancellationToken), cancellationToken);
        var reports = OrderedParallel.SelectAsync(sources, importer.ProcessAsync, cancellationToken);

        await using var target = OutputTarget.Open(_context, parsed.GetValue(_output));
        using var run = new ReportRun(_context, Writer(parsed, target));
        var exitCode = await run.RunAsync(reports, cancellationToken);
        await target.CompleteAsync(cancellationToken);
        // Notices alone say nothing of findings, and nobody looks into a file yet.
        if (parsed.GetValue(_output) is not null || parsed.GetValue(_format) == "json")
            await run.TellFindingsAsync();
        return exitCode;
    }

    private IAsyncEnumerable<InputSource> Sources(ParseResult parsed, FileReader files, CancellationToken cancellationToken)
    {
        var standardInput = new InputLines(_context.Messages, new NdjsonLines(_context, files));
        return new InputSources(_context, DocumentExtensions.All, standardInput.ReadAsync)
            .EnumerateAsync(parsed.GetValue(_inputs)!, cancellationToken);
    }

    // Better said than silently ignored.
    private void RefuseMeaninglessPairs(ParseResult parsed)
    {
        if (parsed.GetValue(_segments) && parsed.GetValue(_format) != "ndjson")
            throw new UsageException(_context.Messages.SegmentsNeedNdjson);
        if (parsed.GetValue(_explain) && parsed.GetValue(_format) != "summary")
            throw new UsageException(_context.Messages.ExplainNeedsSummary);
    }

    private IReportWriter Writer(ParseResult parsed, OutputTarget target) => parsed.GetValue(_format) switch
    {
        "json" => new JsonReportWriter(target.Stream),
        "ndjson" => new NdjsonReportWriter(target.Stream, parsed.GetValue(_segments)),
        _ => new SummaryReportWriter(HumanConsole.Create(target), _context.Messages, parsed.GetValue(_explain)),
    };
}
