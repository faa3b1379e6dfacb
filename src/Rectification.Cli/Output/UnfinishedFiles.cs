using System.Collections.Concurrent;

namespace Rectification.Cli.Output;

/// <summary>The temporary files of a run, so that none is left behind when it has to end at once.</summary>
internal sealed class UnfinishedFiles
{
    private readonly ConcurrentDictionary<string, bool> _paths = new(StringComparer.Ordinal);

    public void Add(string path) => _paths.TryAdd(path, true);

    public void Remove(string path) => _paths.TryRemove(path, out _);

    /// <summary>Deletes what is left.</summary>
    public void Delete()
    {
        foreach (var path in _paths.Keys)
            Delete(path);
    }

    /// <summary>Deletes one of them.</summary>
    public void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It stays behind beside the file it was meant for; the run has something more important to say.
        }

        Remove(path);
    }
}
