using System.Globalization;
using Rectification.Reporting.Ledger;
using Rectification.Validation;
using SpreadCheetah;
using SpreadCheetah.Worksheets;

namespace Rectification.Reporting.Excel;

/// <summary>Writes one row a notice: what it is, how its issues stand, where its rows are.</summary>
internal sealed class PortfolioSheet(SheetContext context)
{
    private static readonly (LocalizedText Name, int Width)[] Front =
    [
        (new("Notice", "通报"), 50), (new("Publisher", "发布单位"), 28), (new("Published", "发布日期"), 16), (new("Round or team", "轮次或巡视巡察组"), 28),
    ];

    private static readonly (LocalizedText Name, int Width)[] Back =
    [
        (new("measures", "措施"), 12), (new("follow-ups", "后续事项"), 12), (new("findings", "检查结果"), 12), (new("Source file", "来源文件"), 30),
    ];

    /// <summary>Writes the sheet.</summary>
    public async ValueTask WriteAsync(WorkbookFacts facts)
    {
        (LocalizedText Name, int Width)[] columns =
        [
            .. Front, .. StatusHeaders.Of(context).Select(static name => (new LocalizedText(name, name), 13)), .. Back,
        ];
        var last = SpreadsheetUtility.GetColumnName(columns.Length);
        var sheet = new WorksheetOptions { FrozenRows = 1, FrozenColumns = 1,
            AutoFilter = new(string.Create(CultureInfo.InvariantCulture, $"A1:{last}{facts.Notices.Count + 1}")) };
        for (var i = 0; i < columns.Length; i++)
            sheet.Column(i + 1).Width = columns[i].Width;
        await context.Workbook.StartWorksheetAsync(context.Names.Portfolio, sheet, context.CancellationToken).ConfigureAwait(false);
        await context.AddHeadersAsync(columns.Select(column => column.Name.For(context.Culture))).ConfigureAwait(false);
        foreach (var notice in facts.Notices)
            await context.Workbook.AddRowAsync(Cells(notice), RowHeight.Of(Lines(notice)), context.CancellationToken).ConfigureAwait(false);
    }

    private static int Lines(PortfolioRow notice)
        => Math.Max(RowHeight.Lines(notice.Title ?? "", Front[0].Width),
            Math.Max(RowHeight.Lines(notice.Publisher ?? "", Front[1].Width), RowHeight.Lines(notice.File ?? "", Back[^1].Width)));

    private Cell[] Cells(PortfolioRow notice)
    {
        var styles = context.Styles;
        var title = LedgerCell.Of(notice.Title ?? notice.File, context.Culture);
        return
        [
            notice.Link is { } link ? link.Cell(title, styles.Linked) : new(title, styles.Text),
            new(LedgerCell.Of(notice.Publisher, context.Culture), styles.Text),
            new(notice.PublishedOn is { } date ? LedgerWords.Date(date, context.Culture) : "", styles.Centred),
            new(LedgerCell.Of(notice.Round, context.Culture), styles.Text),
            .. StatusHeaders.Numbers(notice.Statuses, context).Select(number => new Cell(number, styles.Number)),
            new(notice.Measures, styles.Number),
            new(notice.FollowUps, styles.Number),
            new(notice.Findings, styles.Number),
            new(LedgerCell.Of(notice.File, context.Culture), styles.Text),
        ];
    }
}
