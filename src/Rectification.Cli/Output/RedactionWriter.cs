using Rectification.Cli.Commands;
using Rectification.Cli.Processing;

namespace Rectification.Cli.Output;

/// <summary>Writes what was redacted: into one file or standard output, or into a folder, one file an input.</summary>
internal sealed class RedactionWriter : IAsyncDisposable
{
    private readonly CommandContext _context;
    private readonly string _format;
    private readonly string? _folder;
    private readonly OutputTarget? _target;
    private readonly IReportWriter? _notices;
    private readonly HashSet<string> _written = new(RealPath.Comparer);
    private bool _hasText;
    private bool _hasNotices;

    private RedactionWriter(CommandContext context, string format, string? folder, OutputTarget? target)
    {
        (_context, _format, _folder, _target) = (context, format, folder, target);
        _notices = target is null ? null : NoticeWriter(target.Stream);
    }

    public static RedactionWriter Open(CommandContext context, string? output, string format)
        => Directory.Exists(output) ? new(context, format, output, null) : new(context, format, null, OutputTarget.Open(context, output));

    /// <summary>Writes one input.</summary>
    /// <exception cref="UsageException">It cannot stand beside what was written before.</exception>
    public async Task WriteAsync(RedactedInput input, CancellationToken cancellationToken)
    {
        if (input.Text is null && input.Notices.IsEmpty)
            return;
        if (_folder is not null)
        {
            await WriteFileAsync(_folder, input, cancellationToken);
            return;
        }

        if (_hasText || (_hasNotices && input.Text is not null))
            throw new UsageException(_context.Messages.SeveralTexts);
        _hasText = input.Text is not null;
        _hasNotices |= !input.Notices.IsEmpty;
        await WriteAsync(input, _target!.Stream, _notices!, cancellationToken);
    }

    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        if (_hasNotices)
            await _notices!.CompleteAsync(cancellationToken);
        if (_target is not null)
            await _target.CompleteAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => _target?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task WriteFileAsync(string folder, RedactedInput input, CancellationToken cancellationToken)
    {
        var extension = input.Text is not null ? ".txt" : _format == "ndjson" ? ".ndjson" : ".json";
        var path = Path.Combine(folder, Path.ChangeExtension(Path.GetFileName(input.Name), extension));
        if (RealPath.Comparer.Equals(RealPath.Of(path), RealPath.Of(input.Name)))
            throw new UsageException(_context.Messages.OutputIsInput(path));
        if (!_written.Add(RealPath.Of(path)))
            throw new UsageException(_context.Messages.WrittenTwice(path));
        await using var target = OutputTarget.Open(_context, path);
        var notices = NoticeWriter(target.Stream);
        await WriteAsync(input, target.Stream, notices, cancellationToken);
        if (input.Text is null)
            await notices.CompleteAsync(cancellationToken);
        await target.CompleteAsync(cancellationToken);
    }

    private static async Task WriteAsync(RedactedInput input, Stream stream, IReportWriter notices, CancellationToken cancellationToken)
    {
        if (input.Text is { } text)
            await stream.WriteAsync(CommandContext.Utf8.GetBytes(text), cancellationToken);
        foreach (var notice in input.Notices)
            await notices.WriteAsync(notice, cancellationToken);
    }

    private IReportWriter NoticeWriter(Stream stream)
        => _format == "ndjson" ? new NdjsonReportWriter(stream, withSegments: false) : new JsonReportWriter(stream);
}
