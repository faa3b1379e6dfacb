namespace Rectification.Reporting.Excel;

/// <summary>One stage in the chart of the summary.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Column">The column of its numbers.</param>
/// <param name="Colour">Its colour as six hexadecimal digits.</param>
/// <param name="Counts">The numbers, one an aspect.</param>
internal sealed record ChartSeries(string Name, string Column, string Colour, IReadOnlyList<int> Counts);
