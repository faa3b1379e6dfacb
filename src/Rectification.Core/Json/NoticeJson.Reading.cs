using Rectification.Json.Reading;

namespace Rectification.Json;

/// <content>Reading one notice.</content>
public static partial class NoticeJson
{
    /// <summary>Reads a notice from JSON text.</summary>
    /// <param name="json">The text; a byte order mark is passed over.</param>
    /// <param name="options">How to read, and how much; null means strict, without limits but for the depth.</param>
    /// <returns>
    /// The notice. In recoverable mode as far as it could be read: ask <see cref="Read(string, NoticeJsonReadOptions?)"/> for the problems.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="NoticeJsonException">
    /// The document is refused; the exception gives path, line and column, and says what to do.
    /// </exception>
    public static Notice Deserialize(string json, NoticeJsonReadOptions? options = null) => Read(json, options).GetNotice();

    /// <summary>Reads a notice from JSON in UTF-8.</summary>
    /// <inheritdoc cref="Deserialize(string, NoticeJsonReadOptions?)" path="/*[not(self::param)]"/>
    /// <param name="utf8Json">The bytes; a byte order mark is passed over.</param>
    /// <param name="options">How to read, and how much; null means strict, without limits but for the depth.</param>
    public static Notice Deserialize(ReadOnlySpan<byte> utf8Json, NoticeJsonReadOptions? options = null)
        => Read(utf8Json, options).GetNotice();

    /// <summary>Reads a notice from a stream of JSON in UTF-8, to its end; the stream stays open.</summary>
    /// <inheritdoc cref="Deserialize(string, NoticeJsonReadOptions?)" path="/*[not(self::param)]"/>
    /// <param name="stream">The stream; a byte order mark is passed over.</param>
    /// <param name="options">How to read, and how much; null means strict, without limits but for the depth.</param>
    public static Notice Deserialize(Stream stream, NoticeJsonReadOptions? options = null) => Read(stream, options).GetNotice();

    /// <inheritdoc cref="Deserialize(Stream, NoticeJsonReadOptions?)" path="/*[not(self::param)]"/>
    /// <param name="stream">The stream; a byte order mark is passed over.</param>
    /// <param name="options">How to read, and how much; null means strict, without limits but for the depth.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async Task<Notice> DeserializeAsync(Stream stream, NoticeJsonReadOptions? options = null,
        CancellationToken cancellationToken = default)
        => (await ReadAsync(stream, options, cancellationToken).ConfigureAwait(false)).GetNotice();

    /// <summary>Reads a notice from JSON text and says what was wrong with it. No content is an exception.</summary>
    /// <param name="json">The text; a byte order mark is passed over.</param>
    /// <param name="options">How to read, and how much; null means strict, without limits but for the depth.</param>
    /// <returns>The notice, as far as the mode allows, and the problems.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static NoticeJsonResult Read(string json, NoticeJsonReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var utf8 = new PooledBuffer();
        BrokenText.Transcode(json, utf8);
        return Read(utf8.Written, options);
    }

    /// <summary>Reads a notice from JSON in UTF-8 and says what was wrong with it. No content is an exception.</summary>
    /// <inheritdoc cref="Read(string, NoticeJsonReadOptions?)" path="/*[not(self::param)]"/>
    /// <param name="utf8Json">The bytes; a byte order mark is passed over.</param>
    /// <param name="options">How to read, and how much; null means strict, without limits but for the depth.</param>
    public static NoticeJsonResult Read(ReadOnlySpan<byte> utf8Json, NoticeJsonReadOptions? options = null)
        => DocumentReader.Read(utf8Json, options ?? NoticeJsonReadOptions.Default, TextPosition.Start);

    /// <summary>
    /// Reads a notice from a stream of JSON in UTF-8, to its end, and says what was wrong with it. No content is an exception.
    /// </summary>
    /// <inheritdoc cref="Read(string, NoticeJsonReadOptions?)" path="/*[not(self::param)]"/>
    /// <param name="stream">The stream, which stays open; a byte order mark is passed over.</param>
    /// <param name="options">How to read, and how much; null means strict, without limits but for the depth.</param>
    public static NoticeJsonResult Read(Stream stream, NoticeJsonReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= NoticeJsonReadOptions.Default;
        using var buffer = new PooledBuffer();
        for (int read; DocumentReader.HasRoom(buffer, options) && (read = stream.Read(buffer.GetSpan())) > 0;)
            buffer.Advance(read);
        return Read(buffer.Written, options);
    }

    /// <inheritdoc cref="Read(Stream, NoticeJsonReadOptions?)" path="/*[not(self::param)]"/>
    /// <param name="stream">The stream, which stays open; a byte order mark is passed over.</param>
    /// <param name="options">How to read, and how much; null means strict, without limits but for the depth.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async Task<NoticeJsonResult> ReadAsync(Stream stream, NoticeJsonReadOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= NoticeJsonReadOptions.Default;
        using var buffer = new PooledBuffer();
        while (DocumentReader.HasRoom(buffer, options))
        {
            var read = await stream.ReadAsync(buffer.GetMemory(), cancellationToken).ConfigureAwait(false);
            if (read == 0)
                break;
            buffer.Advance(read);
        }

        return Read(buffer.Written, options);
    }
}
