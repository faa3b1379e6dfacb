using Rectification.Primitives;

namespace Rectification.Core.Tests.Primitives;

public class ValueListTests
{
    [Fact]
    public void Lists_are_equal_when_they_hold_equal_items_in_the_same_order()
    {
        ValueList<string> list = ["甲", "乙"];

        Assert.True(list == ["甲", "乙"]);
        Assert.True(list != ["乙", "甲"]);
        Assert.True(list != ["甲"]);
        Assert.Equal(list.GetHashCode(), ValueList.Create<string>(["甲", "乙"]).GetHashCode());
    }

    [Fact]
    public void Default_is_the_empty_list()
    {
        ValueList<int> list = default;

        Assert.True(list.IsEmpty);
        Assert.Equal([], list);
        Assert.Equal(((ValueList<int>)[]).GetHashCode(), list.GetHashCode());
        Assert.Equal(0, list.AsSpan().Length);
    }

    [Fact]
    public void A_list_holds_no_null() => Assert.Throws<ArgumentException>(() => new string?[] { "甲", null }.ToValueList());

    [Fact]
    public void A_list_of_nothing_cannot_be_made() => Assert.Throws<ArgumentNullException>(() => ((IEnumerable<int>)null!).ToValueList());

    [Fact]
    public void A_change_of_the_array_it_was_made_from_does_not_show()
    {
        int[] items = [1, 2];
        var list = items.ToValueList();
        items[0] = 9;

        Assert.Equal([1, 2], list);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void A_position_outside_is_refused(int index) => Assert.Throws<ArgumentOutOfRangeException>(() => ((ValueList<int>)[7, 8])[index]);

    [Fact]
    public void Items_are_enumerated_in_order()
    {
        var seen = new List<int>();
        foreach (var item in (ValueList<int>)[3, 1, 2])
            seen.Add(item);

        Assert.Equal([3, 1, 2], seen);
        Assert.Equal([1, 2, 3], ((ValueList<int>)[3, 1, 2]).Order());
    }

    [Fact]
    public void Lists_nest_by_value()
        => Assert.Equal<ValueList<ValueList<int>>>([[1], [2, 3]], [[1], [2, 3]]);
}
