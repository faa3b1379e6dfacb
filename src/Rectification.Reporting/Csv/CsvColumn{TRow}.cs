using Rectification.Validation;

namespace Rectification.Reporting.Csv;

/// <summary>A column of a table.</summary>
/// <typeparam name="TRow">What a row is made from.</typeparam>
/// <param name="Heading">Its name: for programs in English, for offices in Chinese.</param>
/// <param name="Value">The cell of a row.</param>
internal sealed record CsvColumn<TRow>(LocalizedText Heading, Func<TRow, CsvCell> Value)
{
    public CsvColumn(string english, string chinese, Func<TRow, CsvCell> value)
        : this(new LocalizedText(english, chinese), value)
    {
    }

    /// <summary>A table of these columns.</summary>
    /// <param name="words">The language.</param>
    /// <param name="columns">The columns in order.</param>
    /// <param name="rows">What the rows of a notice are made from.</param>
    public static CsvRows Table(CsvWords words, IReadOnlyList<CsvColumn<TRow>> columns, Func<ReportedNotice, IEnumerable<TRow>> rows)
        => new(
        [.. columns.Select(column => words.Of(column.Heading))],
        notice => rows(notice).Select(row => columns.Select(column => column.Value(row)).ToList()));
}
