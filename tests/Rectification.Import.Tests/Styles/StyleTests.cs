namespace Rectification.Import.Tests.Styles;

/// <summary>Layouts that public bodies use, one invented notice for each: what the importer makes of them is held against the expected reading.</summary>
public class StyleTests
{
    public static TheoryData<string> Names => [.. StyleFixtures.Names];

    [Fact]
    public void Every_notice_has_a_floor_and_every_floor_a_notice()
    {
        Assert.NotEmpty(StyleFixtures.Names);
        Assert.Equal(StyleFixtures.Names, StyleFixtures.Floors.Keys.Order(StringComparer.Ordinal));
    }

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
    public void The_outline_found_does_not_fall_below_the_floor(string name)
    {
        var text = StyleFixtures.Text(name);
        var expected = ExpectedOutline.Read(text, StyleFixtures.ExpectedJson(name));
        Assert.NotEmpty(expected);

        var notice = NoticeImporter.Import(text).Notice;
        Assert.NotNull(notice);
        var found = ImportedOutline.Read(text, notice);

        var score = Score(expected, found);
        Assert.True(score >= StyleFixtures.Floors[name], FormattableString.Invariant($"{name} scores {score:F4}, its floor is {StyleFixtures.Floors[name]:F4}.{Differences(text, expected, found)}"));
    }

    /// <summary>F1 over the nodes that are of the same kind and start at the same character.</summary>
    private static double Score(IReadOnlyList<OutlineNode> expected, IReadOnlyList<OutlineNode> found)
        => 2.0 * expected.Intersect(found).Count() / (expected.Distinct().Count() + found.Distinct().Count());

    private static string Differences(string text, IReadOnlyList<OutlineNode> expected, IReadOnlyList<OutlineNode> found)
        => string.Concat(expected.Except(found).Select(node => Line(text, "missed", node)).Concat(found.Except(expected).Select(node => Line(text, "spurious", node))));

    private static string Line(string text, string what, OutlineNode node)
        => FormattableString.Invariant($"\n{what} {node.Kind} at {node.Start}: {text.AsSpan(node.Start, Math.Min(30, text.Length - node.Start)).ToString().ReplaceLineEndings("|")}");
}
