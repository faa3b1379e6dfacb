using System.Globalization;
using Rectification.Cli.Processing;
using Rectification.Validation;
using Spectre.Console;

namespace Rectification.Cli.Output;

/// <summary>Many notices, one row each, and the sum.</summary>
internal sealed class OverviewTable(IAnsiConsole console, Messages messages)
{
    private const int NameCells = 24;
    private const int TitleCells = 30;

    public void Write(IReadOnlyList<NoticeReport> reports)
    {
        var table = new Table().Border(TableBorder.Rounded)
            .AddColumn(new TableColumn(new Text(messages.File)).NoWrap())
            .AddColumn(new TableColumn(new Text(messages.Title)).NoWrap());
        foreach (var heading in new[] { messages.Issues, messages.Measures, messages.Errors, messages.Warnings, messages.Notes })
            table.AddColumn(new TableColumn(new Text(heading)).RightAligned().NoWrap());
        foreach (var report in reports)
            table.AddRow([new Text(CellText.Fit(Name(report), NameCells)), Title(report), .. Numbers(report).Select(Number)]);
        console.Write(table);
        console.Write(new Text($"{Sum(reports)}\n"));
    }

    private string Sum(IReadOnlyList<NoticeReport> reports) => messages.Sum(
        reports.Count(report => report.Notice is not null),
        reports.Sum(report => report.Count(Severity.Error)),
        reports.Sum(report => report.Count(Severity.Warning)),
        reports.Sum(report => report.Count(Severity.Info)));

    private static string Name(NoticeReport report)
        => report.Index == 0 ? Path.GetFileName(report.File) : string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(report.File)}[{report.Index}]");

    private Text Title(NoticeReport report) => report.Notice is { } notice
        ? new Text(CellText.Fit(notice.Title ?? messages.NoHeading, TitleCells))
        : new Text(messages.NoNotice, new Style(Color.Red));

    private static int[] Numbers(NoticeReport report)
    {
        var tally = IssueTally.Of(report.Notice?.Aspects ?? []);
        return [tally.Issues, tally.Measures, report.Count(Severity.Error), report.Count(Severity.Warning), report.Count(Severity.Info)];
    }

    private static Text Number(int value) => new(value == 0 ? "–" : value.ToString(CultureInfo.InvariantCulture));
}
