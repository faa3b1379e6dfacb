using Rectification.Cli.Processing;

namespace Rectification.Cli.Output;

/// <summary>One file, or standard output, of redacted inputs: a single text, or any number of notices.</summary>
internal sealed class RedactionFile(OutputTarget target, string format) : IAsyncDisposable
{
    private readonly IReportWriter _notices = format == "ndjson"
        ? new NdjsonReportWriter(target.Stream, withSegments: null)
        : new JsonReportWriter(target.Stream);

    private bool _hasText;
    private bool _hasNotices;

    /// <summary>Whether an input can stand behind what was written before.</summary>
    public bool Takes(RedactedInput input) => !_hasText && (input.Text is null || !_hasNotices);

    public async Task WriteAsync(RedactedInput input, CancellationToken cancellationToken)
    {
        _hasText |= input.Text is not null;
        _hasNotices |= !input.Notices.IsEmpty;
        if (input.Text is { } text)
            await target.Stream.WriteAsync(CommandContext.Utf8.GetBytes(text), cancellationToken);
        foreach (var notice in input.Notices)
            await _notices.WriteAsync(notice, cancellationToken);
    }

    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        if (_hasNotices)
            await _notices.CompleteAsync(cancellationToken);
        await target.CompleteAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => target.DisposeAsync();
}
