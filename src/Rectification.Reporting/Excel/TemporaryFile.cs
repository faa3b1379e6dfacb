namespace Rectification.Reporting.Excel;

/// <summary>A file that nobody sees and that is gone when it is closed.</summary>
internal static class TemporaryFile
{
    private const int BufferSize = 64 * 1024;

    public static FileStream Create() => new(
        Path.Combine(Path.GetTempPath(), $"rectification-{Guid.NewGuid():N}.tmp"),
        FileMode.CreateNew,
        FileAccess.ReadWrite,
        FileShare.None,
        BufferSize,
        FileOptions.DeleteOnClose | FileOptions.Asynchronous);
}
