using Rectification.Import.Lines.Recognisers.Dates;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Lines.Recognisers.Dates;

public class DateReaderTests
{
    [Theory]
    [InlineData("2021年2月7日", "2021-02-07")]
    [InlineData("2021年02月07日", "2021-02-07")]
    [InlineData("２０２１年２月 ７ 日", "2021-02-07")]
    [InlineData("2021年2月7号", "2021-02-07")]
    [InlineData("2021年3月", "2021-03")]
    [InlineData("2021年3月份", "2021-03")]
    [InlineData("2021年元月5日", "2021-01-05")]
    [InlineData("2020年12月底", "2020-12")]
    [InlineData("2021年3月上旬", "2021-03")]
    [InlineData("2020年底", "2020")]
    [InlineData("2021年", "2021")]
    [InlineData("21年3月5日", "2021-03-05")]
    [InlineData("2020-12-01", "2020-12-01")]
    [InlineData("2020.12.1", "2020-12-01")]
    [InlineData("2020/12/01", "2020-12-01")]
    [InlineData("2020-12", "2020-12")]
    [InlineData("二〇二一年三月五日", "2021-03-05")]
    [InlineData("二○二○年十二月三十一日", "2020-12-31")]
    [InlineData("二0二一年三月", "2021-03")]
    [InlineData("2020年2月29日", "2020-02-29")]
    public void A_date_that_says_its_year_is_read(string text, string expected)
    {
        var date = Assert.Single(Find(text, contextYear: null));
        Assert.Equal(expected, date.Date.ToString());
        Assert.True(date.HasYear);
        Assert.False(date.Impossible);
        Assert.Equal(TextCleaner.Clean(text).Length, date.Range.Length);
    }

    [Theory]
    [InlineData("2月7日", "2021-02-07")]
    [InlineData("二月七日", "2021-02-07")]
    [InlineData("3月", "2021-03")]
    [InlineData("12月底", "2021-12")]
    [InlineData("三月上旬", "2021-03")]
    [InlineData("今年3月5日", "2021-03-05")]
    [InlineData("去年12月", "2020-12")]
    [InlineData("当年底", "2021")]
    [InlineData("次年1月", "2022-01")]
    public void A_date_that_leaves_its_year_to_the_context_takes_it_from_there(string text, string expected)
        => Assert.Equal(expected, Assert.Single(Find(text, contextYear: 2021)).Date.ToString());

    [Fact]
    public void Without_a_year_anywhere_a_date_is_found_but_not_known()
    {
        var date = Assert.Single(Find("3月9日", contextYear: null));
        Assert.Null(date.Date);
        Assert.False(date.HasYear);
        Assert.False(date.Impossible);
    }

    [Theory]
    [InlineData("2021年2月30日")]
    [InlineData("2021年2月29日")]
    [InlineData("2月30日")]
    [InlineData("2021-13-01")]
    [InlineData("2021年13月")]
    [InlineData("4月31日")]
    public void A_day_that_no_calendar_has_is_reported_and_gives_no_date(string text)
    {
        var date = Assert.Single(Find(text, contextYear: 2021));
        Assert.True(date.Impossible);
        Assert.Null(date.Date);
    }

    [Fact]
    public void Leap_day_without_a_year_in_figures_is_no_mistake()
    {
        var date = Assert.Single(Find("2月29日", contextYear: 2021));
        Assert.Null(date.Date);
        Assert.False(date.Impossible);
    }

    [Theory]
    [InlineData("为期3个月")]
    [InlineData("两个月")]
    [InlineData("每月一次")]
    [InlineData("一月一次")]
    [InlineData("36月")]
    [InlineData("5年规划")]
    [InlineData("青政〔2021〕12号")]
    [InlineData("2020.5万元")]
    [InlineData("2020.12万元")]
    [InlineData("0551-2020-12345")]
    [InlineData("今年以来")]
    [InlineData("12345年")]
    [InlineData("30日内")]
    [InlineData("二是")]
    public void What_only_looks_like_a_date_is_none(string text) => Assert.Empty(Find(text, contextYear: 2021));

    [Theory]
    [InlineData("2021年3月9日至11日", "2021-03-09 2021-03-11")]
    [InlineData("3月9日、11日", "2020-03-09 2020-03-11")]
    [InlineData("2021年4月1日—6月30日", "2021-04-01 2021-06-30")]
    [InlineData("2021年9月2日收到，10月8日答复，次年3月完成", "2021-09-02 2021-10-08 2022-03")]
    [InlineData("2016年以来的问题，3月5日已清", "2016 2020-03-05")]
    [InlineData("1.2021年3月9日召开会议", "2021-03-09")]
    public void Several_dates_lean_on_one_another(string text, string expected)
        => Assert.Equal(expected, string.Join(' ', Find(text, contextYear: 2020).Select(date => date.Date.ToString())));

    [Fact]
    public void Ranges_are_those_of_the_whole_text()
    {
        var text = TextCleaner.Clean("甲\n乙于2021年3月5日办结");
        var date = Assert.Single(DateReader.Find(text, text.Lines[1].Range, contextYear: null));
        Assert.Equal("2021年3月5日", text.Write(date.Range));
    }

    private static List<FoundDate> Find(string raw, int? contextYear)
    {
        var text = TextCleaner.Clean(raw);
        return DateReader.Find(text, new(0, text.Length), contextYear);
    }
}
