using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Rectification.Reporting.Ledger;

/// <summary>Takes the ledgers out of a workbook. Formulas are not evaluated, and nothing that a workbook points to is fetched.</summary>
internal sealed class WorkbookReader(LedgerReadOptions options, CancellationToken cancellationToken)
{
    /// <summary>The sheets that hold a ledger, in the order of the workbook.</summary>
    /// <param name="stream">The workbook.</param>
    /// <param name="dates">How its numbers are shown.</param>
    public List<SheetTable> Read(Stream stream, out CellDates dates)
    {
        using var bytes = WorkbookGuard.Read(stream, options, cancellationToken);
        try
        {
            WorkbookGuard.Check(bytes, options, cancellationToken);
            using var document = SpreadsheetDocument.Open(bytes, isEditable: false);
            var workbook = document.WorkbookPart ?? throw new UnreadableLedgerException(UnreadableLedgerReason.NotAWorkbook);
            dates = CellDates.Of(workbook);
            var cells = new CellBudget(options);
            var sheets = new SheetReader(SharedTexts.Of(workbook, options), cells, cancellationToken);
            return [.. workbook.Workbook.Descendants<Sheet>().Select(sheet => Read(workbook, sheet, sheets)).OfType<SheetTable>()];
        }
        catch (Exception exception) when (IsOfBrokenPackage(exception))
        {
            throw new UnreadableLedgerException(UnreadableLedgerReason.Broken, exception);
        }
    }

    private static SheetTable? Read(WorkbookPart workbook, Sheet sheet, SheetReader reader)
        => sheet.Id?.Value is { } id && workbook.TryGetPartById(id, out var part) && part is WorksheetPart worksheet
            ? SheetTable.Find(sheet.Name?.Value ?? "", reader.Read(worksheet))
            : null;

    // What the readers of packages and of XML throw when one is not as it should be.
    private static bool IsOfBrokenPackage(Exception exception)
        => exception is InvalidDataException or OpenXmlPackageException or XmlException or FormatException or ArgumentException
            or InvalidOperationException or KeyNotFoundException
            or NullReferenceException or NotSupportedException or OverflowException or IOException;
}
