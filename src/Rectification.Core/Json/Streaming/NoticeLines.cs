using System.Runtime.CompilerServices;
using Rectification.Json.Reading;

namespace Rectification.Json.Streaming;

/// <summary>Reads NDJSON line by line; holds one line at a time, and of a line beyond the limit only its beginning.</summary>
internal sealed class NoticeLines(Stream stream, NoticeJsonReadOptions options)
{
    private long _number;
    private bool _isOverlong;

    public async IAsyncEnumerable<NoticeJsonResult> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var buffer = new PooledBuffer();
        int read;
        do
        {
            var searched = buffer.Written.Length;
            read = await stream.ReadAsync(buffer.GetMemory(), cancellationToken).ConfigureAwait(false);
            buffer.Advance(read);
            var start = 0;
            while (FindLineEnd(buffer, start, searched, isLast: read == 0) is var end and >= 0)
            {
                if (TryReadLine(buffer.Written[start..end]) is { } item)
                    yield return item;
                start = Math.Min(end + 1, buffer.Written.Length);
                searched = start;
            }

            buffer.RemoveFirst(start);
            DropOverlong(buffer);
        }
        while (read > 0);
    }

    private static int FindLineEnd(PooledBuffer buffer, int start, int searched, bool isLast)
    {
        var from = Math.Max(start, searched);
        var at = buffer.Written[from..].IndexOf((byte)'\n');
        if (at >= 0)
            return from + at;
        return isLast && start < buffer.Written.Length ? buffer.Written.Length : -1;
    }

    private NoticeJsonResult? TryReadLine(ReadOnlySpan<byte> line)
    {
        _number++;
        // The beginning that was kept is over the limit, so reading reports just that.
        _isOverlong = false;
        if (_number == 1 && line.StartsWith("\uFEFF"u8))
            line = line["\uFEFF"u8.Length..];
        return line.Trim(" \t\r"u8).IsEmpty
            ? null
            : DocumentReader.Read(line, options, new(_number, 1)) with { Number = _number };
    }

    // One byte beyond the limit is enough to know; what comes until the line ends need not be kept.
    private void DropOverlong(PooledBuffer buffer)
    {
        _isOverlong |= buffer.Written.Length > options.MaxBytes;
        if (_isOverlong)
            buffer.Truncate((int)options.MaxBytes!.Value + 1);
    }
}
