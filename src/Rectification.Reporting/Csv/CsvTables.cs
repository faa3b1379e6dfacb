namespace Rectification.Reporting.Csv;

/// <summary>The tables by name.</summary>
internal static class CsvTables
{
    /// <summary>The table that the options ask for, in their language.</summary>
    /// <exception cref="ArgumentException">There is no such table.</exception>
    public static CsvRows Of(ReportOptions options)
    {
        var words = new CsvWords(options.Culture);
        return options.Table switch
        {
            CsvTable.Issues => IssueTable.In(words),
            CsvTable.Measures => MeasureTable.In(words),
            CsvTable.Outcomes => OutcomeTable.In(words),
            CsvTable.Findings => FindingTable.In(words),
            _ => throw new ArgumentException(
                $"There is no table '{options.Table}'; the members of {nameof(CsvTable)} name those there are.", nameof(options)),
        };
    }
}
