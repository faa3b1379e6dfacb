namespace Rectification.Documents.Tests.Pdf;

/// <summary>Lines of pages become paragraphs again.</summary>
public class PdfTextTests
{
    [Fact]
    public void A_full_line_goes_on_and_a_short_one_or_an_indent_ends_the_paragraph()
    {
        var document = PdfFile.Read(PdfFile.Lines(" " + PdfFile.Full("A")[..58], PdfFile.Full("b"), "end.", " Next" + new string('y', 53), "tail.", " Third."));

        Assert.Equal(3, document.Text.TrimEnd('\n').Split('\n').Length);
        Assert.EndsWith("\nThird.\n", document.Text, StringComparison.Ordinal);
        PlaceTests.AssertTiles(document);
    }

    [Fact]
    public void A_character_leads_back_to_page_and_line()
    {
        var document = PdfFile.Read(PdfFile.Lines("First line.", "Second line."), PdfFile.Lines("Third line."));

        Assert.Equal("page 2, line 1", document.GetPlace(document.Text.IndexOf("Third", StringComparison.Ordinal))!.ToString());
        Assert.Equal("第1页第2行", document.GetPlace(document.Text.IndexOf("Second", StringComparison.Ordinal))!.Describe(System.Globalization.CultureInfo.GetCultureInfo("zh-CN")));
    }

    [Fact]
    public void Page_numbers_and_repeated_headers_are_taken_out()
    {
        static (double, double, string)[] Page(int number) => [(200, 810, "Report of the town"), .. PdfFile.Lines($"Body of page {(char)('A' + number)}."), (290, 30, $"- {number} -")];

        var document = PdfFile.Read(Page(1), Page(2), Page(3));

        Assert.Equal("Body of page B.\nBody of page C.\nBody of page D.\n", document.Text);
        Assert.Equal(["Report of the town"], document.HeadersAndFooters);
    }

    [Fact]
    public void A_number_in_the_middle_of_a_page_stays()
        => Assert.Equal("Sum total\n12\nEnd of text.\n", PdfFile.Read(PdfFile.Lines("Sum total", "12", "End of text.")).Text);

    [Fact]
    public void Pages_without_text_are_called_scanned()
        => Assert.Equal(UnreadableReason.Scanned, Assert.Throws<UnreadableDocumentException>(() => PdfFile.Read([], [])).Reason);

    [Fact]
    public void Too_many_pages_are_refused()
    {
        var bytes = PdfFile.Make(PdfFile.Lines("One page of text."), PdfFile.Lines("Another page."));

        Assert.Equal(nameof(DocumentOptions.MaxPages), Assert.Throws<DocumentLimitException>(() => DocumentText.Read(new MemoryStream(bytes), "a.pdf", new() { MaxPages = 1 })).Option);
    }

    [Fact]
    public void A_stream_that_unpacks_to_too_much_is_refused()
    {
        var bytes = PdfFile.Make(PdfFile.Lines([.. Enumerable.Repeat("The same text again and again.", 40)]));

        Assert.Equal(nameof(DocumentOptions.MaxUnpackedBytes), Assert.Throws<DocumentLimitException>(() => DocumentText.Read(new MemoryStream(bytes), "a.pdf", new() { MaxUnpackedBytes = 500 })).Option);
    }

    [Fact]
    public void A_damaged_document_gives_a_text_or_a_named_refusal()
    {
        var good = PdfFile.Make(PdfFile.Lines("One page of text."));
        var random = new Random(20);
        for (var round = 0; round < 100; round++)
        {
            var bytes = (byte[])good.Clone();
            for (var flips = 0; flips < 5; flips++)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var thrown = Record.Exception(() => DocumentText.Read(new MemoryStream(bytes), "notice.pdf"));
            Assert.True(thrown is null or UnreadableDocumentException or DocumentLimitException, $"{round}: {thrown}");
        }
    }
}
