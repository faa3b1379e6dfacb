using System.CommandLine;
using Rectification.Cli.Input;
using Rectification.Cli.Output;
using Rectification.Cli.Processing;
using Rectification.Cli.Settings;
using Rectification.Import;

namespace Rectification.Cli.Commands;

/// <summary><c>rectify import</c>: texts in, notices out.</summary>
internal sealed class ImportCommand : Command
{
    private static readonly string[] Extensions = [".txt"];

    private readonly CommandContext _context;
    private readonly Argument<string[]> _inputs;
    private readonly Option<string> _format;
    private readonly Option<string?> _output;
    private readonly CheckOptions _checks;
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
        Options.Add(_segments = new("--segments") { Description = messages.Segments });
        Options.Add(_explain = new("--explain") { Description = messages.Explain });
        SetAction((parsed, cancellationToken) => CommandGuard.RunAsync(context, token => RunAsync(parsed, token), cancellationToken));
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        RefuseMeaninglessPairs(parsed);
        var importer = new TextProcessor(
            new SettingsFiles(_checks.Read(parsed), _context.Messages),
            ImportOptions.Default with { Trace = parsed.GetValue(_explain) });
        var sources = new InputSources(_context.Messages, Extensions, new InputLines(_context).ReadAsync).EnumerateAsync(parsed.GetValue(_inputs)!, cancellationToken);
        var reports = OrderedParallel.SelectAsync(sources, importer.ProcessAsync, cancellationToken);

        await using var target = OutputTarget.Open(_context, parsed.GetValue(_output));
        return await new ReportRun(_context).RunAsync(reports, Writer(parsed, target), cancellationToken);
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
