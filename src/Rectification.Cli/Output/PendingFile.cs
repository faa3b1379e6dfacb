using Rectification.Cli.Commands;

namespace Rectification.Cli.Output;

/// <summary>
/// A file that is written beside its place and moved there when it is complete, so that the old one is lost only to a whole new one.
/// </summary>
internal sealed class PendingFile : IAsyncDisposable
{
    private readonly UnfinishedFiles _unfinished;
    private readonly string _path;
    private readonly string? _temporary;

    private PendingFile(UnfinishedFiles unfinished, string path, string? temporary, FileStream stream)
        => (_unfinished, _path, _temporary, Stream) = (unfinished, path, temporary, stream);

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
            var full = Path.GetFullPath(path);
            var real = IsDevice(full) ? full : RealPath.Of(full);
            if (Path.GetDirectoryName(real) is { } folder && !Directory.Exists(folder))
                throw new UsageException(context.Messages.FolderMissing(Path.GetDirectoryName(path) is { Length: > 0 } typed
                    ? typed
                    : folder));
            if (Path.EndsInDirectorySeparator(path) && !Directory.Exists(real))
                throw new UsageException(context.Messages.FolderMissing(Path.TrimEndingDirectorySeparator(path)));
            if (Directory.Exists(real))
                throw new UnauthorizedAccessException();
            return File.Exists(real) ? InPlaceOf(context.Unfinished, real) : Beside(context.Unfinished, real);
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

    private static PendingFile InPlaceOf(UnfinishedFiles unfinished, string path)
    {
        // A file that may not be written may not be replaced either. Devices and pipes are written, not replaced.
        var old = new FileStream(path, FileMode.Open, FileAccess.Write);
        if (IsDevice(path) || !old.CanSeek)
            return new(unfinished, path, temporary: null, old);
        old.Dispose();
        return Beside(unfinished, path);
    }

    private static PendingFile Beside(UnfinishedFiles unfinished, string path)
    {
        var temporary = Path.Combine(Path.GetDirectoryName(path)!, $".rectify-{Guid.NewGuid():N}.tmp");
        unfinished.Add(temporary);
        return new(unfinished, path, temporary, new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Delete));
    }

    private static bool IsDevice(string path)
        => OperatingSystem.IsWindows()
            ? path.StartsWith(@"\\.\", StringComparison.Ordinal)
            : path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);
}
