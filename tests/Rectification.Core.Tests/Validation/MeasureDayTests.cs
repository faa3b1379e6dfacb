using System.Globalization;
using Rectification.Primitives;
using Rectification.Validation;
using Rectification.Validation.Dates;

namespace Rectification.Core.Tests.Validation;

/// <summary>What the words of a measure say about a day in it.</summary>
public class MeasureDayTests
{
    private static readonly PartialDate Day = new(2022, 5, 1);

    [Theory]
    [InlineData("2022年5月1日，印发办法。", true)]
    [InlineData("于2022年5月1日印发办法。", true)]
    [InlineData("已于2022年5月1日印发办法。", true)]
    [InlineData("在2022年5月1日印发办法。", true)]
    [InlineData("截至2022年5月1日，清点完毕。", true)]
    [InlineData("台账清点，截止2022年5月1日完毕。", true)]
    [InlineData("台账清点，截至2022年5月1日完毕。", true)]
    [InlineData("清点完毕2022年5月1日", false)]
    [InlineData("2022年5月1日起执行。", false)]
    [InlineData("2022年5月1日", true)]
    [InlineData("2022年5月2日印发办法。", false)]
    public void A_day_at_the_start_or_behind_as_of_is_the_one_on_which_it_was_done(string text, bool done) => Assert.Equal(done, MeasureDay.IsDone(text, Day));

    [Theory]
    [InlineData("截至2022年5月1日，清点完毕。", "2022-05-01")]
    [InlineData("截止2022年5月1日，清点完毕。", "2022-05-01")]
    [InlineData("堵截车辆3台，截至2022年5月1日。", "2022-05-01")]
    [InlineData("截至上月，清点完毕，截至2022年5月1日", "2022-05-01")]
    [InlineData("截至2022年5月，清点完毕。", null)]
    [InlineData("截至2022年13月1日，清点完毕。", null)]
    [InlineData("截至目前2022年5月1日", null)]
    [InlineData("2022年5月1日完成，不再拦截", null)]
    public void The_day_behind_as_of_is_a_full_date(string text, string? day) => Assert.Equal(day, MeasureDay.FindAsOf(text)?.ToString());

    [Theory]
    [InlineData("2021-05-01", "2022-03-01", null, "2022-05-01")]
    [InlineData("2020-05-01", "2022-03-01", null, "2022-05-01")]
    [InlineData("2019-05-01", "2022-03-01", null, null)]
    [InlineData("2021-03-01", "2022-03-01", null, "2023-03-01")]
    [InlineData("2021-05-01", "2022-03-01", "2022-05-01", null)]
    [InlineData("2021-05-01", "2022-03-01", "2022-05-02", "2022-05-01")]
    [InlineData("2020-02-29", "2020-12-01", null, null)]
    public void A_day_that_lies_too_early_is_likely_one_of_the_next_two_years(string date, string began, string? published, string? likely)
        => Assert.Equal(likely, MeasureDay.FindLikely(Date(date)!.Value, Date(began)!.Value, Date(published))?.ToString());

    [Theory]
    [InlineData("2021年3月1日印发办法（柳林发〔2022〕9号）。", true)]
    [InlineData("2022年3月1日印发办法（柳林发〔2022〕9号）。", false)]
    [InlineData("2021年3月1日开会。印发办法（柳林发〔2022〕9号）。", false)]
    [InlineData("2021年3月1日开会，印发办法（柳林发〔2022〕9号）。", false)]
    [InlineData("2021年3月1日开会；印发办法（柳林发〔2022〕9号）。", false)]
    public void RN413_compares_a_paper_with_the_day_in_its_own_clause(string text, bool found)
        => Assert.Equal(found, new Measure { Text = text }.Validate().Any(static finding => finding.Rule == Rules.DocumentOfLaterYear));

    [Theory]
    [InlineData("巡视期间完成整改。", true)]
    [InlineData("已在巡察期间完成。", true)]
    [InlineData("审计期间完成。", false)]
    public void What_was_done_while_the_team_was_there_is_said_so(string text, bool during) => Assert.Equal(during, MeasureDay.IsSaidToBeDuring(text));

    private static PartialDate? Date(string? text) => text is null ? null : PartialDate.Parse(text, CultureInfo.InvariantCulture);
}
