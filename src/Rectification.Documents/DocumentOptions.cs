namespace Rectification.Documents;

/// <summary>How much of a document is read. The defaults suit published notices; change a copy with <c>with</c>.</summary>
/// <remarks>
/// Immutable, safe to share between threads. A document beyond a limit is refused with <see cref="DocumentLimitException"/>, which names
/// the option.
/// </remarks>
public sealed record DocumentOptions
{
    private const int Mebibyte = 1024 * 1024;

    /// <summary>The options used where none are given.</summary>
    public static DocumentOptions Default { get; } = new();

    /// <summary>The largest file, in bytes.</summary>
    /// <value>64 MiB by default: a report with pictures has some ten.</value>
    public int MaxBytes { get; init; } = 64 * Mebibyte;

    /// <summary>
    /// The most that the text of a compressed file may unpack to, in bytes; of a PDF document, what one stream, a font included, may unpack
    /// to, and all of them together four times as much. Pictures are not unpacked.
    /// </summary>
    /// <value>48 MiB by default, some fifty times a long notice with its formatting. Reading takes some ten times as much memory.</value>
    public int MaxUnpackedBytes { get; init; } = 48 * Mebibyte;

    /// <summary>The most files that a package may hold.</summary>
    /// <value>4,096 by default.</value>
    public int MaxParts { get; init; } = 4096;

    /// <summary>The most elements of a web page.</summary>
    /// <value>500,000 by default.</value>
    public int MaxElements { get; init; } = 500_000;

    /// <summary>How deep elements may nest, tables in tables and styles based on styles included.</summary>
    /// <value>512 by default. Higher values may exhaust the stack.</value>
    public int MaxDepth { get; init; } = 512;

    /// <summary>The most cells of all tables together.</summary>
    /// <value>200,000 by default: a ledger of a thousand rows has some ten thousand.</value>
    public int MaxCells { get; init; } = 200_000;

    /// <summary>The most pages of a PDF document.</summary>
    /// <value>1,000 by default.</value>
    public int MaxPages { get; init; } = 1000;

    /// <summary>The longest text, in UTF-16 code units.</summary>
    /// <value>8 Mi by default, as for <see cref="Import.ImportOptions.MaxLength"/>.</value>
    public int MaxLength { get; init; } = 8 * Mebibyte;

    /// <summary>
    /// The encoding that a server named for a web page, such as the <c>gb2312</c> of <c>Content-Type: text/html; charset=gb2312</c>.
    /// </summary>
    /// <value>
    /// Null by default: what the page says of itself, and then its bytes, decide. Ignored where it is unknown or does not fit the bytes.
    /// </value>
    public string? Charset { get; init; }
}
