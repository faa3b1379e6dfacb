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
        // All folders are listed before the first source is passed on: what the run writes into them is no input.
        foreach (var (argument, found) in arguments.Select(argument => (argument, Find(argument))).ToList())
        {
            if (argument == StandardInput)
            {
                await foreach (var source in readStandardInput(cancellationToken))
                    yield return source;
                continue;
            }

            foreach (var source in found)
                yield return source;
        }
    }

    /// <summary>The files that are read, without those that standard input names.</summary>
    public IEnumerable<string> FilesOf(IEnumerable<string> arguments)
        => arguments.SelectMany(Find).Select(static source => source.Origin).OfType<string>();

    private List<InputSource> Find(string argument)
        => argument == StandardInput ? [] : Directory.Exists(argument) ? InFolder(argument) : [InputSource.OfFile(argument)];

    private List<InputSource> InFolder(string folder)
    {
        var found = new FolderFiles(context, IsWanted, Directory.EnumerateFileSystemEntries).Find(folder);
        return found.Count > 0 ? found : [new(folder, Problem: context.Messages.EmptyFolder(string.Join(", ", extensions)))];
    }

    private bool IsWanted(string file) => extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);
}
