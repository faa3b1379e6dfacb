using System.Globalization;
using SpreadCheetah;

namespace Rectification.Reporting.Excel;

/// <summary>What the sheets of a workbook share while it is written.</summary>
/// <param name="Workbook">The workbook.</param>
/// <param name="Styles">How its cells look.</param>
/// <param name="Names">What its sheets are called.</param>
/// <param name="Options">How it is written.</param>
/// <param name="CancellationToken">Stops the writing.</param>
internal sealed record SheetContext(Spreadsheet Workbook, LedgerStyles Styles, SheetNames Names, LedgerOptions Options,
    CancellationToken CancellationToken)
{
    /// <summary>The language.</summary>
    public CultureInfo? Culture => Options.Culture;

    /// <summary>Writes the row of headers.</summary>
    public ValueTask AddHeadersAsync(IEnumerable<string> headers)
        => Workbook.AddRowAsync(headers.Select(words => new StyledCell(words, Styles.Header)).ToArray(), RowHeight.Header,
            CancellationToken);
}
