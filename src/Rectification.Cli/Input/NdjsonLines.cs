using System.Runtime.CompilerServices;
using System.Text;

namespace Rectification.Cli.Input;

/// <summary>Files of one JSON document per line, read line by line: they may be larger than memory, and a bad line spoils only itself.</summary>
internal static class NdjsonLines
{
    /// <summary>Replaces each such file among the sources by its lines.</summary>
    public static async IAsyncEnumerable<InputSource> ExpandAsync(IAsyncEnumerable<InputSource> sources, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var source in sources.WithCancellation(cancellationToken))
        {
            if (source is not { Text: null, Problem: null } || Path.GetExtension(source.Name) is not (".ndjson" or ".jsonl"))
            {
                yield return source;
                continue;
            }

            var (stream, problem) = Open(source.Name);
            if (stream is null)
            {
                yield return source with { Problem = problem };
                continue;
            }

            await using (stream)
            {
                await foreach (var line in ReadAsync(source.Name, stream, cancellationToken))
                    yield return line;
            }
        }
    }

    /// <summary>The lines of a stream, blank ones left out.</summary>
    public static async IAsyncEnumerable<InputSource> ReadAsync(string name, Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        for (var number = 1; await reader.ReadLineAsync(cancellationToken) is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
                yield return new(name, line, Line: number);
        }
    }

    private static (Stream? Stream, string? Problem) Open(string path)
    {
        try
        {
            return (File.OpenRead(path), null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, exception.Message);
        }
    }
}
