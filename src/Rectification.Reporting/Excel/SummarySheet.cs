using System.Globalization;
using Rectification.Reporting.Ledger;
using Rectification.Validation;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace Rectification.Reporting.Excel;

/// <summary>Writes how the issues of each aspect stand, and what the notices state in numbers.</summary>
internal sealed class SummarySheet(SheetContext context)
{
    private const int FirstNumberRow = 5;
    private const int MostAspects = 200;
    private const int MostInChart = 16;

    // Of the stages in their order, and of none: from red over amber to green, the last in grey. Told apart by lightness too.
    private static readonly string[] Colours = ["C0504D", "F79646", "FFC000", "92D050", "4EA72E", "1F7A3E", "BFBFBF"];

    private int _row;

    /// <summary>Writes the sheet.</summary>
    /// <returns>The chart that belongs on it; null where there are no issues.</returns>
    public async ValueTask<StatusChart?> WriteAsync(WorkbookFacts facts)
    {
        await StartAsync(facts).ConfigureAwait(false);
        var aspects = Largest(facts);
        foreach (var (title, counts) in aspects)
            await AddRowAsync([Text(title), .. Numbers(counts, context.Styles.Number)]).ConfigureAwait(false);
        await AddRowAsync([new(Say("Total", "合计"), context.Styles.TotalName), .. Numbers(Sum(facts), context.Styles.Total)])
            .ConfigureAwait(false);
        await AddOutcomesAsync(facts).ConfigureAwait(false);
        return Chart(aspects);
    }

    private async ValueTask StartAsync(WorkbookFacts facts)
    {
        var sheet = new WorksheetOptions { ShowGridlines = false };
        sheet.Column(1).Width = 44;
        for (var column = 2; column <= StatusHeaders.Count + 1; column++)
            sheet.Column(column).Width = 13;
        await context.Workbook.StartWorksheetAsync(context.Names.Summary, sheet, context.CancellationToken).ConfigureAwait(false);
        await AddRowAsync([new(Say("Summary of the ledger", "整改台账汇总"), context.Styles.Title)]).ConfigureAwait(false);
        await AddRowAsync([new(Facts(facts), context.Styles.Note)]).ConfigureAwait(false);
        await AddRowAsync([]).ConfigureAwait(false);
        await AddRowAsync([Header(LedgerColumns.Header(LedgerColumn.Aspect, context.Culture)), .. StatusHeaders.Of(context).Select(Header)])
            .ConfigureAwait(false);
    }

    private string Facts(WorkbookFacts facts)
    {
        var counted = string.Format(CultureInfo.InvariantCulture,
            Say("{0} notices, {1} issues, {2} follow-ups, as the ledger was written.", "共{0}份通报、{1}个问题、{2}个后续事项，数字为台账生成时的情况。"),
            facts.Notices.Count, Sum(facts).Total, facts.FollowUps);
        return context.Options.OverdueOn is { } day
            ? counted + string.Format(CultureInfo.InvariantCulture, Say(" Overdue on {0:yyyy-MM-dd}.", "逾期以{0:yyyy-MM-dd}为准。"), day)
            : counted;
    }

    private async ValueTask AddOutcomesAsync(WorkbookFacts facts)
    {
        if (facts.Outcomes.Count == 0)
            return;
        await AddRowAsync([]).ConfigureAwait(false);
        await AddRowAsync([Header(LedgerColumns.Header(LedgerColumn.Outcomes, context.Culture)), Header(Say("Number", "数量")),
            Header(Say("Unit", "单位"))]).ConfigureAwait(false);
        foreach (var ((kind, unit),
                number) in facts.Outcomes.OrderBy(static outcome => OutcomeKind.Known.ToList().IndexOf(outcome.Key.Kind))
                    .ThenByDescending(static outcome => outcome.Value))
            await AddRowAsync([Text(kind.GetName(context.Culture)),
                new(number, number % 1 == 0 ? context.Styles.Number : context.Styles.Decimal),
                new(LedgerCell.Of(unit, context.Culture), context.Styles.Centred)]).ConfigureAwait(false);
    }

    private StatusChart? Chart(List<KeyValuePair<string, StageCounts>> aspects)
    {
        var shown = aspects.Take(MostInChart).ToList();
        var headers = StatusHeaders.Of(context);
        var series = Enumerable.Range(0, StageCounts.Stages.Count + 1)
            .Select(stage => new ChartSeries(headers[stage], SpreadsheetUtility.GetColumnName(stage + 2), Colours[stage],
                [.. shown.Select(aspect => aspect.Value.Counts[stage])]))
            .Where(static one => one.Counts.Any(static count => count > 0)).ToList();
        return series.Count == 0
            ? null
            : new(Say("Issues by aspect and status", "各方面问题整改进度"), context.Names.Summary, FirstNumberRow,
                [.. shown.Select(aspect => Title(aspect.Key))], series, _row + 1);
    }

    // Notices of one place share their aspects; of thousands of different ones the table would be as long as a ledger.
    private List<KeyValuePair<string, StageCounts>> Largest(WorkbookFacts facts)
    {
        var all = facts.Aspects.Where(static aspect => aspect.Value.Total > 0).ToList();
        if (all.Count <= MostAspects)
            return all;
        var kept = all.OrderByDescending(static aspect => aspect.Value.Total).Take(MostAspects - 1).ToList();
        var rest = new StageCounts();
        foreach (var (_, counts) in all.ExceptBy(kept.Select(static aspect => aspect.Key), static aspect => aspect.Key,
                StringComparer.Ordinal))
            rest.Add(counts);
        return [.. kept, new(Say("All other aspects", "其他方面"), rest)];
    }

    private static StageCounts Sum(WorkbookFacts facts)
    {
        var sum = new StageCounts();
        foreach (var counts in facts.Aspects.Values)
            sum.Add(counts);
        return sum;
    }

    private IEnumerable<StyledCell> Numbers(StageCounts counts, StyleId style)
        => StatusHeaders.Numbers(counts, context).Select(number => new StyledCell(number, style));

    private StyledCell Header(string words) => new(words, context.Styles.Header);

    private StyledCell Text(string words) => new(Title(words), context.Styles.Text);

    private string Title(string words) => words.Length > 0 ? words : Say("(without a heading)", "（无标题）");

    private string Say(string english, string chinese) => new LocalizedText(english, chinese).For(context.Culture);

    private async ValueTask AddRowAsync(StyledCell[] cells)
    {
        await context.Workbook.AddRowAsync(cells, RowHeight.Single, context.CancellationToken).ConfigureAwait(false);
        _row++;
    }
}
