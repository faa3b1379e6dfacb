namespace Rectification.Documents.Tests.Notices;

/// <summary>Files that LibreOffice 7.4 made of invented notices: they read as the plain text of the same name does.</summary>
/// <remarks>The PDF files hold the characters they need of WenQuanYi Micro Hei, a free font.</remarks>
public class OtherProgramsTests
{
    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    private static string Folder => Repository.PathOf("tests", "Fixtures", "documents");

    [Fact]
    public void There_are_files_of_every_form()
        => Assert.Equal([".docx", ".html", ".pdf"], Directory.EnumerateFiles(Folder).Select(Path.GetExtension).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_of_another_program_reads_as_its_text_does(string file)
    {
        using var stream = File.OpenRead(Path.Combine(Folder, file));
        var document = DocumentText.Read(stream, file);

        Assert.Equal(Reading.Of(InventedNotices.Text(Path.GetFileNameWithoutExtension(file))), Reading.Of(document.Text));
        PlaceTests.AssertTiles(document);
    }
}
