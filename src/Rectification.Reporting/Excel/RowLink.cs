using Rectification.Reporting.Ledger;
using SpreadCheetah;
using SpreadCheetah.Styling;

namespace Rectification.Reporting.Excel;

/// <summary>A link to a row that finds it by its identity, so that it leads there also when the ledger was sorted.</summary>
/// <param name="Sheet">The name of the sheet.</param>
/// <param name="Identity">What the row is known by.</param>
internal sealed record RowLink(string Sheet, string Identity)
{
    // The longest text that Excel takes inside a formula.
    private const int LongestText = 255;

    private static readonly string IdentityColumn = SpreadsheetUtility.GetColumnName((int)LedgerColumn.Identity + 1);

    /// <summary>A link to a row.</summary>
    public static RowLink To(PlacedRow row) => new(row.Sheet, row.Row.Identity);

    /// <summary>A cell with words that lead to the row.</summary>
    public Cell Cell(string words, StyleId style)
    {
        var shown = TextCut.Of(words, LongestText / 2);
        var formula = $"""HYPERLINK("#'{Sheet}'!A"&MATCH("{Identity}",'{Sheet}'!${IdentityColumn}:${IdentityColumn},0),"{shown.Replace("\"", "\"\"", StringComparison.Ordinal)}")""";
        return new(new Formula(formula), shown, style);
    }
}
