using System.Globalization;
using Rectification.Import.Lines.Recognisers.Counts;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Lines.Recognisers.Counts;

public class NumberReaderTests
{
    [Theory]
    [InlineData("共12项", "12")]
    [InlineData("共１２项", "12")]
    [InlineData("清退1,145元", "1145")]
    [InlineData("清退33，250元", "33250")]
    [InlineData("清退1,234,567.80元", "1234567.80")]
    [InlineData("追缴13.48万元", "13.48")]
    [InlineData("追缴12．5万元", "12.5")]
    [InlineData("追缴0.6万元", "0.6")]
    [InlineData("追缴12 . 5 万元", "12.5")]
    [InlineData("处理两名干部", "2")]
    [InlineData("处理十二名干部", "12")]
    [InlineData("共一百零五件", "105")]
    [InlineData("退回三万元", "30000")]
    [InlineData("退回5712300元", "5712300")]
    public void A_number_is_read_in_any_digits(string text, string value)
        => Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), Assert.Single(Find(text)).Value);

    [Theory]
    [InlineData("共140余名", 140, "140余")]
    [InlineData("共20多人", 20, "20多")]
    [InlineData("共三十余项", 30, "三十余")]
    public void A_number_with_a_word_for_more_is_approximate(string text, int value, string written)
    {
        var clean = TextCleaner.Clean(text);
        var number = Assert.Single(Find(text));
        Assert.Equal((value, true, written), ((int)number.Value, number.Approximate, clean.Write(number.Range)));
    }

    [Theory]
    [InlineData("达到83.3%")]
    [InlineData("达到83.3％")]
    [InlineData("提高5个百分点")]
    [InlineData("达到百分之八十")]
    public void A_percentage_is_of_its_own_kind(string text)
        => Assert.Equal(NumberKind.Percent, Assert.Single(Find(text)).Kind);

    [Theory]
    [InlineData("2021年3月15日")]
    [InlineData("2021.3.15")]
    [InlineData("2021-03-15")]
    [InlineData("2015-2017年度")]
    [InlineData("上午9:30")]
    [InlineData("三月底前")]
    [InlineData("县发〔2021〕15号")]
    [InlineData("县发[2021]15号")]
    [InlineData("电话：0571-88000000")]
    [InlineData("电话88000000")]
    [InlineData("手机13900000000")]
    [InlineData("第三批")]
    [InlineData("第12次")]
    [InlineData("A4纸")]
    [InlineData("5G基站")]
    [InlineData("进一步统一思想")]
    [InlineData("十几名干部")]
    [InlineData("数十名干部")]
    [InlineData("两三名干部")]
    [InlineData("达到三分之二")]
    public void Digits_that_count_nothing_are_passed_over(string text) => Assert.Empty(Find(text));

    [Fact]
    public void All_numbers_are_found_in_order()
        => Assert.Equal([6m, 16m, 13.48m], Find("查处6件16人，2021年3月追缴13.48万元").Select(number => number.Value));

    [Fact]
    public void A_comma_before_four_digits_ends_a_number()
        => Assert.Equal([12m, 2500m], Find("处理12，2500元").Select(number => number.Value));

    [Fact]
    public void Only_the_stretch_asked_for_is_searched()
    {
        var text = TextCleaner.Clean("甲12乙34丙56");
        Assert.True(NumberReader.TryFindNext(text, new(3, 6), out var number));
        Assert.Equal(34, number.Value);
        Assert.False(NumberReader.TryFindNext(text, new(number.Range.End, 7), out _));
    }

    [Fact]
    public void A_number_too_large_to_hold_is_passed_over_and_ends_the_search_of_itself()
        => Assert.Empty(Find(new string('9', 200) + "元"));

    private static List<FoundNumber> Find(string raw)
    {
        var text = TextCleaner.Clean(raw);
        var found = new List<FoundNumber>();
        for (var rest = new TextRange(0, text.Length); NumberReader.TryFindNext(text, rest, out var number); rest = rest.From(number.Range.End))
            found.Add(number);
        return found;
    }
}
