namespace Rectification.Reporting.Statistics;

/// <summary>A table of statistics.</summary>
/// <remarks>Immutable, safe to share between threads.</remarks>
/// <param name="Name">Its name, the same in all languages, such as <c>issuesByStatus</c>.</param>
/// <param name="Heading">Its heading in the language of the reader.</param>
/// <param name="Rows">The rows; never empty.</param>
/// <param name="Left">How many further rows were left out.</param>
public sealed record StatisticsTable(string Name, string Heading, IReadOnlyList<StatisticsRow> Rows, int Left);
