using System.Globalization;
using Rectification.Validation;

namespace Rectification.Reporting.Ledger;

/// <summary>Something in an edited ledger that did not come into the notice, and why.</summary>
/// <remarks>Immutable, safe to share between threads.</remarks>
public sealed record LedgerFinding
{
    /// <summary>The rule, how much it matters, the part of the notice and the message.</summary>
    public required Finding Finding { get; init; }

    /// <summary>The cell, such as <c>整改台账!E7</c>.</summary>
    /// <value>Null where it is about the workbook as a whole.</value>
    public string? Cell { get; init; }

    /// <summary>The place of the notice among those that were given, from 0.</summary>
    /// <value>Null where it belongs to none.</value>
    public int? Notice { get; init; }

    /// <summary>The cell and the message.</summary>
    /// <param name="culture">Chinese for any Chinese culture, else English; null means the current UI culture.</param>
    /// <returns>One or two sentences.</returns>
    public string GetMessage(CultureInfo? culture = null)
        => Cell is null ? Finding.GetMessage(culture) : $"{Cell}: {Finding.GetMessage(culture)}";

    /// <summary>Cell and rule; the message, which may quote names, is not in it.</summary>
    public override string ToString() => $"{Cell} {Finding}".TrimStart();
}
