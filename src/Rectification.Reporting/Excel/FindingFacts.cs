using System.Globalization;
using Rectification.Reporting.Ledger;
using Rectification.Validation;

namespace Rectification.Reporting.Excel;

/// <summary>A finding as its sheet shows it.</summary>
/// <param name="Severity">How much it matters, in words.</param>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Number">The number of the issue that it is about; empty for the notice as a whole.</param>
/// <param name="Link">The row of that issue.</param>
/// <param name="Message">What it says.</param>
/// <param name="Fix">What to write instead.</param>
/// <param name="File">The file of the notice.</param>
/// <param name="Place">The place in it.</param>
internal sealed record FindingFacts(string Severity, string Rule, string Number, RowLink? Link, string Message, string Fix, string File,
    string Place)
{
    public static FindingFacts Of(Finding finding, string? file, string place, PlacedRow? row, CultureInfo? culture) => new(
        RuleLevel.FromSeverity(finding.Severity).GetName(culture),
        finding.Rule.Id,
        row?.Row.Number ?? "",
        row is null ? null : RowLink.To(row),
        LedgerCell.Of(finding.GetMessage(culture), culture),
        LedgerCell.Of(finding.SuggestedFix, culture),
        LedgerCell.Of(file, culture),
        place);
}
