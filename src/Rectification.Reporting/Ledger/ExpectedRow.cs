namespace Rectification.Reporting.Ledger;

/// <summary>A row as it was written, and the notice that it belongs to.</summary>
/// <param name="Notice">The place of the notice among those that were given.</param>
/// <param name="Row">The row.</param>
internal sealed record ExpectedRow(int Notice, LedgerRow Row);
