using Rectification.Reporting.Ledger;

namespace Rectification.Reporting.Tests.Ledger;

public class DeadlineWordsTests
{
    [Theory]
    [InlineData("2024年6月底", "2024-06")]
    [InlineData("2024年6月底前", "2024-06")]
    [InlineData("2024 年 6 月 30 日 前", "2024-06-30")]
    [InlineData("2024年6月底到位", "2024-06")]
    [InlineData("2024年6月30前", "2024-06-30")]
    [InlineData("２０２４年６月30号前完成", "2024-06-30")]
    [InlineData("2024-06-30", "2024-06-30")]
    [InlineData("2024.6.30", "2024-06-30")]
    [InlineData("2024.6.30日前", "2024-06-30")]
    [InlineData("2024/6", "2024-06")]
    [InlineData("2024.6月底", "2024-06")]
    [InlineData("20240630", "2024-06-30")]
    [InlineData("2024", "2024")]
    [InlineData("2025年底前，并长期坚持", "2025")]
    [InlineData("截至2024年6月底", "2024-06")]
    [InlineData("2199年底", "2199")]
    [InlineData("限期整改", null)]
    [InlineData("长期坚持", null)]
    [InlineData("长 期 坚 持", null)]
    [InlineData("at once", null)]
    public void Deadlines_that_people_type_are_understood(string typed, string? date) => Check(typed, date);

    [Theory]
    [InlineData("2024/6/30 10:00", "2024-06-30")]
    [InlineData("2024-06-30T00:00:00", "2024-06-30")]
    [InlineData("2024-06-30T00:00:00.000Z", "2024-06-30")]
    [InlineData("2024年6月30日 24:00前", "2024-06-30")]
    [InlineData("2024年6月30日18时前", "2024-06-30")]
    public void The_time_of_day_is_left_out(string typed, string date) => Check(typed, date);

    [Theory]
    [InlineData("2024年3月至2024年9月", "2024-09")]
    [InlineData("2024年3月—2025年9月底", "2025-09")]
    [InlineData("2024-2025", "2025")]
    [InlineData("2024-03-01 - 2024-09-30", "2024-09-30")]
    [InlineData("2024-03 to 2024-09", "2024-09")]
    [InlineData("自2024年3月起至2024年9月底前", "2024-09")]
    [InlineData("2024年3-6月", "2024-06")]
    [InlineData("2024年6-9月底", "2024-09")]
    [InlineData("2024年6月1-30日", "2024-06-30")]
    [InlineData("2024年6月1日至30日", "2024-06-30")]
    [InlineData("2024年1月15日至3月20日", "2024-03-20")]
    public void Of_a_range_the_end_counts(string typed, string date) => Check(typed, date);

    [Theory]
    [InlineData("6月30日")]
    [InlineData("2024年2月30日")]
    [InlineData("202406")]
    [InlineData("2024 6 30")]
    [InlineData("2024年6-30")]
    [InlineData("2024-6.30")]
    [InlineData("2024-6月30日")]
    [InlineData("2024年6个月内")]
    [InlineData("2024年6月30万元")]
    [InlineData("2024年6月30日前完成80%")]
    [InlineData("2024/6/30 25:00")]
    [InlineData("2024年6月30日上午10时")]
    [InlineData("1234年5月")]
    [InlineData("1899年5月")]
    [InlineData("2200年5月")]
    [InlineData("3010年")]
    [InlineData("很快")]
    [InlineData("")]
    public void Words_with_no_date_or_more_than_one_are_refused(string typed) => Assert.False(DeadlineWords.TryRead(typed, out _));

    [Theory]
    [InlineData("2024年1-2季度")]
    [InlineData("2024年4月1日前，5月1日")]
    [InlineData("2024年4月1日前，2024年5月1日")]
    [InlineData("2024年3月起")]
    [InlineData("2024年3月至今")]
    [InlineData("2024年3月至五月")]
    [InlineData("2024年9月至2024年3月")]
    [InlineData("2024年11月至3月")]
    [InlineData("2024年3月至20日")]
    [InlineData("2024年1月至3月、6月")]
    [InlineData("2024.6-9")]
    public void A_range_without_a_plain_end_is_refused(string typed) => Assert.False(DeadlineWords.TryRead(typed, out _));

    private static void Check(string typed, string? date)
    {
        Assert.True(DeadlineWords.TryRead(typed, out var deadline));
        Assert.Equal((date, typed), (deadline.Date?.ToString(), deadline.Text));
    }
}
