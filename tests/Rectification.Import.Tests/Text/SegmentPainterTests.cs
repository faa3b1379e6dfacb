using Rectification.Import.Tests.Importing;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Text;

public class SegmentPainterTests
{
    [Fact]
    public void What_nothing_was_said_of_is_other() => Assert.Equal("other 0..2", Tile("学习"));

    [Fact]
    public void What_is_said_last_of_a_stretch_holds()
        => Assert.Equal("issue 0..1, measure 1..3, issue 3..4", Tile("学习不够", (new(0, 4), SegmentRole.Issue), (new(1, 3), SegmentRole.Measure)));

    [Fact]
    public void Two_stretches_of_one_role_side_by_side_stay_two()
        => Assert.Equal("measure 0..2, measure 2..4", Tile("学习不够", (new(0, 2), SegmentRole.Measure), (new(2, 4), SegmentRole.Measure)));

    [Fact]
    public void White_space_inside_a_stretch_belongs_to_it_and_between_two_it_is_blank()
        => Assert.Equal("blank 0..2, issue 2..5, blank 5..6, measure 6..8, blank 8..9", Tile("  学 习\n不够\n", (new(0, 2), SegmentRole.Issue), (new(3, 5), SegmentRole.Measure)));

    [Fact]
    public void Noise_is_a_segment_of_its_own_wherever_it_stands()
        => Assert.Equal("measure 0..1, noise 1..9, measure 9..10, noise 10..18", Tile("学##paid##习##paid##", (new(0, 2), SegmentRole.Measure)));

    [Fact]
    public void An_empty_stretch_paints_nothing() => Assert.Equal("other 0..2", Tile("学习", (new(1, 1), SegmentRole.Measure), (new(2, 1), SegmentRole.Measure)));

    [Fact]
    public void A_character_tells_what_it_was_read_as()
    {
        var painter = new SegmentPainter(TextCleaner.Clean("学习"));
        painter.Paint(new(1, 2), SegmentRole.Issue);
        Assert.Equal((SegmentRole.Other, SegmentRole.Issue), (painter.RoleAt(0), painter.RoleAt(1)));
    }

    [Fact]
    public void Parts_of_a_text_are_tiled_one_by_one()
    {
        var text = TextCleaner.Clean("学习\n  不够");
        var painter = new SegmentPainter(text);
        var (first, second) = (new Rectification.Primitives.SourceSpan(0, 3), new Rectification.Primitives.SourceSpan(3, 4));
        ImportPromises.AssertTiles(text.Raw, [.. painter.Tile(first, text.CleanRange(first)), .. painter.Tile(second, text.CleanRange(second))]);
    }

    private static string Tile(string raw, params (TextRange Range, SegmentRole Role)[] strokes)
    {
        var text = TextCleaner.Clean(raw);
        var painter = new SegmentPainter(text);
        foreach (var (range, role) in strokes)
            painter.Paint(range, role);
        var all = new Rectification.Primitives.SourceSpan(0, raw.Length);
        var segments = painter.Tile(all, text.CleanRange(all));
        ImportPromises.AssertTiles(raw, segments);
        return string.Join(", ", segments.Select(segment => $"{SegmentRoles.NameOf(segment.Role)} {segment.Span}"));
    }
}
