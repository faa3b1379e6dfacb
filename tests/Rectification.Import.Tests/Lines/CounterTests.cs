using Rectification.Import.Lines;

namespace Rectification.Import.Tests.Lines;

public class CounterTests
{
    [Theory]
    [InlineData("12、", nameof(CounterKind.Arabic), 12, 2)]
    [InlineData("999", nameof(CounterKind.Arabic), 999, 3)]
    [InlineData("三、", nameof(CounterKind.Chinese), 3, 1)]
    [InlineData("二十一、", nameof(CounterKind.Chinese), 21, 3)]
    [InlineData("③泵房", nameof(CounterKind.Enclosed), 3, 1)]
    [InlineData("❷泵房", nameof(CounterKind.Enclosed), 2, 1)]
    [InlineData("Ⅳ泵房", nameof(CounterKind.Roman), 4, 1)]
    [InlineData("ⅱ泵房", nameof(CounterKind.SmallRoman), 2, 1)]
    [InlineData("C泵房", nameof(CounterKind.Letter), 3, 1)]
    [InlineData("b泵房", nameof(CounterKind.SmallLetter), 2, 1)]
    [InlineData("丙泵房", nameof(CounterKind.Stem), 3, 1)]
    public void A_counter_is_read_with_its_kind_and_length(string words, string kind, int number, int length)
    {
        var counter = Counter.Read(words);
        Assert.Equal((kind, number, length), (counter.Kind.ToString(), counter.Number, counter.Length));
    }

    [Theory]
    [InlineData("泵房")]
    [InlineData("1234号")]
    [InlineData("二十一一")]
    [InlineData("：")]
    public void What_does_not_count_has_no_length(string words) => Assert.Equal(0, Counter.Read(words).Length);
}
