using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Tests.Text;

public class SegmentBufferTests
{
    [Fact]
    public void Neighbours_of_one_role_become_one_unless_something_starts_there()
    {
        using var buffer = new SegmentBuffer();
        buffer.Add(new(0, 2), SegmentRole.Measure, starts: true);
        buffer.Add(new(2, 3), SegmentRole.Measure, starts: false);
        buffer.Add(new(5, 1), SegmentRole.Measure, starts: true);
        Assert.Equal([new(new SourceSpan(0, 5), SegmentRole.Measure), new(new SourceSpan(5, 1), SegmentRole.Measure)], buffer.ToValueList());
    }

    [Fact]
    public void White_space_inside_a_stretch_belongs_to_it()
    {
        using var buffer = new SegmentBuffer();
        buffer.Add(new(0, 2), SegmentRole.Measure, starts: true);
        buffer.Add(new(2, 1), SegmentRole.Blank, starts: false);
        buffer.Add(new(3, 2), SegmentRole.Measure, starts: false);
        Assert.Equal([new(new SourceSpan(0, 5), SegmentRole.Measure)], buffer.ToValueList());
    }

    [Fact]
    public void It_holds_as_many_as_are_added()
    {
        using var buffer = new SegmentBuffer();
        for (var i = 0; i < 10_000; i++)
            buffer.Add(new(i, 1), SegmentRole.Issue, starts: true);
        Assert.Equal(Enumerable.Range(0, 10_000).Select(i => new TextSegment(new(i, 1), SegmentRole.Issue)), buffer.ToValueList());
    }
}
