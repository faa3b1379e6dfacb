using System.Runtime.CompilerServices;

namespace Rectification.Cli.Input;

/// <summary>Turns the arguments of a command into the texts they ask for, in order.</summary>
internal sealed class InputSources(
    Messages messages, IReadOnlyList<string> extensions, Func<CancellationToken, IAsyncEnumerable<InputSource>> readStandardInput)
{
    /// <summary>The argument that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Walks files, folders and standard input without opening a file.</summary>
    public async IAsyncEnumerable<InputSource> EnumerateAsync(IEnumerable<string> arguments, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var argument in arguments)
        {
            if (argument == StandardInput)
            {
                await foreach (var source in readStandardInput(cancellationToken))
                    yield return source;
                continue;
            }

            foreach (var source in Directory.Exists(argument) ? InFolder(argument) : [new InputSource(argument)])
                yield return source;
        }
    }

    private IEnumerable<InputSource> InFolder(string folder)
    {
        var files = new List<string>();
        try
        {
            files.AddRange(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(IsWanted));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [new InputSource(folder, Problem: exception.Message)];
        }

        // File systems list in orders of their own; output is the same on every machine.
        files.Sort(StringComparer.Ordinal);
        return files.Count == 0
            ? [new InputSource(folder, Problem: messages.EmptyFolder(string.Join(", ", extensions)))]
            : files.Select(file => new InputSource(file));
    }

    private bool IsWanted(string file) => extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);
}
