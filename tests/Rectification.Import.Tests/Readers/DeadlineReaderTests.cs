using Rectification.Import.Readers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Readers;

public class DeadlineReaderTests
{
    [Theory]
    [InlineData("2021年6月底前。", "2021-06", "2021年6月底前")]
    [InlineData("预计2022年10月底", "2022-10", "预计2022年10月底")]
    [InlineData("2021年5月10日至6月15日", "2021-06-15", "2021年5月10日至6月15日")]
    [InlineData("12月底前，长期坚持", "2020-12", "12月底前，长期坚持")]
    [InlineData("立行立改", null, "立行立改")]
    public void The_words_after_a_label_are_kept_with_their_last_date(string words, string? date, string text)
    {
        var deadline = DeadlineReader.Read(TextCleaner.Clean(words), new(0, words.Length), contextYear: 2020);
        Assert.Equal((date, text), (deadline?.Date?.ToString(), deadline?.Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("；。")]
    public void A_label_with_nothing_behind_it_sets_no_deadline(string words)
        => Assert.Null(DeadlineReader.Read(TextCleaner.Clean(words), new(0, words.Length), contextYear: 2020));

    [Theory]
    [InlineData("正在整改，2021年12月前完成", "2021-12", "2021年12月前")]
    [InlineData("正在整改，预计2023年年底前全部完成", "2023", "2023年年底前")]
    [InlineData("正在整改,预计12月末完成", "2020-12", "12月末")]
    [InlineData("正在整改，年底前完成", null, "年底前")]
    [InlineData("正在整改，限期完成", null, "限期")]
    [InlineData("截至8月底完成六成，预计10月底前办完", "2020-10", "10月底前")]
    [InlineData("正在整改，预计10月底前办完，截至8月底完成六成", "2020-10", "10月底前")]
    [InlineData("正在整改，年底前办完，截至8月完成六成", null, "年底前")]
    public void A_status_may_name_a_deadline(string status, string? date, string text)
    {
        var deadline = DeadlineReader.FindInStatus(TextCleaner.Clean(status), new(0, status.Length), contextYear: 2020, []);
        Assert.Equal((date, text), (deadline?.Date?.ToString(), deadline?.Text));
    }

    [Theory]
    [InlineData("已完成")]
    [InlineData("已于2021年6月底前完成")]
    [InlineData("正在整改，长期推进")]
    [InlineData("正在整改，2021年3月已印发方案")]
    [InlineData("截至2021年8月底，3座闸门已除锈，其余正在推进")]
    [InlineData("截至8月底完成六成")]
    [InlineData("正在整改，截止2021年底换泵2台")]
    [InlineData("正在整改，2021年6月底前已换泵2台")]
    public void Other_statuses_name_none(string status)
        => Assert.Null(DeadlineReader.FindInStatus(TextCleaner.Clean(status), new(0, status.Length), contextYear: 2020, []));
}
