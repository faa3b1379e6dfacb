using System.Runtime.CompilerServices;

namespace Rectification.Cli.Input;

/// <summary>
/// Files of one JSON document per line, read line by line: they may be larger than memory, and a bad line spoils only itself.
/// </summary>
internal sealed class NdjsonLines(CommandContext context, FileReader files)
{
    private static readonly string[] Extensions = [".ndjson", ".jsonl"];

    /// <summary>Replaces each such file among the sources by its lines.</summary>
    public async IAsyncEnumerable<InputSource> ExpandAsync(IAsyncEnumerable<InputSource> sources,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var source in sources.WithCancellation(cancellationToken))
        {
            if (source is not { Text: null, Problem: null }
                || !Extensions.Contains(Path.GetExtension(source.Name), StringComparer.OrdinalIgnoreCase))
            {
                yield return source;
                continue;
            }

            var (stream, problem) = await OpenAsync(source.Name, cancellationToken);
            if (stream is null)
            {
                yield return source with { Problem = problem };
                continue;
            }

            await using (stream)
            {
                await foreach (var line in ReadAsync(source, stream, cancellationToken))
                    yield return line;
            }
        }
    }

    /// <summary>The lines of standard input.</summary>
    public IAsyncEnumerable<InputSource> ReadStandardInputAsync(CancellationToken cancellationToken)
        => ReadAsync(new(context.Messages.StandardInput), context.Input, cancellationToken);

    private async IAsyncEnumerable<InputSource> ReadAsync(InputSource source, Stream stream,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var number = 0;
        await using var lines = BoundedLines.ReadAsync(stream, files.MaxLength, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            var (line, isEnd, problem) = await NextAsync(lines);
            if (isEnd)
                yield break;
            number++;
            if (problem is not null || !string.IsNullOrWhiteSpace(line))
                yield return source with { Text = line, Line = number, Problem = problem };
            if (problem is not null)
                yield break;
        }
    }

    // A device that fails in the middle spoils what follows, not the run.
    private async Task<(string? Line, bool IsEnd, string? Problem)> NextAsync(IAsyncEnumerator<string?> lines)
    {
        try
        {
            return await lines.MoveNextAsync()
                ? (lines.Current, false, lines.Current is null ? files.LineTooLong : null)
                : (null, true, null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, false, FailureText.Of(exception, context));
        }
    }

    private async Task<(Stream? Stream, string? Problem)> OpenAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return (await files.OpenAsync(path, cancellationToken), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return (null, FailureText.Of(exception, context));
        }
    }
}
