using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Rectification.Primitives;

namespace Rectification.Core.Tests.Primitives;

public class PartialDateTests
{
    private static readonly Arbitrary<PartialDate> Dates = Gen.Choose(0, int.MaxValue - 1).Select(Make).ToArbitrary();

    [Fact]
    public void What_is_written_is_read_back_the_same()
        => Prop.ForAll(Dates, date => Date(date.ToString()) == date).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2020", DatePrecision.Year)]
    [InlineData("2020-03", DatePrecision.Month)]
    [InlineData("2020-03-04", DatePrecision.Day)]
    [InlineData("2020-02-29", DatePrecision.Day)]
    [InlineData("0001-01-01", DatePrecision.Day)]
    [InlineData("9999-12-31", DatePrecision.Day)]
    public void A_date_of_each_precision_is_read(string text, DatePrecision precision)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal((precision, text), (date.Precision, date.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("20")]
    [InlineData("0000")]
    [InlineData("2020-3")]
    [InlineData("2020-13")]
    [InlineData("2020-00")]
    [InlineData("2021-02-29")]
    [InlineData("2020-02-30")]
    [InlineData("2020-02-00")]
    [InlineData("2020/02/03")]
    [InlineData("2020-02-03 ")]
    [InlineData(" 2020-02-0")]
    [InlineData("２０２０")]
    [InlineData("+202-01-01")]
    [InlineData("2020-02-03T")]
    public void What_is_no_date_is_refused(string? text)
    {
        Assert.False(PartialDate.TryParse(text, out var date));
        Assert.Equal(default, date);
        if (text is not null)
            Assert.Throws<FormatException>(() => Date(text));
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(10000, 1, 1)]
    [InlineData(2020, 0, 1)]
    [InlineData(2020, 13, 1)]
    [InlineData(2021, 2, 29)]
    [InlineData(2020, 1, 0)]
    public void A_day_that_does_not_exist_cannot_be_made(int year, int month, int day)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(year, month, day));
        Assert.False(PartialDate.IsDay(year, month, day));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10_000)]
    public void A_year_outside_the_calendar_cannot_be_made(int year)
    {
        Assert.Throws<ArgumentOutOfRangeException>(nameof(year), () => new PartialDate(year));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(year), () => new PartialDate(year, 1));
        Assert.False(PartialDate.IsDay(year, 1, 1));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void A_month_outside_the_year_cannot_be_made(int month)
    {
        Assert.Throws<ArgumentOutOfRangeException>(nameof(month), () => new PartialDate(2020, month));
        Assert.False(PartialDate.IsDay(2020, month, 1));
    }

    [Theory]
    [InlineData(1, 1, 1, "0001-01-01")]
    [InlineData(9999, 12, 31, "9999-12-31")]
    [InlineData(2020, 2, 29, "2020-02-29")]
    public void The_first_and_last_of_the_calendar_can_be_made(int year, int month, int day, string expected)
    {
        Assert.Equal(expected, new PartialDate(year, month, day).ToString());
        Assert.Equal(expected[..7], new PartialDate(year, month).ToString());
        Assert.Equal(expected[..4], new PartialDate(year).ToString());
        Assert.True(PartialDate.IsDay(year, month, day));
    }

    [Theory]
    [InlineData("2020", "2021", DateRelation.Before)]
    [InlineData("2020-12-31", "2021", DateRelation.Before)]
    [InlineData("2020-03", "2020-03-15", DateRelation.Undecided)]
    [InlineData("2020", "2020", DateRelation.Undecided)]
    [InlineData("2020-03", "2020-03", DateRelation.Undecided)]
    [InlineData("2020-03-04", "2020-03-04", DateRelation.Same)]
    [InlineData("2020-04", "2020-03-31", DateRelation.After)]
    [InlineData("2020", "2020-06", DateRelation.Undecided)]
    public void How_dates_lie_to_each_other_is_decided_only_where_it_can_be(string first, string second, DateRelation expected)
        => Assert.Equal(expected, Date(first).RelationTo(Date(second)));

    [Fact]
    public void Before_and_after_are_mirror_images()
        => Prop.ForAll(Dates, Dates, (first, second) => first.RelationTo(second) == Mirror(second.RelationTo(first))).QuickCheckThrowOnFailure();

    [Fact]
    public void Sorting_is_total_and_agrees_with_equality()
        => Prop.ForAll(Dates, Dates, (first, second) =>
            (first.CompareTo(second) == 0) == (first == second) && Math.Sign(first.CompareTo(second)) == -Math.Sign(second.CompareTo(first))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_coarser_date_sorts_before_those_it_may_mean()
        => Assert.Equal(["2020", "2020-03", "2020-03-01", "2020-04"], new[] { "2020-04", "2020-03-01", "2020", "2020-03" }.Select(Date).Order().Select(date => date.ToString()));

    [Fact]
    public void The_first_and_last_day_are_those_a_date_can_mean()
        => Prop.ForAll(Dates, date => date.Earliest <= date.Latest && (date.Precision != DatePrecision.Day || date.Earliest == date.Latest)).QuickCheckThrowOnFailure();

    [Fact]
    public void Default_is_the_year_1() => Assert.Equal("0001", default(PartialDate).ToString());

    [Fact]
    public void Precision_is_part_of_equality() => Assert.NotEqual(Date("2020-03"), Date("2020-03-01"));

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    public void The_culture_makes_no_difference(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new(culture);
        try
        {
            Assert.Equal("2020-03-04", new PartialDate(2020, 3, 4).ToString());
            Assert.Equal(new PartialDate(2020, 3, 4), Date("2020-03-04"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_buffer_that_is_too_short_is_left_to_the_caller()
    {
        Assert.False(new PartialDate(2020, 3, 4).TryFormat(new char[9], out var written, default, null));
        Assert.Equal(0, written);
    }

    private static PartialDate Date(string text) => PartialDate.Parse(text, CultureInfo.InvariantCulture);

    private static DateRelation Mirror(DateRelation relation) => relation switch
    {
        DateRelation.Before => DateRelation.After,
        DateRelation.After => DateRelation.Before,
        _ => relation,
    };

    private static PartialDate Make(int seed)
    {
        // A few years only, so that dates meet.
        var random = new Random(seed);
        var (year, month) = (2019 + random.Next(3), 1 + random.Next(12));
        return random.Next(3) switch
        {
            0 => new(year),
            1 => new(year, month),
            _ => new(year, month, 1 + random.Next(DateTime.DaysInMonth(year, month))),
        };
    }
}
