using System.Globalization;
using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Rectification.Reporting.Ledger;

namespace Rectification.Reporting.Tests.Ledger;

public class HostileWorkbookTests
{
    private const int Mebibyte = 1024 * 1024;

    [Fact]
    public void Bytes_that_are_no_package_are_refused()
    {
        Assert.Equal(UnreadableLedgerReason.NotAWorkbook, Refusal("a,b,c"u8.ToArray()));
        Assert.Equal(UnreadableLedgerReason.NotAWorkbook, Refusal([]));
        Assert.Equal(UnreadableLedgerReason.OldOrEncrypted, Refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]));
        Assert.Equal(UnreadableLedgerReason.Broken, Refusal("PK\u0003\u0004 broken"u8.ToArray()));
    }

    [Fact]
    public void A_refusal_has_a_reason_that_is_known()
    {
        Assert.Equal("reason", Assert.Throws<ArgumentOutOfRangeException>(() => new UnreadableLedgerException((UnreadableLedgerReason)99)).ParamName);
        Assert.All(Enum.GetValues<UnreadableLedgerReason>(), reason => Assert.Contains(new UnreadableLedgerException(reason).GetMessage(CultureInfo.InvariantCulture), new UnreadableLedgerException(reason).Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_package_that_is_cut_off_is_refused_wherever_it_ends()
    {
        var bytes = (await Book.WriteAsync(Notices.Small)).Bytes;

        Assert.All(Enumerable.Range(1, 19), part => Assert.Equal(UnreadableLedgerReason.Broken, Refusal(bytes[..(bytes.Length * part / 20)])));
    }

    [Theory]
    [InlineData("xl/vbaProject.bin", UnreadableLedgerReason.Macros)]
    [InlineData("xl/externalLinks/externalLink1.xml", UnreadableLedgerReason.ExternalLinks)]
    [InlineData("xl/connections.xml", UnreadableLedgerReason.ExternalLinks)]
    public async Task Macros_and_links_to_others_are_refused(string part, UnreadableLedgerReason expected)
        => Assert.Equal(expected, Refusal(With((await Book.WriteAsync(Notices.Small)).Bytes, part, "<x/>")));

    [Fact]
    public async Task A_document_type_is_refused()
        => Assert.Equal(UnreadableLedgerReason.Broken, Refusal(With((await Book.WriteAsync(Notices.Small)).Bytes, "xl/worksheets/sheet1.xml", "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>")));

    [Fact]
    public async Task A_package_that_unpacks_to_too_much_is_refused()
        => Assert.Equal(nameof(LedgerReadOptions.MaxUnpackedBytes), Limit(
            With((await Book.WriteAsync(Notices.Small)).Bytes, "xl/sharedStrings.xml", $"<sst>{new string(' ', 8 * Mebibyte)}</sst>"), LedgerReadOptions.Default with { MaxUnpackedBytes = 4 * Mebibyte }));

    [Fact]
    public async Task Markup_that_nests_too_deep_is_refused()
        => Assert.Equal(nameof(LedgerReadOptions.MaxDepth), Limit(
            With((await Book.WriteAsync(Notices.Small)).Bytes, "xl/worksheets/sheet1.xml", string.Concat(Enumerable.Repeat("<a>", 5000)) + string.Concat(Enumerable.Repeat("</a>", 5000)))));

    [Theory]
    [InlineData("xl/workbook.bin")]
    [InlineData("xl/workbook.png")]
    public async Task Markup_is_looked_through_whatever_its_part_is_named(string part)
    {
        const string Workbook = "xl/workbook.xml";
        var bytes = (await Book.WriteAsync(Notices.Small)).Bytes;
        // Parts without a type of their own have that of the workbook.
        bytes = With(bytes, "[Content_Types].xml", Content(bytes, "[Content_Types].xml").Replace("Extension=\"xml\"", $"Extension=\"{Path.GetExtension(part)[1..]}\"", StringComparison.Ordinal));
        bytes = With(bytes, "_rels/.rels", Content(bytes, "_rels/.rels").Replace(Workbook, part, StringComparison.Ordinal));
        bytes = With(bytes, $"xl/_rels/{Path.GetFileName(part)}.rels", Content(bytes, "xl/_rels/workbook.xml.rels"));
        using var stream = new MemoryStream(With(bytes, part, Content(bytes, Workbook)));

        Assert.Empty(LedgerReader.Read(stream, Notices.Small).Findings);
        Assert.Equal(nameof(LedgerReadOptions.MaxDepth), Limit(With(bytes, part, string.Concat(Enumerable.Repeat("<a>", 200_000)) + string.Concat(Enumerable.Repeat("</a>", 200_000)))));
        Assert.Equal(nameof(LedgerReadOptions.MaxUnpackedBytes), Limit(With(bytes, part, $"<a>{new string(' ', 8 * Mebibyte)}</a>"), LedgerReadOptions.Default with { MaxUnpackedBytes = 4 * Mebibyte }));
    }

    [Fact]
    public async Task A_file_that_is_too_large_or_has_too_many_parts_or_cells_is_refused()
    {
        var bytes = (await Book.WriteAsync(Notices.Small)).Bytes;

        Assert.Equal(nameof(LedgerReadOptions.MaxBytes), Limit(bytes, LedgerReadOptions.Default with { MaxBytes = 1000 }));
        Assert.Equal(nameof(LedgerReadOptions.MaxParts), Limit(bytes, LedgerReadOptions.Default with { MaxParts = 5 }));
        Assert.Equal(nameof(LedgerReadOptions.MaxCells), Limit(bytes, LedgerReadOptions.Default with { MaxCells = 50 }));
        Assert.Equal(nameof(LedgerReadOptions.MaxLength), Limit(bytes, LedgerReadOptions.Default with { MaxLength = 500 }));
    }

    [Fact]
    public async Task One_long_text_in_many_cells_counts_as_often_as_it_is_used()
    {
        var book = (await Book.WriteAsync(Notices.Small)).Change(document =>
        {
            document.WorkbookPart!.AddNewPart<DocumentFormat.OpenXml.Packaging.SharedStringTablePart>().SharedStringTable = new(new SharedStringItem(new Text(new string('长', Mebibyte))));
            var data = Book.PartOf(document, "整改台账").Worksheet.GetFirstChild<SheetData>()!;
            for (var i = 0; i < 200; i++)
                data.AppendChild(new Row(new Cell { DataType = CellValues.SharedString, CellValue = new("0") }));
        });

        Assert.Equal(nameof(LedgerReadOptions.MaxLength), Limit(book.Bytes));
    }

    [Fact]
    public async Task Rows_and_columns_far_out_and_merged_cells_over_everything_do_no_harm()
    {
        var book = (await Book.WriteAsync(Notices.Small)).Change(document =>
        {
            var sheet = Book.PartOf(document, "整改台账").Worksheet;
            sheet.GetFirstChild<SheetData>()!.AppendChild(new Row(new Cell { CellReference = "XFD1048576", DataType = CellValues.InlineString, InlineString = new(new Text("x")) }) { RowIndex = 1_048_576 });
            sheet.InsertAfter(new MergeCells(new MergeCell { Reference = "A1:XFD1048576" }, new MergeCell { Reference = "nonsense" }, new MergeCell { Reference = "B9:B2" }), sheet.GetFirstChild<AutoFilter>());
        });
        using var stream = new MemoryStream(book.Bytes);

        Assert.Equal(["RL107"], LedgerReader.Read(stream, Notices.Small).Findings.Select(finding => finding.Finding.Rule.Id));
    }

    [Fact]
    public async Task Bytes_that_were_changed_at_random_give_a_reading_or_a_refusal()
    {
        var bytes = (await Book.WriteAsync(Notices.Small)).Bytes;
        var random = new Random(15);
        for (var run = 0; run < 200; run++)
        {
            var changed = bytes.ToArray();
            for (var i = 0; i < 4; i++)
                changed[random.Next(changed.Length)] = (byte)random.Next(256);
            using var stream = new MemoryStream(changed);
            var exception = Record.Exception(() => LedgerReader.Read(stream, Notices.Small));
            Assert.True(exception is null or UnreadableLedgerException or LedgerLimitException, $"{run}: {exception}");
        }
    }

    private static UnreadableLedgerReason Refusal(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var exception = Assert.Throws<UnreadableLedgerException>(() => LedgerReader.Read(stream, Notices.Small));
        Assert.NotEqual(exception.GetMessage(new("zh-CN")), exception.GetMessage(new("en")));
        return exception.Reason;
    }

    private static string Limit(byte[] bytes, LedgerReadOptions? options = null)
    {
        using var stream = new MemoryStream(bytes);
        return Assert.Throws<LedgerLimitException>(() => LedgerReader.Read(stream, Notices.Small, options)).Option;
    }

    private static string Content(byte[] bytes, string part)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        using var reader = new StreamReader(archive.GetEntry(part)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static byte[] With(byte[] bytes, string part, string content)
    {
        using var stream = new MemoryStream();
        stream.Write(bytes);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(part)?.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(part).Open(), Encoding.UTF8);
            writer.Write(content);
        }

        return stream.ToArray();
    }
}
