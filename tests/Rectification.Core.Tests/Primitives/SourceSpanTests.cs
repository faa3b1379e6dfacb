using Rectification.Primitives;

namespace Rectification.Core.Tests.Primitives;

public class SourceSpanTests
{
    [Fact]
    public void Default_is_empty_at_the_beginning()
    {
        Assert.Equal(new SourceSpan(0, 0), default);
        Assert.Equal("0..0", default(SourceSpan).ToString());
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, -1)]
    [InlineData(int.MaxValue, 1)]
    public void A_span_that_no_text_has_cannot_be_made(int start, int length) => Assert.Throws<ArgumentOutOfRangeException>(() => new SourceSpan(start, length));

    [Fact]
    public void Bounds_make_the_same_span() => Assert.Equal(new SourceSpan(3, 4), SourceSpan.FromBounds(3, 7));

    [Fact]
    public void Bounds_in_the_wrong_order_are_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => SourceSpan.FromBounds(7, 3));

    [Theory]
    [InlineData(2, 3, true)]
    [InlineData(2, 0, true)]
    [InlineData(5, 0, true)]
    [InlineData(1, 2, false)]
    [InlineData(4, 2, false)]
    [InlineData(6, 0, false)]
    public void A_span_contains_what_lies_wholly_inside(int start, int length, bool inside) => Assert.Equal(inside, new SourceSpan(2, 3).Contains(new(start, length)));

    [Fact]
    public void A_span_indexes_the_text() => Assert.Equal("整改", new SourceSpan(2, 2).Slice("巡察整改通报").ToString());

    [Fact]
    public void A_span_beyond_the_text_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new SourceSpan(2, 2).Slice("巡察整").Length);

    [Fact]
    public void Spans_sort_by_start_then_length()
        => Assert.Equal([new(1, 2), new(1, 5), new(3, 0)], new SourceSpan[] { new(3, 0), new(1, 5), new(1, 2) }.Order());
}
