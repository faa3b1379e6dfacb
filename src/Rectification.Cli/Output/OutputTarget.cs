using Rectification.Cli.Commands;
using Spectre.Console;

namespace Rectification.Cli.Output;

/// <summary>Where a command writes: standard output, or the file given with -o.</summary>
internal sealed class OutputTarget : IAsyncDisposable
{
    private readonly PendingFile? _file;

    private OutputTarget(Stream stream, IAnsiConsoleOutput? terminal, PendingFile? file)
        => (Stream, Terminal, _file) = (stream, terminal, file);

    /// <summary>Where the bytes go.</summary>
    public Stream Stream { get; }

    /// <summary>The terminal where a person reads along; null where nobody does.</summary>
    public IAnsiConsoleOutput? Terminal { get; }

    /// <summary>Opens the target.</summary>
    /// <param name="context">The streams of the process.</param>
    /// <param name="path">The file; null for standard output.</param>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static OutputTarget Open(CommandContext context, string? path)
    {
        if (path is not null)
        {
            var file = PendingFile.Create(context, path);
            return new(file.Stream, terminal: null, file);
        }

        return context.Terminal is { } terminal
            ? new(new TerminalStream(terminal.Writer), terminal, file: null)
            : new(new BufferedStream(context.Output), terminal: null, file: null);
    }

    /// <summary>Says that all is written: only now does a file take its place.</summary>
    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        await Stream.FlushAsync(cancellationToken);
        if (_file is not null)
            await _file.CompleteAsync(cancellationToken);
    }

    /// <summary>Leaves no half of a file behind; standard output stays open.</summary>
    public ValueTask DisposeAsync() => _file?.DisposeAsync() ?? ValueTask.CompletedTask;
}
