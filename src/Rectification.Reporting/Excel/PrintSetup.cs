using DocumentFormat.OpenXml.Spreadsheet;

namespace Rectification.Reporting.Excel;

/// <summary>
/// Makes a sheet print as ledgers are printed: across, all columns on one page, the header on every page, pages numbered.
/// </summary>
internal static class PrintSetup
{
    private const uint A3 = 8;

    public static void AddTo(Workbook workbook, Worksheet sheet, string name, int index)
    {
        sheet.SheetProperties ??= new();
        sheet.SheetProperties.PageSetupProperties = new() { FitToPage = true };
        sheet.Append(
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = A3, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter { OddFooter = new("&L&A&C&P / &N") });
        if (sheet.Descendants<Pane>().Any())
            RepeatHeader(workbook, name, index);
    }

    private static void RepeatHeader(Workbook workbook, string name, int index)
    {
        workbook.DefinedNames ??= new();
        workbook.DefinedNames.Append(new DefinedName { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)index, Text = $"'{name}'!$1:$1" });
    }
}
