using System.Globalization;
using Rectification.Cli.Processing;
using Rectification.Validation;
using Spectre.Console;

namespace Rectification.Cli.Output;

/// <summary>Many notices, one row each, and the sum.</summary>
internal sealed class OverviewTable(IAnsiConsole console, Messages messages)
{
    private const int LongestName = 24;
    private const int ShortestTitle = 10;

    private readonly string[] _headings = [messages.Issues, messages.Measures, messages.Errors, messages.Warnings, messages.Notes];

    public void Write(IReadOnlyList<NoticeReport> reports)
    {
        var table = new ReportTable([new(messages.File), new(messages.Title),
            .. _headings.Select(heading => new Column(heading, ColumnKind.Number))]);
        var names = reports.Select(report => CellText.Fit(SafeText.Line(Name(report)), LongestName)).ToList();
        var titleCells = TitleCells(names);
        foreach (var (report, name) in reports.Zip(names))
            table.AddRow([name, Title(report, titleCells), .. Numbers(report)]);
        table.Write(console);
        PlainLine.Write(console, Sum(reports));
        if (reports.Any(static report => !report.Findings.IsEmpty))
            PlainLine.Write(console, messages.WhereFindingsAre);
    }

    private string Sum(IReadOnlyList<NoticeReport> reports) => messages.Sum(
        reports.Count(report => report.Notice is not null),
        reports.Sum(report => report.Count(FindingSeverity.Error)),
        reports.Sum(report => report.Count(FindingSeverity.Warning)),
        reports.Sum(report => report.Count(FindingSeverity.Info)));

    private static string Name(NoticeReport report)
        => report.Index == 0
            ? Path.GetFileName(report.File)
            : string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(report.File)}[{report.Index}]");

    // What the other columns leave, borders and padding counted: the table is as wide as the page and no line wraps.
    private int TitleCells(List<string> names)
    {
        var columns = _headings.Length + 2;
        return Math.Max(ShortestTitle,
            console.Profile.Width - (3 * columns) - 1 - _headings.Sum(CellText.Width) - names.Max(CellText.Width));
    }

    private Cell Title(NoticeReport report, int cells) => report.Notice is { } notice
        ? CellText.Fit(SafeText.Line(notice.Title ?? messages.NoHeading), cells)
        : new Cell(messages.NoNotice, new Style(Color.Red));

    private static Cell[] Numbers(NoticeReport report)
    {
        var total = report.Notice?.Summarize().Total ?? default;
        return [total.Issues, total.Measures, report.Count(FindingSeverity.Error), report.Count(FindingSeverity.Warning),
            report.Count(FindingSeverity.Info)];
    }
}
