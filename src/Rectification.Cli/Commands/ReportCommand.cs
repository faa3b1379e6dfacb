using System.CommandLine;
using System.Globalization;
using System.Runtime.CompilerServices;
using Rectification.Cli.Input;
using Rectification.Cli.Output;
using Rectification.Cli.Processing;
using Rectification.Cli.Settings;
using Rectification.Reporting;

namespace Rectification.Cli.Commands;

/// <summary><c>rectify report</c>: notices in, a page, a table or a text for people out.</summary>
internal sealed class ReportCommand : Command
{
    private readonly CommandContext _context;
    private readonly Argument<string[]> _inputs;
    private readonly Option<string?> _output;
    private readonly Option<string?> _format;
    private readonly Option<string?> _table;
    private readonly Option<string?> _overdueOn;
    private readonly CheckOptions _checks;
    private readonly Option<int> _maxSize;

    public ReportCommand(CommandContext context)
        : base("report", context.Messages.Report)
    {
        var messages = context.Messages;
        _context = context;
        Arguments.Add(_inputs = CommonOptions.Inputs(messages.InputsToValidate));
        Options.Add(_output = new("--output", "-o") { Description = messages.ReportOutput(ReportFormat.Extensions), HelpName = "file" });
        Options.Add(_format = new Option<string?>("--format", "-f") { Description = messages.ReportFormatOption }
            .AcceptOnlyFromAmong([.. ReportFormat.Names]));
        Options.Add(_table = new Option<string?>("--table") { Description = messages.ReportTable }
            .AcceptOnlyFromAmong([.. ReportFormat.Tables.Keys]));
        Options.Add(_overdueOn = new("--overdue-on") { Description = messages.ReportOverdueOn, HelpName = "yyyy-MM-dd" });
        _checks = new(messages);
        _checks.AddTo(this);
        Options.Add(_maxSize = CommonOptions.MaxSize(messages));
        SetAction((parsed, cancellationToken) => RunAsync(parsed, cancellationToken));
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var output = parsed.GetValue(_output);
        var format = Format(parsed, output);
        var culture = _context.Messages.Culture;
        var reports = new ReportSettings(new() { Culture = culture, Table = Table(parsed, format) },
            new() { Culture = culture, OverdueOn = OverdueOn(parsed, format) });
        var files = new FileReader(_context.Messages, parsed.GetValue(_maxSize));
        var commandLine = _checks.Read(parsed);
        var guard = new OverwriteGuard(_context.Messages, output);
        guard.Refuse(commandLine);
        var settings = await SettingsFiles.OpenAsync(_context, commandLine, files, cancellationToken);
        var processor = new InputGuard(_context, new DocumentProcessor(_context.Messages, settings, files).ProcessAsync);
        var inputs = OrderedParallel.SelectAsync(NoticeSources.Of(_context, parsed.GetValue(_inputs)!, guard, files, cancellationToken),
            processor.ProcessAsync, cancellationToken);

        await using var target = OutputTarget.Open(_context, output);
        using var run = new InputRun(output is null ? _context : _context with { Terminal = null });
        await using var notices = NoticesAsync(run, inputs, cancellationToken).GetAsyncEnumerator(cancellationToken);
        if (!await notices.MoveNextAsync())
        {
            // An empty report would take the place of a good one.
            await run.FailAsync(_context.Messages.NothingToReport);
            return run.ExitCode;
        }

        await format.WriteAsync(target.Stream, FromCurrentAsync(notices), reports, cancellationToken);
        await target.CompleteAsync(cancellationToken);
        await run.TellFindingsAsync();
        return run.ExitCode;
    }

    private static async IAsyncEnumerable<ReportedNotice> FromCurrentAsync(IAsyncEnumerator<ReportedNotice> notices)
    {
        do
            yield return notices.Current;
        while (await notices.MoveNextAsync());
    }

    private async IAsyncEnumerable<ReportedNotice> NoticesAsync(InputRun run, IAsyncEnumerable<InputReport> inputs,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var report in run.ReadAsync(inputs, cancellationToken))
        {
            if (report.Notice is { } notice)
                yield return report.ToReported(notice, _context.Messages.Culture);
            else
                await run.TellAsync(_context.Messages.NotReported(report.File, report.WhyNoNotice(_context.Messages.Culture)));
        }
    }

    private ReportFormat Format(ParseResult parsed, string? output)
    {
        if (parsed.GetValue(_format) is { } name)
            return ReportFormat.Named(name)!;
        if (output is null)
            throw new UsageException(_context.Messages.ReportNeedsOutput(ReportFormat.Extensions));
        return ReportFormat.OfFile(output) ?? throw new UsageException(_context.Messages.UnknownReport(output, ReportFormat.Extensions));
    }

    // Better said than silently ignored.
    private CsvTable Table(ParseResult parsed, ReportFormat format)
    {
        if (parsed.GetValue(_table) is not { } table)
            return CsvTable.Issues;
        return format.HasTables ? ReportFormat.Tables[table] : throw new UsageException(_context.Messages.TableNeedsCsv);
    }

    private DateOnly? OverdueOn(ParseResult parsed, ReportFormat format)
    {
        if (parsed.GetValue(_overdueOn) is not { } day)
            return null;
        if (!format.MarksOverdue)
            throw new UsageException(_context.Messages.OverdueNeedsLedger);
        return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new UsageException(_context.Messages.NoDay(day));
    }
}
