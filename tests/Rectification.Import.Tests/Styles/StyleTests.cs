namespace Rectification.Import.Tests.Styles;

/// <summary>Layouts that public bodies use, one invented notice for each: what the importer makes of them, and where that differs from the expected reading.</summary>
public class StyleTests
{
    public static TheoryData<string> Names => [.. StyleFixtures.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_notice_is_told_apart_as_one_and_its_segments_tile_the_text(string name)
    {
        var text = StyleFixtures.Text(name);

        var result = Assert.Single(NoticeImporter.ImportAll(text));

        var end = 0;
        foreach (var segment in result.Segments)
        {
            Assert.Equal(end, segment.Span.Start);
            end = segment.Span.End;
        }

        Assert.Equal(text.Length, end);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_outline_is_read_as_verified(string name)
    {
        var text = StyleFixtures.Text(name);
        var expected = ExpectedOutline.Read(text, StyleFixtures.ExpectedJson(name));
        Assert.NotEmpty(expected);
        var notice = NoticeImporter.Import(text).Notice;
        Assert.NotNull(notice);

        await Verifier.Verify(new StyleReading(expected, ImportedOutline.Read(text, notice)).Print()).UseDirectory("Snapshots").UseFileName(name);
    }

    [Fact]
    public void Every_snapshot_belongs_to_a_notice()
        => Assert.Equal(StyleFixtures.Names, Directory.EnumerateFiles(Repository.PathOf("tests", "Rectification.Import.Tests", "Styles", "Snapshots"), "*.verified.txt")
            .Select(file => Path.GetFileName(file).Replace(".verified.txt", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
}
