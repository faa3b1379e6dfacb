namespace Rectification.Reporting;

/// <summary>What the rows of a CSV file are.</summary>
public enum CsvTable
{
    /// <summary>A row for each issue, those inside others included, with its status, deadline and responsible persons.</summary>
    Issues,

    /// <summary>A row for each measure, with the issue that it answers.</summary>
    Measures,

    /// <summary>A row for each number the notice states.</summary>
    Outcomes,

    /// <summary>A row for each finding, with its place and the words it is about.</summary>
    Findings,
}
