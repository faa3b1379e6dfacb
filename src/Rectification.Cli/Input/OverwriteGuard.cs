using System.Runtime.CompilerServices;
using Rectification.Cli.Commands;
using Rectification.Cli.Output;
using Rectification.Cli.Settings;

namespace Rectification.Cli.Input;

/// <summary>Refuses to read what the run is going to write.</summary>
internal sealed class OverwriteGuard(Messages messages, params IEnumerable<string?> outputs)
{
    private readonly HashSet<string> _outputs = outputs.Where(path => !string.IsNullOrEmpty(path)).Select(path => RealPath.Of(path!))
        .ToHashSet(RealPath.Comparer);

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
            throw new UsageException(messages.OutputIsInput(path));
    }
}
