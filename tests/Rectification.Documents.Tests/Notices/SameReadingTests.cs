using System.Text;

namespace Rectification.Documents.Tests.Notices;

/// <summary>A notice reads the same whatever form it comes in.</summary>
public class SameReadingTests
{
    public static TheoryData<string> Names => [.. InventedNotices.Names];

    [Fact]
    public void There_are_thirty_notices() => Assert.Equal(30, InventedNotices.Names.Count());

    [Theory]
    [MemberData(nameof(Names))]
    public void A_Word_document_reads_as_its_text_does(string name)
    {
        var document = DocumentText.Read(new MemoryStream(NoticeForms.Word(InventedNotices.Lines(name))), "notice.docx");

        Assert.Equal(Expected(name), Reading.Of(document.Text));
        PlaceTests.AssertTiles(document);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_Word_document_with_automatic_numbering_reads_as_its_text_does(string name)
    {
        var file = NoticeForms.NumberedWord(InventedNotices.Lines(name), out var numbered);
        var document = DocumentText.Read(new MemoryStream(file), "notice.docx");

        Assert.Equal(Expected(name), Reading.Of(document.Text));
        Assert.True(numbered >= 0);
    }

    [Fact]
    public void Most_notices_have_numbers_to_be_computed()
        => Assert.True(InventedNotices.Names.Count(name => NoticeForms.NumberedWord(InventedNotices.Lines(name), out var numbered).Length > 0 && numbered >= 5) >= 15);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_web_page_reads_as_its_text_does(string name)
    {
        var document = DocumentText.Read(new MemoryStream(Encoding.UTF8.GetBytes(NoticeForms.WebPage(InventedNotices.Lines(name)))), "notice.html");

        Assert.Equal(Expected(name), Reading.Of(document.Text));
        PlaceTests.AssertTiles(document);
    }

    private static string Expected(string name)
    {
        var expected = Reading.Of(InventedNotices.Text(name));
        Assert.Contains("issue", expected, StringComparison.Ordinal);
        return expected;
    }
}
