namespace Rectification.Reporting.Ledger;

/// <summary>How much of a workbook is read. The defaults suit ledgers of some ten thousand rows; change a copy with <c>with</c>.</summary>
/// <remarks>
/// Immutable, safe to share between threads. A workbook beyond a limit is refused with <see cref="LedgerLimitException"/>, which names the
/// option.
/// </remarks>
public sealed record LedgerReadOptions
{
    private const int Mebibyte = 1024 * 1024;

    /// <summary>The options used where none are given.</summary>
    public static LedgerReadOptions Default { get; } = new();

    /// <summary>The largest file, in bytes.</summary>
    /// <value>64 MiB by default.</value>
    public int MaxBytes { get; init; } = 64 * Mebibyte;

    /// <summary>The most that the markup of a workbook may unpack to, in bytes; pictures are not unpacked.</summary>
    /// <value>512 MiB by default. It is read as a stream and not held.</value>
    public int MaxUnpackedBytes { get; init; } = 512 * Mebibyte;

    /// <summary>The most files that a package may hold.</summary>
    /// <value>1,024 by default.</value>
    public int MaxParts { get; init; } = 1024;

    /// <summary>How deep the markup may nest.</summary>
    /// <value>64 by default; spreadsheet programs write some ten levels, and drawings twenty.</value>
    public int MaxDepth { get; init; } = 64;

    /// <summary>The most cells of all sheets together, cells under merged ones included.</summary>
    /// <value>2,000,000 by default: some hundred thousand rows.</value>
    public int MaxCells { get; init; } = 2_000_000;

    /// <summary>The most UTF-16 code units in all cells together, as often as each text is used.</summary>
    /// <value>128 Mi by default.</value>
    public int MaxLength { get; init; } = 128 * Mebibyte;
}
