using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Rectification.Reporting.Excel;

/// <summary>Adds to a written workbook what the writer of rows does not offer: the chart, and how the sheets are printed.</summary>
internal static class PackageFinisher
{
    // Pages of longer sheets are printed by nobody, and their rows would have to be held in memory.
    private const int MostRowsToPrint = 500;

    /// <summary>Adds what is missing.</summary>
    /// <param name="draft">The workbook; changed in place.</param>
    /// <param name="additions">What to add.</param>
    public static void Finish(Stream draft, PackageAdditions additions)
    {
        using var document = SpreadsheetDocument.Open(draft, isEditable: true);
        var workbook = document.WorkbookPart!;
        var sheets = workbook.Workbook.Sheets!.Elements<Sheet>().ToList();
        var isPrinted = additions.RowsOfSheets.All(static rows => rows <= MostRowsToPrint);
        for (var i = 0; i < sheets.Count; i++)
        {
            if (!isPrinted && i != additions.ChartSheet)
                continue;
            var part = (WorksheetPart)workbook.GetPartById(sheets[i].Id!);
            PrintSetup.AddTo(workbook.Workbook, part.Worksheet, sheets[i].Name!, i);
            if (i == additions.ChartSheet && additions.Chart is { } chart)
                ChartPartWriter.AddTo(part, chart);
        }
    }
}
