using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Rectification.Reporting.Excel;

/// <summary>Adds to a written workbook what the writer of rows does not offer: the chart, and how the sheets are printed.</summary>
internal static class PackageFinisher
{
    // Pages of a longer sheet are printed by nobody, and its rows would have to be held in memory.
    private const int MostRowsToPrint = 1000;

    /// <summary>Adds what is missing.</summary>
    /// <param name="draft">The workbook; changed in place.</param>
    /// <param name="additions">What to add.</param>
    public static void Finish(Stream draft, PackageAdditions additions)
    {
        using var document = SpreadsheetDocument.Open(draft, isEditable: true);
        var workbook = document.WorkbookPart!;
        var sheets = workbook.Workbook.Sheets!.Elements<Sheet>().ToList();
        for (var i = 0; i < sheets.Count; i++)
        {
            var part = (WorksheetPart)workbook.GetPartById(sheets[i].Id!);
            if (additions.RowsOfSheets[i] <= MostRowsToPrint)
                PrintSetup.AddTo(workbook.Workbook, part.Worksheet, sheets[i].Name!, i);
            if (i == additions.ChartSheet && additions.Chart is { } chart)
                ChartPartWriter.AddTo(part, chart);
        }
    }
}
