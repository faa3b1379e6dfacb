using Rectification.Primitives;

namespace Rectification.Documents;

/// <summary>
/// The text of a document as <see cref="Import.NoticeImporter"/> reads it, and where every character of it stands in the document.
/// </summary>
/// <remarks>Immutable, safe to share between threads.</remarks>
public sealed record DocumentText
{
    /// <summary>The form of the document.</summary>
    public DocumentForm Form { get; init; }

    /// <summary>The text: a line for each paragraph, tables as rows of cells with tabs between them.</summary>
    public string Text { get; init; } = "";

    /// <summary>Where each stretch of the text stands in the document, in order. Together they tile the text: no gap, no overlap.</summary>
    public ValueList<DocumentPlace> Places { get; init; }

    /// <summary>The title that the document notes outside of its text: the properties of a Word document, the head of a web page.</summary>
    /// <value>Null where it notes none. Often wrong in Word documents, where it is taken over from an older file.</value>
    public string? Title { get; init; }

    /// <summary>When a web page says it was published (发布日期).</summary>
    /// <value>Null where it does not say so in its head or above its text, and for other forms.</value>
    public PartialDate? PublishedOn { get; init; }

    /// <summary>Who a web page says its text comes from (来源).</summary>
    /// <value>Null where it does not say so, and for other forms.</value>
    public string? Source { get; init; }

    /// <summary>
    /// The address that a web page gives for itself, or a browser noted when it saved it; for <see cref="Provenance.Uri"/>.
    /// </summary>
    /// <value>Null where there is none, and for other forms.</value>
    public string? Uri { get; init; }

    /// <summary>What the headers and footers of pages say, each once. It is no part of <see cref="Text"/>.</summary>
    public ValueList<string> HeadersAndFooters { get; init; }

    /// <summary>
    /// Takes the text out of a document: Word, web page, PDF with a text layer, or plain text. What it is, its bytes decide, and its name
    /// where they do not.
    /// </summary>
    /// <remarks>Runs no macro and no script, and fetches nothing that the document refers to.</remarks>
    /// <param name="stream">The document from where the stream stands to its end; it stays open.</param>
    /// <param name="name">The name of the file, for its extension and for messages.</param>
    /// <param name="options">How much to read; null means <see cref="DocumentOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops a long reading.</param>
    /// <returns>The text with its places.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="DocumentLimitException">The document is larger than <paramref name="options"/> allow.</exception>
    /// <exception cref="UnreadableDocumentException">It is a form that is not read, has no text, or is damaged.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static DocumentText Read(Stream stream, string name, DocumentOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        var limits = options ?? DocumentOptions.Default;
        return DocumentReader.Read(BoundedBytes.Read(stream, limits, cancellationToken), name, limits, cancellationToken);
    }

    /// <summary>Where a character stands in the document.</summary>
    /// <param name="offset">A UTF-16 offset, 0 to the length of the text.</param>
    /// <returns>The place that the character belongs to, the last one for the end of the text; null for an empty document.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public DocumentPlace? GetPlace(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Text.Length);
        var (low, high) = (0, Places.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Places[middle].Span.Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return Places.IsEmpty ? null : Places[low];
    }
}
