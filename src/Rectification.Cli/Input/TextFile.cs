using Rectification.Import;

namespace Rectification.Cli.Input;

/// <summary>Reads files whose encoding nobody noted.</summary>
internal static class TextFile
{
    /// <summary>The text of a source.</summary>
    /// <returns>The text, or the reason why there is none, as the system words it.</returns>
    public static async Task<(string? Text, string? Problem)> ReadAsync(InputSource source, CancellationToken cancellationToken)
    {
        if (source.Text is not null || source.Problem is not null)
            return (source.Text, source.Problem);
        try
        {
            var bytes = await File.ReadAllBytesAsync(source.Name, cancellationToken);
            var decoded = NoticeImporter.DecodeText(bytes);
            return (decoded.Text, decoded.Finding?.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return (null, exception.Message);
        }
    }
}
