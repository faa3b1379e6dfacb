namespace Rectification.Cli.Input;

/// <summary>One text that was asked for: a file yet to be read, or words that came with the request.</summary>
/// <param name="Name">What output calls it: the path as given, or the name that came with the words.</param>
/// <param name="Text">The words; null for a file.</param>
/// <param name="Problem">Why there is nothing to read; null where there is.</param>
/// <param name="Line">The line of a file or list that the words are, from 1; 0 for anything else.</param>
/// <param name="Origin">The file it is or stands in; null for what came over standard input.</param>
/// <param name="Folder">The folder that was asked for and holds it; null for what was asked for by itself.</param>
internal sealed record InputSource(
    string Name, string? Text = null, string? Problem = null, int Line = 0, string? Origin = null, string? Folder = null)
{
    /// <summary>A file yet to be read.</summary>
    public static InputSource OfFile(string path) => new(path, Origin: path);

    /// <summary>What messages call it.</summary>
    public string Describe(Messages messages) => Line > 0 ? messages.LineOf(Name, Line) : Name;
}
