using System.Globalization;

namespace Rectification.Reporting.Excel;

/// <summary>How a ledger is written. Change a copy with <c>with</c>.</summary>
/// <remarks>Immutable, safe to share between threads.</remarks>
public sealed record LedgerOptions
{
    private const int RowsOfExcel = 1_048_576;

    /// <summary>The options used where none are given.</summary>
    public static LedgerOptions Default { get; } = new();

    /// <summary>The language of headers and words: Chinese for any Chinese culture, else English.</summary>
    /// <value>Null by default: the current UI culture.</value>
    public CultureInfo? Culture { get; init; }

    /// <summary>
    /// The day against which deadlines are overdue (逾期): rows that are neither completed nor closed and whose deadline lies before it are
    /// marked.
    /// </summary>
    /// <value>Null by default: nothing is marked, since a ledger says the same on every day.</value>
    public DateOnly? OverdueOn { get; init; }

    /// <summary>Whether the cells of an aspect are merged downwards, as printed ledgers have them.</summary>
    /// <value>False by default: merged cells break sorting and filtering.</value>
    public bool MergeAspects { get; init; }

    /// <summary>The most rows of a sheet, the header included; more go on a further sheet.</summary>
    /// <value>What Excel holds.</value>
    internal int MaxRows { get; init; } = RowsOfExcel;
}
