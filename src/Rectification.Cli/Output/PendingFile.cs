using Rectification.Cli.Commands;

namespace Rectification.Cli.Output;

/// <summary>A file that is written beside its place and moved there when it is complete, so that the old one is lost only to a whole new one.</summary>
internal sealed class PendingFile : IAsyncDisposable
{
    private readonly UnfinishedFiles _unfinished;
    private readonly string _path;
    private readonly string? _temporary;

    private PendingFile(UnfinishedFiles unfinished, string path)
    {
        (_unfinished, _path) = (unfinished, path);
        if (IsDevice(path))
        {
            Stream = new FileStream(path, FileMode.Open, FileAccess.Write);
            return;
        }

        _temporary = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");
        _unfinished.Add(_temporary);
        Stream = new FileStream(_temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Delete);
    }

    /// <summary>Where to write.</summary>
    public FileStream Stream { get; }

    /// <summary>Makes sure that the file can be written, and begins.</summary>
    /// <exception cref="UsageException">It cannot be written; the message says why.</exception>
    public static PendingFile Create(CommandContext context, string path)
    {
        if (string.IsNullOrWhiteSpace(path))
            throw new UsageException(context.Messages.CannotWrite(path, context.Messages.EmptyPath));
        try
        {
            var real = RealPath.Of(path);
            if (Path.GetDirectoryName(real) is { } folder && !Directory.Exists(folder))
                throw new UsageException(context.Messages.FolderMissing(Path.GetDirectoryName(path) is { Length: > 0 } typed ? typed : folder));
            if (Directory.Exists(real))
                throw new UnauthorizedAccessException();
            // A file that may not be written may not be replaced either.
            if (File.Exists(real) && !IsDevice(real))
                new FileStream(real, FileMode.Open, FileAccess.Write).Dispose();
            return new(context.Unfinished, real);
        }
        catch (Exception exception)
        {
            throw new UsageException(context.Messages.CannotWrite(path, FailureText.Of(exception, context)));
        }
    }

    /// <summary>Puts the file in its place.</summary>
    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Stream.Flush(flushToDisk: _temporary is not null);
        await Stream.DisposeAsync();
        if (_temporary is null)
            return;
        if (!OperatingSystem.IsWindows() && File.Exists(_path))
            File.SetUnixFileMode(_temporary, File.GetUnixFileMode(_path));
        File.Move(_temporary, _path, overwrite: true);
        _unfinished.Remove(_temporary);
    }

    /// <summary>Leaves no trace of a file that was not completed.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await Stream.DisposeAsync();
        }
        finally
        {
            if (_temporary is not null)
                _unfinished.Delete(_temporary);
        }
    }

    // Devices, and pipes that a shell names this way, are written, not replaced.
    private static bool IsDevice(string path)
        => OperatingSystem.IsWindows() ? path.StartsWith(@"\\.\", StringComparison.Ordinal) : path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);
}
