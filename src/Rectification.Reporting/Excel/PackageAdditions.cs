namespace Rectification.Reporting.Excel;

/// <summary>What is still to be added to the package when all sheets are written.</summary>
/// <param name="RowsOfSheets">How many rows each sheet has.</param>
/// <param name="ChartSheet">The place of the sheet that the chart stands on, from 0.</param>
/// <param name="Chart">The chart; null where there is nothing to show.</param>
/// <param name="Notices">How many notices were written.</param>
internal sealed record PackageAdditions(IReadOnlyList<int> RowsOfSheets, int ChartSheet, StatusChart? Chart, int Notices);
