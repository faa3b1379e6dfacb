using System.Globalization;
using Rectification.Analysis;
using Rectification.Reporting.Statistics;
using Spectre.Console;

namespace Rectification.Cli.Output;

/// <summary>Statistics on a screen: a table for each question, with bars.</summary>
internal sealed class StatisticsTables(IAnsiConsole console, Messages messages)
{
    /// <summary>The key of notices that name no body.</summary>
    private const string Unknown = "unknown";

    private const int MostRows = 12;
    private const int LongestBar = 24;

    public void Write(NoticeStatistics statistics)
    {
        foreach (var table in StatisticsReport.Tables(statistics, MostRows, new() { Culture = messages.Culture }))
        {
            PlainLine.Write(console, table.Heading, new Style(decoration: Decoration.Bold));
            Rows(table).Write(console);
            if (table.Left > 0)
                PlainLine.Write(console, messages.RowsLeft(table.Left), new Style(Color.Grey));
        }

        if (statistics.NoticesByPublisher.Counts.Count(static body => body.Value > 1 && body.Key != Unknown) is var several and > 0)
            PlainLine.Write(console, messages.SeveralNotices(several));
        console.Profile.Out.Writer.Flush();
    }

    private ReportTable Rows(StatisticsTable table)
    {
        var hasBars = table.Rows.Any(static row => row.Share is not null);
        Column[] columns = [new(messages.What, ColumnKind.Prose), new(messages.Count, ColumnKind.Number)];
        var shown = new ReportTable(hasBars ? [.. columns, new(messages.Share, ColumnKind.Number), new("")] : columns);
        foreach (var row in table.Rows)
        {
            Cell[] cells = [row.Label, row.Count.ToString("#,0.##", CultureInfo.InvariantCulture)];
            shown.AddRow(hasBars ? [.. cells, Percent(row.Share), Bar(row.Share)] : cells);
        }

        return shown;
    }

    private static string Percent(double? share)
        => share is { } part ? string.Create(CultureInfo.InvariantCulture, $"{100 * part:0.#} %") : "";

    // At least one mark for what there is, so that the rare is told from what is absent.
    private static Cell Bar(double? share)
    {
        var length = (int)Math.Round(LongestBar * Math.Min(1, share ?? 0), MidpointRounding.AwayFromZero);
        return new(new string('█', share > 0 ? Math.Max(1, length) : 0), new Style(Color.Blue));
    }
}
