using System.Text;
using Rectification.Documents.Tests.Word;

namespace Rectification.Documents.Tests;

/// <summary>Files that were made to hurt are refused with the name of the limit, and files that are no documents with what to do.</summary>
public class HostileFileTests
{
    private const string Types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>";

    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    [Fact]
    public void A_file_larger_than_allowed_is_refused()
        => AssertLimit(nameof(DocumentOptions.MaxBytes), Encoding.UTF8.GetBytes(new string('a', 200)), "notice.txt", new() { MaxBytes = 100 });

    [Fact]
    public void A_package_that_unpacks_to_too_much_is_refused_whatever_it_says_of_itself()
        => AssertLimit(nameof(DocumentOptions.MaxUnpackedBytes), WordFile.Make(WordFile.Paragraph(new string('甲', 400_000))), "notice.docx", new() { MaxUnpackedBytes = 1_000_000 });

    [Fact]
    public void A_package_with_too_many_parts_is_refused()
        => AssertLimit(nameof(DocumentOptions.MaxParts), WordFile.Package([.. Enumerable.Range(0, 30).Select(i => ($"{i}.xml", "<a/>"))]), "notice.docx", new() { MaxParts = 20 });

    [Fact]
    public void Markup_that_nests_too_deep_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 3000)) + WordFile.Paragraph("底") + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 3000));

        AssertLimit(nameof(DocumentOptions.MaxDepth), WordFile.Make(deep), "notice.docx");
    }

    [Theory]
    [InlineData("word/document.bin")]
    [InlineData("word/document.png")]
    [InlineData("document")]
    public void Markup_is_looked_through_whatever_its_part_is_named(string part)
    {
        AssertLimit(nameof(DocumentOptions.MaxDepth), Renamed(part, MainType, Deep(200_000)), "notice.docx");
        AssertLimit(nameof(DocumentOptions.MaxUnpackedBytes), Renamed(part, MainType, WordFile.Document(WordFile.Paragraph(new string('甲', 400_000)))), "notice.docx", new() { MaxUnpackedBytes = 1_000_000 });
        AssertUnreadable(UnreadableReason.Broken, Renamed(part, MainType, $"<!DOCTYPE a [<!ENTITY e \"甲\">]>{WordFile.Document("&e;")}"), "notice.docx");
        Assert.Equal("甲\n", DocumentText.Read(new MemoryStream(Renamed(part, MainType, WordFile.Document(WordFile.Paragraph("甲")))), "notice.docx").Text);
    }

    // Or markup that is declared to be something else would be opened without a look.
    [Theory]
    [InlineData("image/svg+xml")]
    [InlineData("application/octet-stream")]
    public void Markup_that_is_declared_to_be_none_is_not_opened(string type)
        => AssertUnreadable(UnreadableReason.Broken, Renamed("word/document.xml", type, Deep(200_000)), "notice.docx");

    [Theory]
    [InlineData("styles", "styles.svg")]
    [InlineData("numbering", "numbering.svg")]
    [InlineData("header", "header.svg")]
    [InlineData("footnotes", "footnotes.svg")]
    public void A_part_of_a_document_that_is_declared_to_be_a_picture_is_not_opened(string kind, string part)
    {
        var relationships = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + $"<Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"{part}\"/></Relationships>";

        AssertUnreadable(UnreadableReason.Broken, Renamed("word/document.xml", MainType, WordFile.Document(WordFile.Paragraph("甲")), ("word/_rels/document.xml.rels", relationships), ($"word/{part}", Deep(200_000))), "notice.docx");
    }

    [Fact]
    public void A_picture_of_markup_is_nobody_s_concern()
    {
        var picture = ("word/media/image1.svg", "<!DOCTYPE svg><svg/>");

        Assert.Equal("甲\n", DocumentText.Read(new MemoryStream(Renamed("word/document.xml", MainType, WordFile.Document(WordFile.Paragraph("甲")), picture)), "notice.docx").Text);
    }

    [Fact]
    public void Styles_based_on_each_other_in_a_circle_are_refused()
    {
        const string Styles = "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>";

        AssertLimit(nameof(DocumentOptions.MaxDepth), WordFile.Make($"<w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr>{WordFile.Run("甲")}</w:p>", styles: Styles), "notice.docx");
    }

    [Fact]
    public void A_table_with_too_many_cells_is_refused()
        => AssertLimit(nameof(DocumentOptions.MaxCells), WordFile.Make(WordFile.Table([.. Enumerable.Repeat(WordFile.Cell("1") + WordFile.Cell("2"), 20)])), "notice.docx", new() { MaxCells = 30 });

    [Fact]
    public void A_text_longer_than_allowed_is_refused()
        => AssertLimit(nameof(DocumentOptions.MaxLength), WordFile.Make(string.Concat(Enumerable.Repeat(WordFile.Paragraph("甲乙丙丁"), 20))), "notice.docx", new() { MaxLength = 50 });

    [Fact]
    public void A_page_with_too_many_elements_is_refused()
        => AssertLimit(nameof(DocumentOptions.MaxElements), Encoding.UTF8.GetBytes("<html>" + string.Concat(Enumerable.Repeat("<p>甲", 100))), "a.html", new() { MaxElements = 50 });

    [Fact]
    public void A_page_that_nests_too_deep_is_refused()
        => AssertLimit(nameof(DocumentOptions.MaxDepth), Encoding.UTF8.GetBytes("<html>" + string.Concat(Enumerable.Repeat("<div>", 5000)) + "甲"), "a.html", new() { MaxDepth = 200 });

    [Fact]
    public void A_page_with_too_many_cells_is_refused()
        => AssertLimit(nameof(DocumentOptions.MaxCells), Encoding.UTF8.GetBytes("<html><table>" + string.Concat(Enumerable.Repeat("<tr><td>1<td>2", 20)) + "</table>"), "a.html", new() { MaxCells = 30 });

    [Fact]
    public void Entities_are_not_expanded()
    {
        const string Bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>";

        AssertUnreadable(UnreadableReason.Broken, WordFile.Package(("[Content_Types].xml", Types), ("word/document.xml", Bomb)), "notice.docx");
    }

    [Theory]
    [InlineData(10)]
    [InlineData(300)]
    [InlineData(900)]
    public void A_document_that_was_cut_off_is_called_damaged(int length)
        => AssertUnreadable(UnreadableReason.Broken, WordFile.Make(WordFile.Paragraph("甲"))[..length], "notice.docx");

    [Fact]
    public void A_package_without_a_document_is_called_damaged()
        => AssertUnreadable(UnreadableReason.Broken, WordFile.Package(("[Content_Types].xml", Types)), "notice.docx");

    [Fact]
    public void A_document_with_flipped_bytes_gives_a_text_or_a_named_refusal()
    {
        var good = WordFile.Make(WordFile.Paragraph("一、整改情况") + WordFile.Table(WordFile.Cell("1") + WordFile.Cell("2"), WordFile.Cell("3") + WordFile.Cell("4")));
        var random = new Random(20);
        for (var round = 0; round < 200; round++)
        {
            var bytes = (byte[])good.Clone();
            for (var flips = 0; flips < 3; flips++)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var thrown = Record.Exception(() => DocumentText.Read(new MemoryStream(bytes), "notice.docx"));
            Assert.True(thrown is null or UnreadableDocumentException or DocumentLimitException, $"{round}: {thrown}");
        }
    }

    public static TheoryData<string, byte[], UnreadableReason> Others => new()
    {
        { "a.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], UnreadableReason.OldWord },
        { "a.wps", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], UnreadableReason.Wps },
        { "a.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], UnreadableReason.Encrypted },
        { "a.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], UnreadableReason.OtherOffice },
        { "a.rtf", [.. @"{\rtf1 a}"u8], UnreadableReason.RichText },
        { "a.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], UnreadableReason.Picture },
        { "a.7z", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0], UnreadableReason.Archive },
        { "a.zip", WordFile.Package(("notice.txt", "甲")), UnreadableReason.Archive },
        { "a.ofd", WordFile.Package(("OFD.xml", "<ofd/>")), UnreadableReason.Ofd },
        { "a.odt", WordFile.Package(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>")), UnreadableReason.OpenDocument },
        { "a.xlsx", WordFile.Package(("[Content_Types].xml", Types), ("xl/workbook.xml", "<a/>")), UnreadableReason.OtherOffice },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void A_form_that_is_not_read_is_named_with_what_to_do(string name, byte[] bytes, UnreadableReason reason)
    {
        var exception = AssertUnreadable(reason, bytes, name);

        Assert.StartsWith($"{name}: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(exception.GetMessage(System.Globalization.CultureInfo.GetCultureInfo("zh-CN")), character => character is >= '一' and <= '龥');
        Assert.EndsWith(exception.GetMessage(System.Globalization.CultureInfo.InvariantCulture), exception.Message, StringComparison.Ordinal);
    }

    private static string Deep(int depth) => string.Concat(Enumerable.Repeat("<a>", depth)) + string.Concat(Enumerable.Repeat("</a>", depth));

    // A document whose main part has another name and is declared to be of a type.
    private static byte[] Renamed(string part, string type, string markup, params (string Name, string Content)[] others) => WordFile.Package(
    [
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + $"<Default Extension=\"svg\" ContentType=\"image/svg+xml\"/><Override PartName=\"/{part}\" ContentType=\"{type}\"/></Types>"),
        ("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + $"<Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"{part}\"/></Relationships>"),
        (part, markup),
        .. others,
    ]);

    private static void AssertLimit(string option, byte[] bytes, string name, DocumentOptions? options = null)
        => Assert.Equal(option, Assert.Throws<DocumentLimitException>(() => DocumentText.Read(new MemoryStream(bytes), name, options)).Option);

    private static UnreadableDocumentException AssertUnreadable(UnreadableReason reason, byte[] bytes, string name)
    {
        var exception = Assert.Throws<UnreadableDocumentException>(() => DocumentText.Read(new MemoryStream(bytes), name));
        Assert.Equal(reason, exception.Reason);
        return exception;
    }
}
