using Rectification.Reporting;
using Rectification.Reporting.Excel;

namespace Rectification.Cli.Output;

/// <summary>A form in which <c>rectify report</c> writes.</summary>
/// <param name="Name">What --format calls it.</param>
/// <param name="Extension">The extension of its files.</param>
/// <param name="WriteAsync">Writes the notices as they come, and counts them.</param>
/// <param name="HasTables">Whether it holds one table of several, which --table names.</param>
/// <param name="MarksOverdue">Whether it marks what is overdue on the day of --overdue-on.</param>
internal sealed record ReportFormat(
    string Name,
    string Extension,
    Func<Stream, IAsyncEnumerable<ReportedNotice>, ReportSettings, CancellationToken, Task<int>> WriteAsync,
    bool HasTables = false,
    bool MarksOverdue = false)
{
    private static readonly ReportFormat[] All =
    [
        new("xlsx", ".xlsx", static (stream, notices, settings, token) => ExcelLedger.WriteAsync(stream, notices, settings.Ledger, token),
            MarksOverdue: true),
        new("html", ".html", static (stream, notices, settings, token) => HtmlReport.WriteAsync(stream, notices, settings.Report, token)),
        new("md", ".md", static (stream, notices, settings, token) => MarkdownReport.WriteAsync(stream, notices, settings.Report, token)),
        new("csv", ".csv", static (stream, notices, settings, token) => CsvReport.WriteAsync(stream, notices, settings.Report, token),
            HasTables: true),
    ];

    /// <summary>What --format takes.</summary>
    public static IEnumerable<string> Names => All.Select(static format => format.Name);

    /// <summary>The extensions, as messages list them.</summary>
    public static string Extensions => string.Join(", ", All.Select(static format => format.Extension));

    /// <summary>What --table takes.</summary>
    public static IReadOnlyDictionary<string, CsvTable> Tables { get; } = Enum.GetValues<CsvTable>()
        .ToDictionary(JsonText.CamelCase, static table => table, StringComparer.Ordinal);

    /// <summary>The format that --format names.</summary>
    public static ReportFormat? Named(string name) => Array.Find(All, format => format.Name == name);

    /// <summary>The format of a file; null where its extension is none of them.</summary>
    public static ReportFormat? OfFile(string path)
        => Array.Find(All, format => string.Equals(format.Extension, Path.GetExtension(path), StringComparison.OrdinalIgnoreCase));
}
