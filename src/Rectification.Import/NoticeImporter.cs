using Rectification.Primitives;

namespace Rectification.Import;

/// <summary>Reads the text of published rectification notices into the model.</summary>
/// <remarks>Keeps no state; every method is safe to call from many threads.</remarks>
public static class NoticeImporter
{
    /// <summary>Imports a text that holds one notice.</summary>
    /// <param name="text">The text. Odd text never throws: what cannot be read is a finding and a segment.</param>
    /// <param name="options">How to import; null means <see cref="ImportOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops a long import.</param>
    /// <returns>The notice, the segments that tile the text, and findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ImportLimitException">The text is longer than <see cref="ImportOptions.MaxLength"/>.</exception>
    /// <exception cref="OperationCanceledException">The import was cancelled.</exception>
    public static ImportResult Import(string text, ImportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextImporter.Import(text, options ?? ImportOptions.Default, cancellationToken);
    }

    /// <summary>Imports the bytes of a file that holds one notice.</summary>
    /// <remarks>
    /// The notice says where it came from: <see cref="Notice.Provenance"/> holds what the host gave, and the SHA-256 of the bytes and the
    /// length of the text where it gave none.
    /// </remarks>
    /// <param name="bytes">
    /// The whole file, in any encoding that <see cref="DecodeText"/> knows; one that is no text gives RN112 and no notice.
    /// </param>
    /// <param name="options">How to import; null means <see cref="ImportOptions.Default"/>.</param>
    /// <param name="provenance">What the host knows of the origin, such as address and day; null where nothing.</param>
    /// <param name="cancellationToken">Stops a long import.</param>
    /// <returns>The notice, the segments that tile the text, and findings.</returns>
    /// <exception cref="ImportLimitException">The text is longer than <see cref="ImportOptions.MaxLength"/>.</exception>
    /// <exception cref="OperationCanceledException">The import was cancelled.</exception>
    public static ImportResult Import(ReadOnlySpan<byte> bytes, ImportOptions? options = null, Provenance? provenance = null,
        CancellationToken cancellationToken = default)
    {
        options ??= ImportOptions.Default;
        return ByteImporter.ImportAll(bytes, options, provenance, text => [TextImporter.Import(text, options, cancellationToken)])[0];
    }

    /// <summary>Imports what a stream holds from its position on.</summary>
    /// <inheritdoc cref="Import(ReadOnlySpan{byte}, ImportOptions?, Provenance?, CancellationToken)" path="/*[not(self::param)]"/>
    /// <param name="stream">
    /// The stream; it stays open. No more is read than a text of <see cref="ImportOptions.MaxLength"/> can take.
    /// </param>
    /// <param name="options">How to import; null means <see cref="ImportOptions.Default"/>.</param>
    /// <param name="provenance">What the host knows of the origin, such as address and day; null where nothing.</param>
    /// <param name="cancellationToken">Stops reading and import.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static async Task<ImportResult> ImportAsync(Stream stream, ImportOptions? options = null, Provenance? provenance = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= ImportOptions.Default;
        var bytes = await ByteImporter.ReadAsync(stream, options, cancellationToken).ConfigureAwait(false);
        return Import(bytes, options, provenance, cancellationToken);
    }

    /// <summary>Imports a file; its address is the <see cref="Provenance.Uri"/> unless the host gives another.</summary>
    /// <inheritdoc cref="Import(ReadOnlySpan{byte}, ImportOptions?, Provenance?, CancellationToken)" path="/*[not(self::param)]"/>
    /// <param name="path">The file.</param>
    /// <param name="options">How to import; null means <see cref="ImportOptions.Default"/>.</param>
    /// <param name="provenance">What the host knows of the origin; null where nothing.</param>
    /// <param name="cancellationToken">Stops reading and import.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static async Task<ImportResult> ImportFileAsync(string path, ImportOptions? options = null, Provenance? provenance = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        var stream = ByteImporter.Open(path);
        await using (stream.ConfigureAwait(false))
            return await ImportAsync(stream, options, ByteImporter.OfFile(path, provenance), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Imports a text that may hold several notices, one result for each in the order of the text.</summary>
    /// <inheritdoc cref="Import(string, ImportOptions?, CancellationToken)"/>
    /// <returns>At least one result; one without a notice where the text holds none.</returns>
    public static ValueList<ImportResult> ImportAll(string text, ImportOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextImporter.ImportAll(text, options ?? ImportOptions.Default, cancellationToken);
    }

    /// <summary>Imports the bytes of a file that may hold several notices, one result for each in the order of the text.</summary>
    /// <inheritdoc cref="Import(ReadOnlySpan{byte}, ImportOptions?, Provenance?, CancellationToken)"/>
    /// <returns>At least one result; one without a notice where the file holds none.</returns>
    public static ValueList<ImportResult> ImportAll(ReadOnlySpan<byte> bytes, ImportOptions? options = null, Provenance? provenance = null,
        CancellationToken cancellationToken = default)
    {
        options ??= ImportOptions.Default;
        return ByteImporter.ImportAll(bytes, options, provenance, text => TextImporter.ImportAll(text, options, cancellationToken));
    }

    /// <summary>Turns the bytes of a file into text: UTF-8, UTF-16, GB18030 or Big5, with or without a byte order mark.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <returns>
    /// The text, without the byte order mark. Bytes that fit no encoding become U+FFFD, which import reports. Empty where the file is no
    /// text, such as a PDF document: <see cref="DecodeText"/> says what it is.
    /// </returns>
    public static string Decode(ReadOnlySpan<byte> bytes) => Text.TextDecoder.Decode(bytes);

    /// <summary>
    /// Turns the bytes of a file into text, and says which encoding that is and how sure it is, or what the file is instead.
    /// </summary>
    /// <param name="bytes">The whole file.</param>
    /// <returns>The text, or the format of a file that is none. Never throws for odd bytes.</returns>
    public static DecodedText DecodeText(ReadOnlySpan<byte> bytes) => Text.TextDecoder.Read(bytes);
}
