namespace Rectification.Cli.Input;

/// <summary>
/// The files of a folder at any depth. A subfolder that cannot be read is told and does not hide the others; links to folders are not
/// followed.
/// </summary>
/// <param name="context">Whom to tell.</param>
/// <param name="isWanted">Which files.</param>
/// <param name="list">How the entries of one folder are found.</param>
internal sealed class FolderFiles(CommandContext context, Func<string, bool> isWanted, Func<string, IEnumerable<string>> list)
{
    /// <summary>
    /// Files and problems in the order of their names: file systems list in orders of their own, output is the same on every machine.
    /// </summary>
    public List<InputSource> Find(string folder)
    {
        var found = new List<InputSource>();
        var folders = new Stack<string>([folder]);
        while (folders.TryPop(out var current))
        {
            try
            {
                foreach (var entry in list(current))
                    Take(entry, folders, found);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                found.Add(new(current, Problem: FailureText.Of(exception, context)));
            }
        }

        found.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));
        return found.ConvertAll(source => source with { Folder = folder });
    }

    private void Take(string entry, Stack<string> folders, List<InputSource> found)
    {
        if (!Directory.Exists(entry))
        {
            if (isWanted(entry))
                found.Add(InputSource.OfFile(entry));
        }
        else if (new DirectoryInfo(entry).LinkTarget is null)
        {
            // A link may lead above its own folder, round and round.
            folders.Push(entry);
        }
    }
}
