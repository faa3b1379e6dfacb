using Rectification.Import.Text;

namespace Rectification.Import.Tests.Text;

public class OwnFormsTests
{
    private static readonly OwnForms Forms = OwnForms.None with { Markers = [At(3), At(8), At(20)] };

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    [InlineData(8, 1)]
    [InlineData(20, 2)]
    [InlineData(21, 3)]
    public void The_first_marker_from_a_place_on_is_found(int start, int expected) => Assert.Equal(expected, Forms.IndexFrom(start));

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    [InlineData(20, true)]
    [InlineData(21, false)]
    public void A_marker_is_found_only_where_it_starts(int start, bool expected)
    {
        Assert.Equal(expected, Forms.TryMarkerAt(start, out var marker));
        Assert.Equal(expected, marker == At(start));
    }

    [Fact]
    public void Without_markers_none_is_found()
    {
        Assert.Equal(0, OwnForms.None.IndexFrom(5));
        Assert.False(OwnForms.None.TryMarkerAt(0, out _));
    }

    private static Marker At(int start) => new(MarkerStyle.Own, 1, new(start, start + 2), 1);
}
