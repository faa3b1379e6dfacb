using System.Globalization;
using Rectification.Analysis;
using Rectification.Reporting;
using Rectification.Reporting.Differences;
using Spectre.Console;

namespace Rectification.Cli.Output;

/// <summary>What differs between two notices, on a screen: a row for each issue, and below it what else differs.</summary>
internal sealed class DiffTable(IAnsiConsole console, Messages messages)
{
    private static readonly Dictionary<IssueDiffKind, Color> Colors = new()
    {
        [IssueDiffKind.New] = Color.Green, [IssueDiffKind.Gone] = Color.Red, [IssueDiffKind.Split] = Color.Yellow,
            [IssueDiffKind.Merged] = Color.Yellow,
    };

    private readonly ReportOptions _options = new() { Culture = messages.Culture };

    public void Write(NoticeDiff diff)
    {
        var rows = DiffReport.Rows(diff, _options);
        var (progressed, slipped) = (Count(diff, ProgressDirection.Progressed), Count(diff, ProgressDirection.SlippedBack));
        if (progressed + slipped > 0)
            PlainLine.Write(console, messages.Compared(progressed, slipped), new Style(decoration: Decoration.Bold));
        if (rows.Count > 0)
            Table(rows).Write(console);
        foreach (var line in DiffReport.Elsewhere(diff, _options))
            PlainLine.Write(console, line);
        PlainLine.Write(console, DiffReport.Summary(diff, _options), new Style(decoration: Decoration.Bold));
        console.Profile.Out.Writer.Flush();
    }

    private ReportTable Table(IReadOnlyList<DiffRow> rows)
    {
        var table = new ReportTable(
            new(messages.Change, ColumnKind.Prose), new(messages.Before, ColumnKind.Prose), new(messages.After, ColumnKind.Prose),
            new(messages.Differences, ColumnKind.Prose), new(messages.Certainty, ColumnKind.Number));
        foreach (var row in rows)
        {
            var style = Colors.TryGetValue(row.Kind, out var color) ? new Style(color) : Style.Plain;
            table.AddRow(new Cell(row.Change, style), row.Before, row.After, Cell.OfLines(row.Differences), Percent(row.Certainty));
        }

        return table;
    }

    private static int Count(NoticeDiff diff, ProgressDirection progress) => diff.Issues.Count(issue => issue.Progress == progress);

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0} %");
}
