using Rectification.Reporting.Ledger;

namespace Rectification.Reporting.Excel;

/// <summary>A row and the sheet it was written on.</summary>
/// <param name="Row">The row.</param>
/// <param name="Sheet">The name of the sheet.</param>
/// <param name="IsOverdue">Whether it is marked as overdue.</param>
internal sealed record PlacedRow(LedgerRow Row, string Sheet, bool IsOverdue);
