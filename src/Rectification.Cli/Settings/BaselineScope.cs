using System.Globalization;

namespace Rectification.Cli.Settings;

/// <summary>
/// The name under which a baseline knows the findings of a notice: its path from the baseline's folder, the same on every machine and
/// wherever one stands.
/// </summary>
internal static class BaselineScope
{
    /// <summary>The folder that paths in a baseline are relative to.</summary>
    public static string FolderOf(string baseline) => Path.GetDirectoryName(Path.GetFullPath(baseline))!;

    /// <summary>The name of one notice.</summary>
    /// <param name="folder">The folder of the baseline.</param>
    /// <param name="file">The file, as given; for a text that came over standard input, the name it was given.</param>
    /// <param name="index">Its place in the file, from 0.</param>
    public static string Of(string folder, string file, int index)
    {
        var path = Relative(folder, file);
        return index == 0 ? path : string.Create(CultureInfo.InvariantCulture, $"{path}#{index}");
    }

    private static string Relative(string folder, string file)
    {
        try
        {
            return Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/');
        }
        catch (Exception exception) when (exception is ArgumentException or IOException or NotSupportedException)
        {
            // A name that came over standard input need not be a path.
            return file;
        }
    }
}
