using Rectification.Cli.Output;

namespace Rectification.Cli.Input;

/// <summary>Keeps the files that a run writes into a folder apart from one another and from what it reads.</summary>
/// <param name="messages">The language to speak.</param>
/// <param name="kept">The files that are read, or written otherwise.</param>
internal sealed class FolderGuard(Messages messages, IEnumerable<string?> kept)
{
    private readonly HashSet<string> _kept = kept.Where(RealPath.IsPath).Select(path => RealPath.Of(path!)).ToHashSet(RealPath.Comparer);
    private readonly HashSet<string> _written = new(RealPath.Comparer);

    /// <summary>Takes note of a file that is going to be written.</summary>
    /// <returns>Why it may not be; null where it may.</returns>
    public string? Refuse(string path)
    {
        var real = RealPath.Of(path);
        return _kept.Contains(real) ? messages.OutputIsInput(path)
            : _written.Add(real) ? null
            : messages.WrittenTwice(path);
    }
}
