using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Lines.Recognisers;

public class MarkerReaderTests
{
    [Theory]
    [InlineData("一、工作情况", nameof(MarkerStyle.ChineseComma), 1, "一、")]
    [InlineData("十二、工作情况", nameof(MarkerStyle.ChineseComma), 12, "十二、")]
    [InlineData("二十一、工作情况", nameof(MarkerStyle.ChineseComma), 21, "二十一、")]
    [InlineData("三．工作情况", nameof(MarkerStyle.ChineseComma), 3, "三．")]
    [InlineData("三.工作情况", nameof(MarkerStyle.ChineseComma), 3, "三.")]
    [InlineData("（一）学习方面", nameof(MarkerStyle.ChineseBracket), 1, "（一）")]
    [InlineData("(十五)学习方面", nameof(MarkerStyle.ChineseBracket), 15, "(十五)")]
    [InlineData("（一）、学习方面", nameof(MarkerStyle.ChineseBracket), 1, "（一）、")]
    [InlineData("( 二 ) 学习方面", nameof(MarkerStyle.ChineseBracket), 2, "(二)")]
    [InlineData("㈢学习方面", nameof(MarkerStyle.ChineseBracket), 3, "㈢")]
    [InlineData("1.学习不够", nameof(MarkerStyle.ArabicDot), 1, "1.")]
    [InlineData("１．学习不够", nameof(MarkerStyle.ArabicDot), 1, "１．")]
    [InlineData("21、学习不够", nameof(MarkerStyle.ArabicDot), 21, "21、")]
    [InlineData("3 学习不够", nameof(MarkerStyle.ArabicDot), 3, "3")]
    [InlineData("⒊学习不够", nameof(MarkerStyle.ArabicDot), 3, "⒊")]
    [InlineData("2.2019年以来学习不够", nameof(MarkerStyle.ArabicDot), 2, "2.")]
    [InlineData("（1）学习不够", nameof(MarkerStyle.ArabicBracket), 1, "（1）")]
    [InlineData("(２)学习不够", nameof(MarkerStyle.ArabicBracket), 2, "(２)")]
    [InlineData("（1）.学习不够", nameof(MarkerStyle.ArabicBracket), 1, "（1）.")]
    [InlineData("⑷学习不够", nameof(MarkerStyle.ArabicBracket), 4, "⑷")]
    [InlineData("1）学习不够", nameof(MarkerStyle.ArabicHalfBracket), 1, "1）")]
    [InlineData("12)学习不够", nameof(MarkerStyle.ArabicHalfBracket), 12, "12)")]
    [InlineData("①补课", nameof(MarkerStyle.Circled), 1, "①")]
    [InlineData("⑳补课", nameof(MarkerStyle.Circled), 20, "⑳")]
    [InlineData("㉑补课", nameof(MarkerStyle.Circled), 21, "㉑")]
    [InlineData("一是补课", nameof(MarkerStyle.FirstIs), 1, "一是")]
    [InlineData("十一是补课", nameof(MarkerStyle.FirstIs), 11, "十一是")]
    [InlineData("二要补课", nameof(MarkerStyle.FirstMust), 2, "二要")]
    [InlineData("第一，补课", nameof(MarkerStyle.Ordinal), 1, "第一，")]
    [InlineData("第二、补课", nameof(MarkerStyle.Ordinal), 2, "第二、")]
    [InlineData("第三：补课", nameof(MarkerStyle.Ordinal), 3, "第三：")]
    [InlineData("第一部分工作情况", nameof(MarkerStyle.Part), 1, "第一部分")]
    [InlineData("第三部分：工作情况", nameof(MarkerStyle.Part), 3, "第三部分：")]
    [InlineData("第十二部分、工作情况", nameof(MarkerStyle.Part), 12, "第十二部分、")]
    [InlineData("第一方面：服务不优", nameof(MarkerStyle.NumberedPart), 1, "第一方面：")]
    [InlineData("第二个方面、服务不优", nameof(MarkerStyle.NumberedPart), 2, "第二个方面、")]
    [InlineData("方面三：服务不优", nameof(MarkerStyle.NumberedPart), 3, "方面三：")]
    [InlineData("建议一：加强培训", nameof(MarkerStyle.NumberedWord), 1, "建议一：")]
    [InlineData("意见建议2：加强培训", nameof(MarkerStyle.NumberedWord), 2, "意见建议2：")]
    [InlineData("第三条建议：加强培训", nameof(MarkerStyle.NumberedWord), 3, "第三条建议：")]
    [InlineData("◆补课", nameof(MarkerStyle.Bullet), 1, "◆")]
    [InlineData("■补课", nameof(MarkerStyle.Bullet), 1, "■")]
    [InlineData("➢ 补课", nameof(MarkerStyle.Bullet), 1, "➢")]
    [InlineData("首先，补课", nameof(MarkerStyle.Ordinal), 1, "首先，")]
    [InlineData("其次，补课", nameof(MarkerStyle.Ordinal), 2, "其次，")]
    [InlineData("1.2 学习不够", nameof(MarkerStyle.Decimal), 2, "1.2")]
    [InlineData("1.2.3 学习不够", nameof(MarkerStyle.DecimalTwice), 3, "1.2.3")]
    [InlineData("问题一：学习不够", nameof(MarkerStyle.NumberedWord), 1, "问题一：")]
    [InlineData("反馈意见第3条：学习不够", nameof(MarkerStyle.NumberedWord), 3, "反馈意见第3条：")]
    [InlineData("巡察反馈问题2：学习不够", nameof(MarkerStyle.NumberedWord), 2, "巡察反馈问题2：")]
    [InlineData("整改任务12：学习不够", nameof(MarkerStyle.NumberedWord), 12, "整改任务12：")]
    [InlineData("第一类问题：学习不够", nameof(MarkerStyle.NumberedWord), 1, "第一类问题：")]
    [InlineData("第12条反馈意见：学习不够", nameof(MarkerStyle.NumberedWord), 12, "第12条反馈意见：")]
    [InlineData("具体问题（2）：学习不够", nameof(MarkerStyle.NumberedDetail), 2, "具体问题（2）：")]
    [InlineData("具体表现3：学习不够", nameof(MarkerStyle.NumberedDetail), 3, "具体表现3：")]
    [InlineData("3.9月底完工", nameof(MarkerStyle.ArabicDot), 3, "3.")]
    [InlineData("一方面补课", nameof(MarkerStyle.Ordinal), 1, "一方面")]
    [InlineData("另一方面，补课", nameof(MarkerStyle.Ordinal), 2, "另一方面，")]
    [InlineData("——关于学习不够的问题", nameof(MarkerStyle.Bullet), 1, "——")]
    public void A_marker_is_read_in_all_its_forms(string line, string style, int number, string written)
    {
        var text = Clean.Text(line);
        Assert.True(MarkerReader.TryRead(text, 0, text.Length, out var marker));
        Assert.Equal((style, number, written), (marker.Style.ToString(), marker.Number, text.Write(marker.Range)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("学习不够")]
    [InlineData("5、9月开展两次检查")]
    [InlineData("第三类人员学习不够")]
    [InlineData("第一类问题较多")]
    [InlineData("1.5万元")]
    [InlineData("3.9个月完工")]
    [InlineData("3 月开展检查")]
    [InlineData("3 个问题")]
    [InlineData("2021年以来")]
    [InlineData("1234.学习")]
    [InlineData("0.学习")]
    [InlineData("（学习）")]
    [InlineData("（")]
    [InlineData("（）")]
    [InlineData("（一")]
    [InlineData("一")]
    [InlineData("一般")]
    [InlineData("一二三四五六、")]
    [InlineData("第一书记")]
    [InlineData("问题：学习不够")]
    [InlineData("〇、")]
    public void What_only_looks_like_a_marker_is_none(string line)
    {
        var text = Clean.Text(line);
        Assert.False(MarkerReader.TryRead(text, 0, text.Length, out _));
    }

    [Theory]
    [InlineData("整改措施：\n1.3座泵房装上了监控。\n2.闸门除锈。", 1)]
    [InlineData("1.闸门除锈。\n2.3座泵房装上了监控。", 2)]
    [InlineData("整改措施：\n1.3座泵房装上了监控。\n3.闸门除锈。", 0)]
    [InlineData("本次清淤之后，河道的过水能力提高到整治以前的\n1.3倍，两岸不再积水。\n2.闸门除锈。", 0)]
    public void A_number_directly_behind_that_of_an_item_is_no_decimal_where_the_next_line_counts_on(string lines, int number)
    {
        var text = Clean.Text(lines);
        var start = text.Lines[1].Start;
        Assert.Equal(number > 0, MarkerReader.TryRead(text, start, text.Lines[1].End, out var marker));
        Assert.Equal(number, marker.Number);
    }

    [Theory]
    [InlineData("5.泵房漏水。\n换管。\n6.4座闸门锈蚀。\n除锈。\n（三）堤防方面\n7.堤顶积水。", 6)]
    [InlineData("5.泵房漏水。\n换管。\n6.4座闸门锈蚀。\n除锈。\n9.堤顶积水。", 0)]
    [InlineData("4.泵房漏水。\n换管。\n6.4座闸门锈蚀。\n除锈。\n7.堤顶积水。", 0)]
    [InlineData("5.泵房漏水，换管\n花去\n6.4万元，已付清。\n除锈。\n7.堤顶积水。", 0)]
    public void Nor_is_it_where_the_numbers_above_and_below_count_on(string lines, int number)
    {
        var text = Clean.Text(lines);
        MarkerReader.TryRead(text, text.Lines[2].Start, text.Lines[2].End, out var marker);
        Assert.Equal(number, marker.Number);
    }
}
