using Rectification.Reporting;
using Rectification.Reporting.Excel;

namespace Rectification.Cli.Output;

/// <summary>What the command line says about a report: for a ledger, and for every other form.</summary>
internal sealed record ReportSettings(ReportOptions Report, LedgerOptions Ledger);
