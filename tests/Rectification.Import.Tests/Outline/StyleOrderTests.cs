using Rectification.Import.Outline;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Outline;

public class StyleOrderTests
{
    private static readonly Marker Bracket = new(MarkerStyle.ChineseBracket, 1, default);
    private static readonly Marker Dot = new(MarkerStyle.ArabicDot, 1, default);
    private static readonly Marker Circled = new(MarkerStyle.Circled, 1, default);

    [Fact]
    public void A_style_stands_above_all_that_its_items_hold()
    {
        var order = StyleOrder.Of(Root([Bracket, Dot, Circled]));
        Assert.True(order.StandsAbove(Bracket, Dot));
        Assert.True(order.StandsAbove(Bracket, Circled));
        Assert.False(order.StandsAbove(Dot, Bracket));
        Assert.False(order.IsContradictory);
    }

    [Fact]
    public void Of_two_orders_the_more_frequent_counts()
    {
        var order = StyleOrder.Of(Root([Bracket, Dot], [Bracket, Dot], [Dot, Bracket]));
        Assert.True(order.IsContradictory);
        Assert.True(order.StandsAbove(Bracket, Dot));
        Assert.False(order.StandsAbove(Dot, Bracket));
    }

    [Fact]
    public void Of_orders_that_are_equally_frequent_the_usual_one_decides()
    {
        var order = StyleOrder.Of(Root([Bracket, Dot], [Dot, Bracket]));
        Assert.True(order.IsContradictory);
        Assert.True(order.StandsAbove(Bracket, Dot));
        Assert.False(order.StandsAbove(Dot, Bracket));
    }

    [Fact]
    public void A_style_inside_itself_is_no_contradiction() => Assert.False(StyleOrder.Of(Root([Dot, Dot])).IsContradictory);

    [Fact]
    public void Two_forms_of_one_style_have_an_order_of_their_own()
    {
        var (outer, inner) = (new Marker(MarkerStyle.Own, 1, default, 1), new Marker(MarkerStyle.Own, 1, default, 2));
        var order = StyleOrder.Of(Root([outer, inner]));
        Assert.True(order.StandsAbove(outer, inner));
        Assert.False(order.StandsAbove(inner, outer));
    }

    // Each list of markers stands one inside the other.
    private static OutlineNode Root(params Marker[][] nested)
    {
        var root = Node(default, null);
        foreach (var markers in nested)
        {
            var above = root;
            foreach (var marker in markers)
                above = Node(marker, above);
        }

        return root;
    }

    private static OutlineNode Node(Marker marker, OutlineNode? parent)
    {
        var node = new OutlineNode { Marker = marker, Range = default, Parent = parent };
        parent?.Add(new() { Range = default, Node = node });
        return node;
    }
}
