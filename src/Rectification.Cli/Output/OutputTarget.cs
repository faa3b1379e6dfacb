using Rectification.Cli.Commands;

namespace Rectification.Cli.Output;

/// <summary>Where a command writes: standard output, or the file given with -o.</summary>
internal sealed class OutputTarget : IAsyncDisposable
{
    private OutputTarget(Stream stream, bool isTerminal) => (Stream, IsTerminal) = (stream, isTerminal);

    /// <summary>Where the bytes go.</summary>
    public Stream Stream { get; }

    /// <summary>Whether a person reads along.</summary>
    public bool IsTerminal { get; }

    /// <summary>Opens the target; a folder that is missing is made.</summary>
    /// <param name="context">The streams of the process.</param>
    /// <param name="path">The file; null for standard output.</param>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static OutputTarget Open(CommandContext context, string? path)
    {
        if (path is null)
            return new(new BufferedStream(context.Output), context.OutputIsTerminal);
        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
            return new(File.Create(path), isTerminal: false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException(context.Messages.CannotWrite(path, exception.Message));
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Stream.DisposeAsync();
}
