using System.Globalization;
using Rectification.Reporting.Ledger;
using Rectification.Validation;
using SpreadCheetah;
using SpreadCheetah.Worksheets;

namespace Rectification.Reporting.Excel;

/// <summary>Writes one row a finding, with a link to the row that it is about.</summary>
internal sealed class FindingsSheet(SheetContext context)
{
    private const int MessageColumn = 3;

    private static readonly (LocalizedText Name, int Width)[] Columns =
    [
        (new("Severity", "级别"), 10), (new("Rule", "规则"), 10), (new("Row", "问题序号"), 16), (new("What it says", "说明"), 80),
        (new("Write instead", "建议改为"), 30), (new("Source file", "来源文件"), 24), (new("Source place", "来源位置"), 14),
    ];

    /// <summary>Writes the sheet, also where nothing was found.</summary>
    public async ValueTask WriteAsync(WorkbookFacts facts)
    {
        var last = SpreadsheetUtility.GetColumnName(Columns.Length);
        var sheet = new WorksheetOptions { FrozenRows = 1,
            AutoFilter = new(string.Create(CultureInfo.InvariantCulture, $"A1:{last}{facts.Findings.Count + 1}")) };
        for (var i = 0; i < Columns.Length; i++)
            sheet.Column(i + 1).Width = Columns[i].Width;
        await context.Workbook.StartWorksheetAsync(context.Names.Findings, sheet, context.CancellationToken).ConfigureAwait(false);
        await context.AddHeadersAsync(Columns.Select(column => column.Name.For(context.Culture))).ConfigureAwait(false);
        foreach (var finding in facts.Findings)
            await context.Workbook.AddRowAsync(Cells(finding), RowHeight.Of(Lines(finding)), context.CancellationToken)
                .ConfigureAwait(false);
    }

    private static int Lines(FindingFacts finding)
        => Math.Max(RowHeight.Lines(finding.Message, Columns[MessageColumn].Width),
            RowHeight.Lines(finding.Fix, Columns[MessageColumn + 1].Width));

    private Cell[] Cells(FindingFacts finding) =>
    [
        new(finding.Severity, context.Styles.Centred),
        new(finding.Rule, context.Styles.Centred),
        finding.Link is { } link ? link.Cell(finding.Number, context.Styles.Linked) : new("", context.Styles.Text),
        new(LedgerCell.Escape(finding.Message), context.Styles.Text),
        new(LedgerCell.Escape(finding.Fix), context.Styles.Text),
        new(finding.File, context.Styles.Text),
        new(finding.Place, context.Styles.Centred),
    ];
}
