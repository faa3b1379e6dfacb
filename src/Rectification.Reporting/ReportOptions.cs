using System.Globalization;

namespace Rectification.Reporting;

/// <summary>How reports are written. Change a copy of <see cref="Default"/> with <c>with</c>.</summary>
/// <remarks>Immutable, safe to share between threads.</remarks>
public sealed record ReportOptions
{
    /// <summary>The options used where none are given.</summary>
    public static ReportOptions Default { get; } = new();

    /// <summary>
    /// The language of labels and messages: Chinese for every Chinese culture, English for all others. The words of notices stay as they
    /// are.
    /// </summary>
    /// <value>Null by default, which means the current UI culture when the report is written.</value>
    public CultureInfo? Culture { get; init; }

    /// <summary>The heading of a report on several notices.</summary>
    /// <value>Null by default: the report says what it is. A report on one notice is headed by the title of the notice.</value>
    public string? Title { get; init; }

    /// <summary>The table that CSV holds.</summary>
    /// <value><see cref="CsvTable.Issues"/> by default.</value>
    public CsvTable Table { get; init; }
}
