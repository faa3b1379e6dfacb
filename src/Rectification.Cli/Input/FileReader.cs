using System.Buffers;
using Rectification.Cli.Commands;
using Rectification.Documents;
using Rectification.Import;

namespace Rectification.Cli.Input;

/// <summary>Reads files of any kind, but not more of them than fits, and not for ever.</summary>
internal sealed class FileReader(Messages messages, int maxMebibytes)
{
    /// <summary>Some hundred times a long notice.</summary>
    public const int DefaultMebibytes = 16;

    /// <summary>What an array can hold.</summary>
    public const int HighestMebibytes = 2047;

    private const int Mebibyte = 1024 * 1024;
    private const int BufferSize = 128 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>The most that is read of one file or line, in bytes.</summary>
    public int MaxLength => maxMebibytes * Mebibyte;

    /// <summary>Why a line was not read.</summary>
    public string LineTooLong => messages.LineTooLong(maxMebibytes);

    /// <summary>Opens a file.</summary>
    /// <exception cref="UsageException">It is a pipe that nobody writes to.</exception>
    public async Task<FileStream> OpenAsync(string path, CancellationToken cancellationToken)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
            throw new FileNotFoundException();
        // Opening a pipe waits for its other end, and no token stops that.
        var opening = Task.Run(() => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete,
            bufferSize: 0, useAsync: true), CancellationToken.None);
        try
        {
            return await opening.WaitAsync(Patience, cancellationToken);
        }
        catch (TimeoutException)
        {
            throw new UsageException(messages.NobodyWrites);
        }
    }

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="UsageException">It is too large.</exception>
    public async Task<ReadOnlyMemory<byte>> ReadBytesAsync(string path, CancellationToken cancellationToken)
    {
        await using var stream = await OpenAsync(path, cancellationToken);
        var bytes = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, MaxLength) : 0);
        // Borrowed: a buffer of this size made anew for each file costs more than reading it.
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            while (await stream.ReadAsync(buffer, cancellationToken) is var count and > 0)
            {
                if (bytes.Length + count > MaxLength)
                    throw new UsageException(messages.TooLarge(maxMebibytes));
                bytes.Write(buffer, 0, count);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    /// <summary>The text of a file whose encoding nobody noted.</summary>
    /// <inheritdoc cref="ReadBytesAsync"/>
    /// <exception cref="UsageException">It is no text.</exception>
    public async Task<string> ReadTextAsync(string path, CancellationToken cancellationToken)
    {
        var bytes = await ReadBytesAsync(path, cancellationToken);
        var decoded = NoticeImporter.DecodeText(bytes.Span);
        return decoded.Finding is { } finding ? throw new UsageException(finding.GetMessage(messages.Culture)) : decoded.Text ?? "";
    }

    /// <summary>The text of a source: its words, or what the document that it names holds.</summary>
    /// <inheritdoc cref="ReadBytesAsync"/>
    /// <exception cref="UsageException">No text can be taken out of it.</exception>
    public async Task<DocumentText> ReadAsync(InputSource source, CancellationToken cancellationToken)
        => source.Text is { } text
            ? new() { Text = text }
            : ReadDocument(source.Name, await ReadBytesAsync(source.Name, cancellationToken), cancellationToken);

    private DocumentText ReadDocument(string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        // No file that can be read has more characters than bytes.
        var options = DocumentOptions.Default with { MaxBytes = MaxLength, MaxLength = MaxLength };
        try
        {
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            return DocumentText.Read(stream, name, options, cancellationToken);
        }
        catch (UnreadableDocumentException exception)
        {
            throw new UsageException(exception.GetMessage(messages.Culture));
        }
    }
}
