using FsCheck;
using FsCheck.Fluent;
using Rectification.Primitives;

namespace Rectification.Core.Tests.Primitives;

public class ChineseNumeralTests
{
    [Fact]
    public void What_is_written_is_read_back_the_same()
        => Prop.ForAll(Numbers, number => ChineseNumeral.TryParse(ChineseNumeral.Format(number), out var read) && read == number)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));

    [Fact]
    public void Every_number_to_ten_thousand_and_around_each_unit_is_read_back_the_same()
    {
        foreach (var start in new[] { 0L, 99_000, 999_900, 9_999_900, 99_999_900, 999_999_900, ChineseNumeral.MaxValue - 1100 })
        {
            for (var number = start; number < start + (start == 0 ? 20_001 : 1101) && number <= ChineseNumeral.MaxValue; number++)
            {
                Assert.True(ChineseNumeral.TryParse(ChineseNumeral.Format(number), out var read), ChineseNumeral.Format(number));
                Assert.Equal(number, read);
            }
        }
    }

    [Theory]
    [InlineData(0, "零")]
    [InlineData(2, "二")]
    [InlineData(10, "十")]
    [InlineData(12, "十二")]
    [InlineData(20, "二十")]
    [InlineData(100, "一百")]
    [InlineData(105, "一百零五")]
    [InlineData(110, "一百一十")]
    [InlineData(1001, "一千零一")]
    [InlineData(10_000, "一万")]
    [InlineData(20_005, "二万零五")]
    [InlineData(100_000, "十万")]
    [InlineData(100_100, "十万零一百")]
    [InlineData(1_0000_0001, "一亿零一")]
    [InlineData(9_999_999_999, "九十九亿九千九百九十九万九千九百九十九")]
    public void A_number_is_written_as_people_write_it(long number, string text) => Assert.Equal(text, ChineseNumeral.Format(number));

    [Theory]
    [InlineData("〇", 0)]
    [InlineData("两", 2)]
    [InlineData("两千", 2000)]
    [InlineData("一十二", 12)]
    [InlineData("廿三", 23)]
    [InlineData("卅", 30)]
    [InlineData("第三", 3)]
    [InlineData("第二十一", 21)]
    [InlineData("二〇二一", 2021)]
    [InlineData("二零二一", 2021)]
    [InlineData("三百二十", 320)]
    [InlineData("三万", 30_000)]
    [InlineData("十万", 100_000)]
    [InlineData("二万零五", 20_005)]
    [InlineData("一〇", 10)]
    public void A_number_is_read_in_the_ways_texts_write_it(string text, long number)
    {
        Assert.True(ChineseNumeral.TryParse(text, out var read));
        Assert.Equal(number, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("第")]
    [InlineData("两三")]
    [InlineData("七八")]
    [InlineData("十几")]
    [InlineData("数十")]
    [InlineData("几")]
    [InlineData("百")]
    [InlineData("千")]
    [InlineData("万")]
    [InlineData("一百五")]
    [InlineData("三万五")]
    [InlineData("十百")]
    [InlineData("二十十")]
    [InlineData("一万万")]
    [InlineData("一二十")]
    [InlineData("一百二百")]
    [InlineData("12")]
    [InlineData("一A")]
    [InlineData("一百亿")]
    [InlineData("一一一一一一一一一一一")]
    public void What_is_no_number_or_about_so_many_is_refused(string text)
    {
        Assert.False(ChineseNumeral.TryParse(text, out var read), $"{text} = {read}");
        Assert.Equal(0, read);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(10_000_000_000)]
    public void A_number_outside_the_range_is_not_written(long number) => Assert.Throws<ArgumentOutOfRangeException>(() => ChineseNumeral.Format(number));

    [Fact]
    public void Arbitrary_text_never_throws()
        => Prop.ForAll(Gen.ListOf(Gen.Elements("零一二三九十百千万亿两廿卅〇第几1 ".ToCharArray())).Select(characters => new string([.. characters])).ToArbitrary(),
            text => ChineseNumeral.TryParse(text, out var number) ? number is >= 0 and <= ChineseNumeral.MaxValue : number == 0)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    // Half of them small, for texts count in small numbers; the others spread over all magnitudes.
    private static Arbitrary<long> Numbers
        => Gen.OneOf(
            Gen.Choose(0, 10_000).Select(number => (long)number),
            Gen.Choose(0, 99_999).SelectMany(high => Gen.Choose(0, 99_999), (high, low) => (high * 100_000L) + low)).ToArbitrary();
}
