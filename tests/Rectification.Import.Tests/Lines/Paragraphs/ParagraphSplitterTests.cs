using Rectification.Import.Lines.Paragraphs;

namespace Rectification.Import.Tests.Lines.Paragraphs;

public class ParagraphSplitterTests
{
    [Theory]
    [InlineData("工作扎实推进。二、整改情况", "工作扎实推进。|二、整改情况")]
    [InlineData("工作扎实推进；三、下一步打算", "工作扎实推进；|三、下一步打算")]
    [InlineData("工作扎实推进。（二）关于审核不严的问题", "工作扎实推进。|（二）关于审核不严的问题")]
    [InlineData("工作扎实推进。（二）选人用人方面", "工作扎实推进。|（二）选人用人方面")]
    [InlineData("工作扎实推进。二、整改情况。三、下一步打算", "工作扎实推进。|二、整改情况。|三、下一步打算")]
    public void A_heading_that_ran_into_a_paragraph_is_cut_off(string line, string expected)
        => Assert.Equal(expected.Split('|'), Split(line));

    [Theory]
    [InlineData("会议强调二、三级单位要跟进。")]
    [InlineData("工作扎实推进。二是加强检查。")]
    [InlineData("工作扎实推进。（二）制定办法三项。")]
    [InlineData("工作扎实推进，二、三季度各检查一次。")]
    [InlineData("2021年3月5日根据工作需要召开会议。")]
    public void A_sentence_stays_whole(string line) => Assert.Equal([line], Split(line));

    [Theory]
    [InlineData("整改情况：一是分类处理。（1）针对派车不严的问题。补办审批。（2）针对油卡混用的问题。逐张清退。二是加强检查。")]
    [InlineData("整改情况：一是分类处理。（1）针对派车不严的问题。补办审批。二是加强检查。（2）针对油卡混用的问题。逐张清退。三是每月通报。")]
    public void A_heading_inside_the_item_of_a_list_that_goes_on_is_not_cut_off(string line) => Assert.Equal([line], Split(line));

    [Fact]
    public void The_same_heading_is_cut_off_where_no_list_goes_on()
        => Assert.Equal(["分类处理。补办审批。", "2.针对油卡混用的问题。逐张清退。二是加强检查。"], Split("分类处理。补办审批。2.针对油卡混用的问题。逐张清退。二是加强检查。"));

    [Fact]
    public void A_preamble_glued_to_the_date_of_the_text_before_is_cut_off()
    {
        const string Preamble = "根据市委统一部署，2021年3月1日至4月1日，市委第一巡察组对某局党组开展了常规巡察，并于5月6日反馈了意见，现将整改情况通报如下。";
        Assert.Equal(["某局党组", "2021年7月5日", Preamble], Split($"某局党组\n2021年7月5日{Preamble}"));
    }

    private static string[] Split(string lines)
    {
        var text = ParagraphSplitter.Split(Clean.Text(lines));
        return [.. text.Lines.Select(text.Write)];
    }
}
