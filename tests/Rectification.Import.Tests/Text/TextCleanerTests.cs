using FsCheck;
using FsCheck.Fluent;
using Rectification.Import.Tests.Importing;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Text;

public class TextCleanerTests
{
    [Theory]
    [InlineData("1.学习不够.一是补课;二是考试.\n(一).3.5万元.", "1.学习不够。一是补课；二是考试。\n（一）.3.5万元。")]
    [InlineData("学习不够.一.补课。", "学习不够.一.补课。")]
    public void A_point_stands_for_a_stop_where_the_text_has_none(string raw, string folded)
    {
        using var text = TextCleaner.Clean(raw);
        Assert.Equal(folded, text.Fold(new(0, text.Length)).ToString());
        Assert.Equal(raw, text.Write(new(0, text.Length)));
    }

    [Theory]
    [InlineData("　　学习 不　够", "学习不够")]
    [InlineData("学习\u00A0不\t够", "学习不够")]
    [InlineData("2021 年 3 月", "2021年3月")]
    [InlineData("use case 一", "use case一")]
    [InlineData("3 APP", "3APP")]
    [InlineData("学\u200B习\u00AD不\uFEFF够", "学习不够")]
    [InlineData("学习\0\u0001不够", "学习不够")]
    [InlineData("【资料 公众 号：某某】学习不够", "学习不够")]
    [InlineData("学习##paidbegin##不够", "学习不够")]
    [InlineData("【反馈问题】学习不够", "【反馈问题】学习不够")]
    [InlineData("&ldquo;学习&rdquo;&nbsp;不够&#12290;", "“学习”不够。")]
    [InlineData("&amp;&lt;&gt;", "&<>")]
    [InlineData("&无;&nosuch;", "&无;&nosuch;")]
    [InlineData("１．学习,不够", "１．学习,不够")]
    public void What_paper_added_is_gone_and_the_rest_stands_as_written(string raw, string written)
    {
        var text = TextCleaner.Clean(raw);
        Assert.Equal(written, text.Write(new(0, text.Length)));
    }

    [Theory]
    [InlineData("１．学习,不够", "1.学习，不够")]
    [InlineData("\"学习\"与\"实践\"", "“学习”与“实践”")]
    [InlineData("\"学习\n\"实践\"", "“学习\n“实践”")]
    [InlineData("&quot;学习&quot;", "“学习”")]
    [InlineData("(一)", "（一）")]
    public void Recognising_sees_one_form_of_every_character(string raw, string folded)
        => Assert.Equal(folded, TextCleaner.Clean(raw).Folded.ToString());

    [Theory]
    [InlineData("一\n二")]
    [InlineData("一\r二")]
    [InlineData("一\r\n二")]
    [InlineData("一\n\n\n二")]
    [InlineData("一\r\n \t\u3000\r\n二")]
    [InlineData("一\u2028二")]
    [InlineData("一\u2029二")]
    [InlineData("一\u0085二")]
    [InlineData("一\f二")]
    [InlineData("一\v二")]
    [InlineData("\n\n一\n二\n\n")]
    public void Every_line_end_ends_a_line_and_empty_lines_are_none(string raw)
    {
        var text = TextCleaner.Clean(raw);
        Assert.Equal(["一", "二"], text.Lines.Select(line => text.Write(line.Range)));
    }

    [Fact]
    public void A_line_that_advertises_is_noise_as_a_whole()
    {
        var text = TextCleaner.Clean("学习不够\n每日更新，扫码加入会员群\n审核不严");
        Assert.Equal(["学习不够", "审核不严"], text.Lines.Select(line => text.Write(line.Range)));
        Assert.Equal("每日更新，扫码加入会员群", Assert.Single(text.Noise).Slice(text.Raw).ToString());
    }

    [Fact]
    public void White_space_that_was_left_out_is_remembered()
    {
        var text = TextCleaner.Clean("3 学习不够");
        Assert.False(text.SpaceBefore(0));
        Assert.True(text.SpaceBefore(1));
        Assert.False(text.SpaceBefore(2));
    }

    [Fact]
    public void A_range_leads_back_to_the_text_from_its_first_character_to_its_last()
    {
        var text = TextCleaner.Clean("  学 习\n&ldquo;不够&rdquo;");
        Assert.Equal("学 习", text.ToSource(new(0, 2)).Slice(text.Raw).ToString());
        Assert.Equal("不够", text.ToSource(new(4, 6)).Slice(text.Raw).ToString());
        Assert.Equal(text.Raw.Length, text.ToRaw(text.Length));
        Assert.Equal(new(0, 2), text.CleanRange(new(0, 5)));
    }

    [Fact]
    public void Every_character_kept_stands_where_the_map_says()
        => Prop.ForAll(TextGenerators.Pieces, raw =>
        {
            var text = TextCleaner.Clean(raw);
            var last = -1;
            for (var i = 0; i < text.Length; i++)
            {
                var at = text.ToRaw(i);
                Assert.True(at > last, $"Clean character {i} stands at {at}, not behind {last}.");
                var kept = text.Write(new(i, i + 1))[0];
                Assert.True(kept == ' ' || raw[at] == kept || raw[at] == '&' || (kept == '\n' && char.IsWhiteSpace(raw[at])), $"'{kept}' is '{raw[at]}' in the text.");
                last = at;
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Line_feeds_can_be_taken_out_and_the_map_still_leads_back()
    {
        var text = TextCleaner.Clean("学习\n不够\n审核不严");
        var joined = text.Without([text.Lines[0].End]);
        Assert.Equal(["学习不够", "审核不严"], joined.Lines.Select(line => joined.Write(line.Range)));
        Assert.Equal("学习\n不够", joined.ToSource(joined.Lines[0].Range).Slice(text.Raw).ToString());
        Assert.Equal("审核不严", joined.ToSource(joined.Lines[1].Range).Slice(text.Raw).ToString());
    }
}
