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

    /// <inheritdoc cref="Import(string, ImportOptions?, CancellationToken)"/>
    public static ImportResult Import(ReadOnlySpan<char> text, ImportOptions? options = null, CancellationToken cancellationToken = default)
        => TextImporter.Import(text.ToString(), options ?? ImportOptions.Default, cancellationToken);

    /// <summary>Imports a text that may hold several notices, one result for each in the order of the text.</summary>
    /// <inheritdoc cref="Import(string, ImportOptions?, CancellationToken)"/>
    /// <returns>At least one result; one without a notice where the text holds none.</returns>
    public static ValueList<ImportResult> ImportAll(string text, ImportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextImporter.ImportAll(text, options ?? ImportOptions.Default, cancellationToken);
    }

    /// <inheritdoc cref="ImportAll(string, ImportOptions?, CancellationToken)"/>
    public static ValueList<ImportResult> ImportAll(ReadOnlySpan<char> text, ImportOptions? options = null, CancellationToken cancellationToken = default)
        => TextImporter.ImportAll(text.ToString(), options ?? ImportOptions.Default, cancellationToken);

    /// <summary>Turns the bytes of a file into text: UTF-8, UTF-16, GB18030 or Big5, with or without a byte order mark.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <returns>
    /// The text, without the byte order mark. Bytes that fit no encoding become U+FFFD, which import reports. Empty where the file is no text, such as
    /// a PDF document: <see cref="DecodeText"/> says what it is.
    /// </returns>
    public static string Decode(ReadOnlySpan<byte> bytes) => Text.TextDecoder.Decode(bytes);

    /// <summary>Turns the bytes of a file into text, and says which encoding that is and how sure it is, or what the file is instead.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <returns>The text, or the format of a file that is none. Never throws for odd bytes.</returns>
    public static DecodedText DecodeText(ReadOnlySpan<byte> bytes) => Text.TextDecoder.Read(bytes);
}
