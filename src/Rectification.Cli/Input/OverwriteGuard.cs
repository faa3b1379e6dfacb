using System.Runtime.CompilerServices;
using Rectification.Cli.Commands;
using Rectification.Cli.Output;
using Rectification.Cli.Settings;

namespace Rectification.Cli.Input;

/// <summary>Refuses to read what the run is going to write, and to write one file twice.</summary>
internal sealed class OverwriteGuard
{
    private readonly HashSet<string> _outputs = new(RealPath.Comparer);
    private readonly Messages _messages;

    /// <summary>Takes note of the outputs.</summary>
    /// <param name="messages">The language to speak.</param>
    /// <param name="outputs">The files that are going to be written; null for standard output and for what is not asked for.</param>
    /// <exception cref="UsageException">Two outputs are one file.</exception>
    public OverwriteGuard(Messages messages, params IEnumerable<string?> outputs)
    {
        _messages = messages;
        foreach (var path in outputs.Where(static path => !string.IsNullOrEmpty(path)))
        {
            if (!_outputs.Add(RealPath.Of(path!)))
                throw new UsageException(messages.OutputTwice(path!));
        }
    }

    /// <summary>Lets sources pass that are no output.</summary>
    /// <exception cref="UsageException">A source is an output too.</exception>
    public async IAsyncEnumerable<InputSource> PassAsync(IAsyncEnumerable<InputSource> sources,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var source in sources.WithCancellation(cancellationToken))
        {
            Refuse(source.Origin);
            yield return source;
        }
    }

    /// <summary>Lets settings pass whose files are no output; a baseline may be renewed.</summary>
    /// <exception cref="UsageException">One of them is an output.</exception>
    public void Refuse(CommandLineSettings settings)
    {
        Refuse(settings.Config);
        Refuse(settings.IgnoresBaselines ? null : settings.Baseline);
    }

    /// <summary>Lets a file pass that is no output.</summary>
    /// <exception cref="UsageException">It is an output.</exception>
    public void Refuse(string? path)
    {
        if (_outputs.Count > 0 && RealPath.IsPath(path) && _outputs.Contains(RealPath.Of(path)))
            throw new UsageException(_messages.OutputIsInput(path));
    }
}
