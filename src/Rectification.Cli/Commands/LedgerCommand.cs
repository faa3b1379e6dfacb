using System.CommandLine;
using Rectification.Cli.Input;
using Rectification.Cli.Output;
using Rectification.Cli.Processing;
using Rectification.Cli.Settings;
using Rectification.Reporting.Ledger;

namespace Rectification.Cli.Commands;

/// <summary><c>rectify ledger</c>: notices and their edited ledger in, the changed notices out.</summary>
internal sealed class LedgerCommand : Command
{
    private readonly CommandContext _context;
    private readonly Argument<string[]> _inputs;
    private readonly Option<string?> _output;
    private readonly CheckOptions _checks;
    private readonly Option<int> _maxSize;

    public LedgerCommand(CommandContext context)
        : base("ledger", context.Messages.LedgerCommand)
    {
        _context = context;
        Arguments.Add(_inputs = CommonOptions.Inputs(context.Messages.InputsAndLedger));
        Options.Add(_output = CommonOptions.Output(context.Messages));
        _checks = new(context.Messages);
        _checks.AddTo(this);
        Options.Add(_maxSize = CommonOptions.MaxSize(context.Messages));
        SetAction((parsed, cancellationToken) => RunAsync(parsed, cancellationToken));
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (inputs, workbook) = Split(parsed.GetValue(_inputs)!);
        var files = new FileReader(_context.Messages, parsed.GetValue(_maxSize));
        var commandLine = _checks.Read(parsed);
        var guard = new OverwriteGuard(_context.Messages, parsed.GetValue(_output));
        guard.Refuse(commandLine);
        guard.Refuse(workbook);
        var settings = await SettingsFiles.OpenAsync(_context, commandLine, files, cancellationToken);
        var (reports, hasProblems) = await ReadAsync(inputs, guard, settings, files, cancellationToken);
        // An empty list would take the place of the notices.
        if (hasProblems && reports.Count == 0)
            return ExitCode.Failure;
        var reading = await ReadLedgerAsync(workbook, reports, files, cancellationToken);

        await using var target = OutputTarget.Open(_context, parsed.GetValue(_output));
        await WriteAsync(target, reports, reading, cancellationToken);
        await target.CompleteAsync(cancellationToken);
        await new LedgerTables(_context).WriteAsync(reading);
        var checks = await settings.ForAsync(InputSource.OfFile(workbook), cancellationToken);
        return hasProblems ? ExitCode.Failure
            : reading.Findings.Any(found => checks.Fails(found.Finding.Severity)) ? ExitCode.Findings
            : ExitCode.Success;
    }

    private (string[] Inputs, string Workbook) Split(string[] arguments)
        => arguments.Length < 2 ? throw new UsageException(_context.Messages.LedgerNeedsNotices) : (arguments[..^1], arguments[^1]);

    private async Task<(List<NoticeReport> Reports, bool HasProblems)> ReadAsync(
        string[] inputs, OverwriteGuard guard, SettingsFiles settings, FileReader files, CancellationToken cancellationToken)
    {
        var sources = NoticeSources.Of(_context, inputs, guard, files, cancellationToken);
        var processor = new InputGuard(_context, new DocumentProcessor(_context.Messages, settings, files).ProcessAsync);
        var (reports, hasProblems) = (new List<NoticeReport>(), false);
        await foreach (var input in OrderedParallel.SelectAsync(sources, processor.ProcessAsync, cancellationToken))
        {
            // What a notice lost when it was read would be lost for good once it is written again.
            var spoiled = input.Notices.Select(static report => report.JsonErrors).Where(static errors => !errors.IsEmpty)
                .Select(errors => JsonErrors.Describe(errors, _context.Messages));
            foreach (var problem in input.Problems.Concat(spoiled))
            {
                hasProblems = true;
                await _context.ComplainAsync(_context.Messages.CannotRead(input.Name, problem));
            }

            reports.AddRange(input.Notices.Where(static report => report.Notice is not null && report.JsonErrors.IsEmpty));
        }

        return (reports, hasProblems);
    }

    private async Task<LedgerReading> ReadLedgerAsync(string workbook, List<NoticeReport> reports, FileReader files,
        CancellationToken cancellationToken)
    {
        try
        {
            var bytes = await files.ReadBytesAsync(workbook, cancellationToken);
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            return LedgerReader.Read(stream, reports.Select(static report => report.Notice!),
                LedgerReadOptions.Default with { MaxBytes = files.MaxLength }, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new UsageException(_context.Messages.CannotRead(workbook, FailureText.Of(exception, _context)));
        }
    }

    private static async Task WriteAsync(OutputTarget target, List<NoticeReport> reports, LedgerReading reading,
        CancellationToken cancellationToken)
    {
        var writer = new JsonReportWriter(target.Stream);
        foreach (var (report, notice) in reports.Zip(reading.Notices))
            await writer.WriteAsync(report with { Notice = notice }, cancellationToken);
        await writer.CompleteAsync(cancellationToken);
    }
}
