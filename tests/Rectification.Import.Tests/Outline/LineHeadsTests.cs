using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Outline;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Outline;

public class LineHeadsTests
{
    [Theory]
    [InlineData("一是换管\n一是除锈\n二是清淤\n二是加固", true)]
    [InlineData("一是换管\n一是除锈\n二是清淤\n三是排水\n二是加固", true)]
    [InlineData("一是换管\n一是除锈\n①清淤\n二是排水\n二是加固", true)]
    [InlineData("一是换管\n一是除锈\n二是清淤\n三是加固", false)]
    [InlineData("一是换管\n一是除锈\n二是加固", false)]
    [InlineData("一是换管\n一是除锈\n二是清淤\n四是加固", false)]
    [InlineData("一是换管\n一是除锈\n二是清淤\n2.护坡松动\n二是加固", false)]
    public void A_list_is_nested_where_it_is_counted_to_its_end_and_the_outer_one_goes_on(string lines, bool expected)
    {
        using var text = Clean.Text(lines);
        var markers = text.Lines.Select(line => MarkerReader.TryRead(text, line.Start, line.End, out var marker) ? marker : default).ToArray();
        var parent = new Marker(MarkerStyle.ArabicDot, 1, default);
        Assert.Equal(expected, new LineHeads(text, text.Lines).IsNested(markers[1], markers[0], parent));
    }

    [Fact]
    public void A_number_that_opens_no_line_is_not_nested()
    {
        using var text = Clean.Text("一是换管\n一是除锈\n二是清淤\n二是加固");
        var elsewhere = new Marker(MarkerStyle.FirstIs, 1, new(2, 4));
        Assert.False(new LineHeads(text, text.Lines).IsNested(elsewhere, elsewhere, default));
    }
}
