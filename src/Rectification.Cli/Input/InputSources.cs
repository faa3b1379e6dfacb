using System.Runtime.CompilerServices;

namespace Rectification.Cli.Input;

/// <summary>Turns the arguments of a command into the texts they ask for, in order.</summary>
internal sealed class InputSources(
    CommandContext context, IReadOnlyList<string> extensions, Func<CancellationToken, IAsyncEnumerable<InputSource>> readStandardInput)
{
    /// <summary>The argument that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Walks files, folders and standard input without opening a file.</summary>
    public async IAsyncEnumerable<InputSource> EnumerateAsync(IEnumerable<string> arguments,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var argument in arguments)
        {
            if (argument == StandardInput)
            {
                await foreach (var source in readStandardInput(cancellationToken))
                    yield return source;
                continue;
            }

            foreach (var source in Directory.Exists(argument) ? InFolder(argument) : [InputSource.OfFile(argument)])
                yield return source;
        }
    }

    private List<InputSource> InFolder(string folder)
    {
        var found = new FolderFiles(context, IsWanted, Directory.EnumerateFileSystemEntries).Find(folder);
        return found.Count > 0 ? found : [new(folder, Problem: context.Messages.EmptyFolder(string.Join(", ", extensions)))];
    }

    private bool IsWanted(string file) => extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);
}
