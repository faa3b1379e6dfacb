using System.Runtime.CompilerServices;
using System.Text.Json;
using Rectification.Json.Streaming;

namespace Rectification.Json;

/// <content>Streams of many notices, in memory that does not grow with their number.</content>
public static partial class NoticeJson
{
    private const int FlushSize = 64 * 1024;

    /// <summary>Reads NDJSON: one notice a line, empty lines passed over.</summary>
    /// <remarks>
    /// A line that is refused is an item without a notice and does not end the reading; a caller that wants it to asks each item's
    /// result for its notice with <see cref="NoticeJsonResult.GetNotice"/>. Memory is that of the longest line; limit it with
    /// <see cref="NoticeJsonReadOptions.MaxBytes"/>, which holds for each line.
    /// </remarks>
    /// <param name="stream">NDJSON in UTF-8; stays open. A byte order mark is passed over.</param>
    /// <param name="options">How to read each line, and how much; null means strict.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>One item for each line that is not empty, in order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IAsyncEnumerable<NoticeJsonResult> ReadLinesAsync(Stream stream, NoticeJsonReadOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new NoticeLines(stream, options ?? NoticeJsonReadOptions.Default).ReadAsync(cancellationToken);
    }

    /// <summary>Reads one JSON list of notices, however long.</summary>
    /// <remarks>
    /// An item that is refused for what it says does not end the reading. Where the list itself is broken nothing after it can be read:
    /// the last item then has no notice and says why.
    /// Memory is that of the longest item; limit it with <see cref="NoticeJsonReadOptions.MaxBytes"/>, which holds for each item.
    /// </remarks>
    /// <param name="stream">JSON in UTF-8; stays open. A byte order mark is passed over.</param>
    /// <param name="options">How to read each item, and how much; null means strict.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The items in order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IAsyncEnumerable<NoticeJsonResult> ReadArrayAsync(Stream stream, NoticeJsonReadOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new NoticeArray(stream, options ?? NoticeJsonReadOptions.Default).ReadAsync(cancellationToken);
    }

    /// <summary>Writes NDJSON: one notice a line, each line ended by a line feed.</summary>
    /// <param name="stream">Where to write; stays open.</param>
    /// <param name="notices">The notices; taken one by one as they are written.</param>
    /// <param name="cancellationToken">Ends the writing, after a whole line.</param>
    /// <returns>A task that is complete when all is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="notices"/> is null.</exception>
    /// <exception cref="NoticeJsonException">
    /// A notice nests too deep or holds a text that is not Unicode; the lines before it are written.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async Task WriteLinesAsync(Stream stream, IAsyncEnumerable<Notice> notices, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(notices);
        using var lines = new PooledBuffer();
        // Every line is flushed where it is written; disposing would have nothing left to do.
        var writer = new Utf8JsonWriter(lines, WriterOptions(indented: false));
        await foreach (var notice in notices.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (TryWriteLine(writer, lines, notice) is { } failure)
            {
                await FlushAsync(stream, lines, cancellationToken).ConfigureAwait(false);
                throw failure;
            }

            if (lines.Written.Length >= FlushSize)
                await FlushAsync(stream, lines, cancellationToken).ConfigureAwait(false);
        }

        await FlushAsync(stream, lines, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc cref="WriteLinesAsync(Stream, IAsyncEnumerable{Notice}, CancellationToken)"/>
    public static Task WriteLinesAsync(Stream stream, IEnumerable<Notice> notices, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notices);
        return WriteLinesAsync(stream, OneByOne(notices, cancellationToken), cancellationToken);
    }

    // Half a line would break the file for whoever reads the good ones.
    private static NoticeJsonException? TryWriteLine(Utf8JsonWriter writer, PooledBuffer lines, Notice notice)
    {
        var before = lines.Written.Length;
        try
        {
            Write(writer, notice);
            writer.Flush();
            writer.Reset();
            lines.GetSpan(1)[0] = (byte)'\n';
            lines.Advance(1);
            return null;
        }
        catch (NoticeJsonException exception)
        {
            writer.Reset();
            lines.Truncate(before);
            return exception;
        }
    }

    private static async Task FlushAsync(Stream stream, PooledBuffer lines, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(lines.WrittenMemory, cancellationToken).ConfigureAwait(false);
        lines.Truncate(0);
    }

    private static async IAsyncEnumerable<Notice> OneByOne(IEnumerable<Notice> notices,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var notice in notices)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return notice;
        }
    }
}
