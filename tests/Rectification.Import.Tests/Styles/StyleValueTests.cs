using System.Text.Json;

namespace Rectification.Import.Tests.Styles;

/// <summary>Front, end, declared totals, outcomes and details of the invented notices: what the importer makes of them, and where that differs from the expected reading.</summary>
public class StyleValueTests
{
    public static TheoryData<string> Names => [.. StyleFixtures.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_values_are_read_as_verified(string name)
    {
        using var expected = JsonDocument.Parse(StyleFixtures.ExpectedJson(name));
        var result = NoticeImporter.Import(StyleFixtures.Text(name));
        Assert.NotNull(result.Notice);

        await Verifier.Verify(new StyleValues(result, new(expected.RootElement)).Print()).UseDirectory("Values").UseFileName(name);
    }

    [Fact]
    public void Every_snapshot_belongs_to_a_notice()
        => Assert.Equal(StyleFixtures.Names, Directory.EnumerateFiles(Repository.PathOf("tests", "Rectification.Import.Tests", "Styles", "Values"), "*.verified.txt")
            .Select(file => Path.GetFileName(file).Replace(".verified.txt", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
}
