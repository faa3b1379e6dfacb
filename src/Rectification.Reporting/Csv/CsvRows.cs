namespace Rectification.Reporting.Csv;

/// <summary>A table of a CSV file.</summary>
/// <param name="Headings">The names of its columns.</param>
/// <param name="RowsOf">The rows of one notice, each with a cell for every column.</param>
internal sealed record CsvRows(IReadOnlyList<string> Headings, Func<ReportedNotice, IEnumerable<IReadOnlyList<CsvCell>>> RowsOf);
