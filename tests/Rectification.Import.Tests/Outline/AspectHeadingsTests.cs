using Rectification.Import.Lines.Tables;
using Rectification.Import.Outline;

namespace Rectification.Import.Tests.Outline;

public class AspectHeadingsTests
{
    [Theory]
    [InlineData("一、关于车库漏水的问题\n修补。", "is a problem from end to end")]
    [InlineData("一、关于审计力量薄弱的整改\n增加2人。", "answers the problem it names")]
    [InlineData("一、东浦村党支部（3个问题）\n1.账目不清。", "counts problems")]
    [InlineData("一、档案管理混乱\n整理档案20卷。", "names a fault")]
    [InlineData("一、开会记录少，有的全年一页\n补记3次。", "names a fault")]
    [InlineData("一、压实责任，任务不落空\n补记3次。", null)]
    [InlineData("一、巡察整改落实不彻底\n对账销号。", "names a fault of the work")]
    [InlineData("一、展陈更新\n整改目标：换新。\n整改措施：改陈。", "is answered below")]
    [InlineData("一、展陈更新\n改陈。", null)]
    [InlineData("一、整改小结\n整改措施：改陈。", null)]
    [InlineData("一、组织领导情况\n整改措施：开会。", null)]
    [InlineData("一、下一步打算\n整改措施：开会。", null)]
    [InlineData("一、巡察反馈意见整改落实情况\n1.账目不清。", null)]
    public void What_makes_the_heading_of_a_section_that_of_a_part_has_a_name(string lines, string? reason)
    {
        var text = Clean.Text(lines);
        var section = SectionSplitter.Split(text, text.Lines, TableList.Empty, [0], text.Lines.Count)[0];
        Assert.Equal(reason, AspectHeadings.ReasonOf(text, section));
    }

    [Fact]
    public void Problems_that_head_sections_go_on_behind_one_that_only_its_neighbours_tell()
        => OutlineTest.Check("一、村级账目混乱。\n1.核对账目19本。2.补登收据3张。\n此问题已整改完成。\n二、低保评议走过场。\n1.重新评议。2.取消4户。\n此问题已整改完成。\n三、活动室被占用。\n腾退活动室，添置桌椅30套。\n此问题已整改完成。\n四、沟渠里是淤泥。\n1.清淤2公里。2.选出管水员3名。\n此问题正在整改。", """
            aspect - -
              issue 0..8 一、
                measure 10..20 1.
                measure 20..29 2.
              issue 40..49 二、
                measure 51..58 1.
                measure 58..65 2.
              issue 76..84 三、
                measure 86..100 -
              issue 111..119 四、
                measure 121..129 1.
                measure 129..139 2.
            """);
}
