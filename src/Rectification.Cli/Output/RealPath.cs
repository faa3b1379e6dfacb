using System.Diagnostics.CodeAnalysis;

namespace Rectification.Cli.Output;

/// <summary>Tells whether two paths are one file.</summary>
internal static class RealPath
{
    /// <summary>How paths are compared here: names differ by case on Linux alone.</summary>
    public static StringComparer Comparer { get; } = OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    /// <summary>Whether a text can be the path of a file at all.</summary>
    public static bool IsPath([NotNullWhen(true)] string? path)
        => !string.IsNullOrEmpty(path) && !path.Contains('\0', StringComparison.Ordinal);

    /// <summary>The path from the root with every link on the way followed.</summary>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full) ?? "";
        foreach (var part in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
            real = Follow(Path.Combine(real, part));
        return real;
    }

    private static string Follow(string path)
    {
        try
        {
            FileSystemInfo entry = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
            return entry.LinkTarget is null ? path : entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A link to itself; opening the path will tell.
            return path;
        }
    }
}
