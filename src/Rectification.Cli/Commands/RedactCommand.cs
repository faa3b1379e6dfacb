using System.CommandLine;
using Rectification.Cli.Input;
using Rectification.Cli.Output;
using Rectification.Cli.Processing;
using Rectification.Privacy;

namespace Rectification.Cli.Commands;

/// <summary><c>rectify redact</c>: texts and notices in, the same without personal data out.</summary>
internal sealed class RedactCommand : Command
{
    private readonly CommandContext _context;
    private readonly Argument<string[]> _inputs;
    private readonly Option<string?> _output;
    private readonly Option<string> _format;
    private readonly Option<string?> _list;
    private readonly RedactOptions _policy;
    private readonly Option<int> _maxSize;

    public RedactCommand(CommandContext context)
        : base("redact", context.Messages.Redact)
    {
        var messages = context.Messages;
        _context = context;
        Arguments.Add(_inputs = CommonOptions.Inputs(messages.InputsToValidate));
        Options.Add(_output = new("--output", "-o") { Description = messages.RedactOutput, HelpName = "file or folder" });
        Options.Add(_format = new Option<string>("--format",
            "-f") { Description = messages.RedactFormat, DefaultValueFactory = _ => "auto" }
                .AcceptOnlyFromAmong("auto", "text", "json", "ndjson"));
        _policy = new(messages);
        _policy.AddTo(this);
        Options.Add(_list = new("--list") { Description = messages.RedactList, HelpName = "file" });
        Options.Add(_maxSize = CommonOptions.MaxSize(messages));
        SetAction((parsed, cancellationToken) => RunAsync(parsed, cancellationToken));
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (output, list, format) = (parsed.GetValue(_output), parsed.GetValue(_list), parsed.GetValue(_format)!);
        var files = new FileReader(_context.Messages, parsed.GetValue(_maxSize));
        var guard = new OverwriteGuard(_context.Messages, Directory.Exists(output) ? null : output, list);
        var keyFile = _policy.KeyFile(parsed);
        guard.Refuse(keyFile);
        var redactor = await _policy.ReadAsync(parsed, files, cancellationToken);
        var processor = new RedactionProcessor(_context, files, redactor, format);
        var sources = NoticeSources.Of(_context, parsed.GetValue(_inputs)!, guard, files, cancellationToken);
        var inputs = OrderedParallel.SelectAsync(sources, processor.ProcessAsync, cancellationToken);

        var kept = NoticeSources.FilesOf(_context, parsed.GetValue(_inputs)!, files).Append(keyFile).Append(list);
        await using var writer = RedactionWriter.Open(_context, output, format, kept);
        await using var listing = list is null ? null : OutputTarget.Open(_context, list);
        var exitCode = await WriteAsync(inputs, writer, listing, cancellationToken);
        await writer.CompleteAsync(cancellationToken);
        if (listing is not null)
            await listing.CompleteAsync(cancellationToken);
        return exitCode;
    }

    private async Task<int> WriteAsync(IAsyncEnumerable<RedactedInput> inputs, RedactionWriter writer, OutputTarget? listing,
        CancellationToken cancellationToken)
    {
        var (exitCode, read) = (ExitCode.Success, false);
        var counts = new SortedDictionary<PersonalDataKind, int>();
        await foreach (var input in inputs.WithCancellation(cancellationToken))
        {
            foreach (var problem in input.Problems)
            {
                exitCode = ExitCode.Failure;
                await _context.ComplainAsync(_context.Messages.CannotRead(input.Name, problem));
            }

            if (!await writer.WriteAsync(input, cancellationToken))
            {
                exitCode = ExitCode.Failure;
                continue;
            }

            read |= input.Problems.Count == 0;
            foreach (var redaction in input.Redactions)
                counts[redaction.Kind] = counts.GetValueOrDefault(redaction.Kind) + 1;
            if (listing is not null)
                await RedactionList.WriteAsync(listing.Stream, input, cancellationToken);
        }

        // Of what could not be read or written nobody may think that it holds nothing.
        if (read)
        {
            await _context.ComplainAsync(_context.Messages.Hidden(
                counts.Values.Sum(), string.Join(_context.Messages.ListSeparator,
                    counts.Select(each => _context.Messages.KindOf(each.Key, each.Value)))));
        }

        return exitCode;
    }
}
