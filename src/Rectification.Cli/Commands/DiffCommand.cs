using System.CommandLine;
using System.Text.Json;
using Rectification.Analysis;
using Rectification.Cli.Input;
using Rectification.Cli.Output;
using Rectification.Cli.Processing;
using Rectification.Cli.Settings;
using Rectification.Json;
using Rectification.Reporting.Differences;

namespace Rectification.Cli.Commands;

/// <summary><c>rectify diff</c>: two notices in, what differs out.</summary>
internal sealed class DiffCommand : Command
{
    private readonly CommandContext _context;
    private readonly Argument<string> _before;
    private readonly Argument<string> _after;
    private readonly Option<string> _format;
    private readonly Option<string?> _output;
    private readonly Option<int> _maxSize;

    public DiffCommand(CommandContext context)
        : base("diff", context.Messages.Diff)
    {
        var messages = context.Messages;
        _context = context;
        Arguments.Add(_before = new("before") { Description = messages.DiffBefore });
        Arguments.Add(_after = new("after") { Description = messages.DiffAfter });
        Options.Add(_format = CommonOptions.Format(messages, "table", "json", "markdown"));
        Options.Add(_output = CommonOptions.Output(messages));
        Options.Add(_maxSize = CommonOptions.MaxSize(messages));
        SetAction((parsed, cancellationToken) => RunAsync(parsed, cancellationToken));
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var output = parsed.GetValue(_output);
        var files = new FileReader(_context.Messages, parsed.GetValue(_maxSize));
        var guard = new OverwriteGuard(_context.Messages, output);
        var (before, beforeIsWhole) = await ReadAsync(parsed.GetValue(_before)!, guard, files, cancellationToken);
        var (after, afterIsWhole) = await ReadAsync(parsed.GetValue(_after)!, guard, files, cancellationToken);
        var diff = NoticeDiff.Compare(before, after);

        await using var target = OutputTarget.Open(_context, output);
        await WriteAsync(target, parsed.GetValue(_format)!, diff, cancellationToken);
        await target.CompleteAsync(cancellationToken);
        return !(beforeIsWhole && afterIsWhole) ? ExitCode.Failure
            : diff.HasDifferences ? ExitCode.Findings
            : ExitCode.Success;
    }

    private async Task<(Notice Notice, bool IsWhole)> ReadAsync(string input, OverwriteGuard guard, FileReader files,
        CancellationToken cancellationToken)
    {
        var settings = await SettingsFiles.OpenAsync(_context, new(), files, cancellationToken);
        var processor = new InputGuard(_context, new DocumentProcessor(_context.Messages, settings, files).ProcessAsync);
        var (notices, isWhole) = (new List<Notice>(), true);
        await foreach (var source in NoticeSources.Of(_context, [input], guard, files, cancellationToken))
        {
            var report = await processor.ProcessAsync(source, cancellationToken);
            if (report.Problems is [var problem, ..])
                throw new UsageException(_context.Messages.CannotRead(report.Name, problem));
            foreach (var errors in report.Notices.Select(static one => one.JsonErrors).Where(static errors => !errors.IsEmpty))
            {
                isWhole = false;
                var reason = JsonErrors.Describe(errors, _context.Messages);
                await _context.ComplainAsync(_context.Messages.NotWhollyRead(report.Name, reason));
            }

            notices.AddRange(report.Notices.Select(static one => one.Notice).OfType<Notice>());
        }

        return notices is [var only]
            ? (only, isWhole)
            : throw new UsageException(_context.Messages.NotOneNotice(input, notices.Count));
    }

    private async Task WriteAsync(OutputTarget target, string format, NoticeDiff diff, CancellationToken cancellationToken)
    {
        switch (format)
        {
            case "json":
                await using (var json = new Utf8JsonWriter(target.Stream, JsonText.Indented))
                    JsonSerializer.Serialize(json, diff, NoticeJson.GetTypeInfo<NoticeDiff>());
                target.Stream.Write("\n"u8);
                break;
            case "markdown":
                var text = DiffReport.WriteMarkdown(diff, new() { Culture = _context.Messages.Culture });
                await target.Stream.WriteAsync(CommandContext.Utf8.GetBytes(text), cancellationToken);
                break;
            default:
                new DiffTable(HumanConsole.Create(target), _context.Messages).Write(diff);
                break;
        }
    }
}
