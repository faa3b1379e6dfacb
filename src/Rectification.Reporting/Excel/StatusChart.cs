namespace Rectification.Reporting.Excel;

/// <summary>What the chart of the summary shows: for each aspect, how its issues stand.</summary>
/// <param name="Title">What stands above it.</param>
/// <param name="Sheet">The sheet of the numbers.</param>
/// <param name="FirstRow">The first row of the numbers.</param>
/// <param name="Names">The names of the aspects, one a row.</param>
/// <param name="Series">The stages that occur.</param>
/// <param name="AnchorRow">The row that the chart begins below, from 1.</param>
internal sealed record StatusChart(string Title, string Sheet, int FirstRow, IReadOnlyList<string> Names, IReadOnlyList<ChartSeries> Series,
    int AnchorRow)
{
    /// <summary>The last row of the numbers.</summary>
    public int LastRow => FirstRow + Names.Count - 1;
}
