using System.Buffers;

namespace Rectification.Documents;

/// <summary>Reads a stream, but not more of it than allowed.</summary>
internal static class BoundedBytes
{
    private const int BufferSize = 81920;

    /// <summary>All bytes of a document.</summary>
    public static MemoryStream Read(Stream stream, DocumentOptions options, CancellationToken cancellationToken)
    {
        var bytes = new MemoryStream(stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position, 0, options.MaxBytes) : 0);
        Copy(stream, bytes, options.MaxBytes, nameof(DocumentOptions.MaxBytes), cancellationToken);
        bytes.Position = 0;
        return bytes;
    }

    /// <summary>Copies a stream and gives the number of its bytes.</summary>
    /// <exception cref="DocumentLimitException">It has more bytes than the limit.</exception>
    public static long Copy(Stream from, Stream to, long limit, string option, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            var length = 0L;
            while (from.Read(buffer, 0, buffer.Length) is var count and > 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                length += count;
                if (length > limit)
                    throw new DocumentLimitException(option, limit);
                to.Write(buffer, 0, count);
            }

            return length;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
