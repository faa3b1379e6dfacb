namespace Rectification.Reporting.Ledger;

/// <summary>Reads a stream, but not more of it than allowed. It does not close the stream that it reads.</summary>
/// <param name="inner">The stream.</param>
/// <param name="limit">How many bytes may be read.</param>
/// <param name="option">The option that sets the limit.</param>
/// <param name="told">The limit as the host set it, where less is left of it.</param>
/// <param name="cancellationToken">Stops the reading.</param>
internal sealed class BoundedStream(Stream inner, long limit, string option, long told, CancellationToken cancellationToken) : Stream
{
    /// <summary>How many bytes were read.</summary>
    public long Count { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => Count;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var read = inner.Read(buffer, offset, count);
        Count += read;
        return Count > limit ? throw new LedgerLimitException(option, told) : read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
