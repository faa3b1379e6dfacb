using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Rectification.Reporting.Excel;

namespace Rectification.Reporting.Tests;

/// <summary>A workbook in memory, looked at and edited with the Open XML SDK, as another program would.</summary>
internal sealed class Book
{
    private Book(byte[] bytes) => Bytes = bytes;

    /// <summary>Chinese, with nothing marked.</summary>
    public static LedgerOptions Chinese { get; } = new() { Culture = CultureInfo.GetCultureInfo("zh-CN") };

    public byte[] Bytes { get; private set; }

    public static async Task<Book> WriteAsync(Notice notice, LedgerOptions? options = null) => await WriteAsync([new() { Notice = notice }], options);

    public static async Task<Book> WriteAsync(IEnumerable<ReportedNotice> notices, LedgerOptions? options = null)
    {
        using var stream = new MemoryStream();
        await ExcelLedger.WriteAsync(stream, notices, options ?? Chinese);
        return new(stream.ToArray());
    }

    public static Book Of(byte[] bytes) => new(bytes);

    public IReadOnlyList<string> SheetNames => Look(document => document.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value!).ToList());

    /// <summary>What the format forbids; empty where all is as it should be.</summary>
    public IReadOnlyList<string> Faults => Look(document => new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}").ToList());

    /// <summary>The words of all cells of a sheet.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows(string sheet = "整改台账")
        => Look(document => (IReadOnlyList<IReadOnlyList<string>>)PartOf(document, sheet).Worksheet.Descendants<Row>().Select(row => (IReadOnlyList<string>)row.Elements<Cell>().Select(Text).ToList()).ToList());

    /// <summary>The cell of a column in a row, from 1.</summary>
    public string At(int row, string header, string sheet = "整改台账") => Rows(sheet)[row - 1][Rows(sheet)[0].ToList().IndexOf(header)];

    public T Look<T>(Func<SpreadsheetDocument, T> look)
    {
        using var stream = new MemoryStream(Bytes);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        return look(document);
    }

    public T LookAt<T>(string sheet, Func<Worksheet, T> look) => Look(document => look(PartOf(document, sheet).Worksheet));

    public Book Change(Action<SpreadsheetDocument> change)
    {
        using var stream = new MemoryStream();
        stream.Write(Bytes);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
            change(document);
        return new(stream.ToArray());
    }

    public Book ChangeSheet(Action<SheetData> change, string sheet = "整改台账") => Change(document => change(PartOf(document, sheet).Worksheet.GetFirstChild<SheetData>()!));

    /// <summary>Types words into a cell; rows from 1, the header included.</summary>
    public Book Type(int row, string header, string words, string sheet = "整改台账")
        => Put(row, header, new Cell { DataType = CellValues.InlineString, InlineString = new(new Text(words)) }, sheet);

    public Book Put(int row, string header, Cell cell, string sheet = "整改台账")
        => ChangeSheet(data =>
        {
            var rows = data.Elements<Row>().ToList();
            var column = rows[0].Elements<Cell>().Select(Text).ToList().IndexOf(header);
            rows[row - 1].ReplaceChild(cell, rows[row - 1].Elements<Cell>().ElementAt(column));
        }, sheet);

    public static string Text(Cell cell) => cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? "";

    public static WorksheetPart PartOf(SpreadsheetDocument document, string sheet)
        => (WorksheetPart)document.WorkbookPart!.GetPartById(document.WorkbookPart.Workbook.Descendants<Sheet>().Single(one => one.Name == sheet).Id!);
}
