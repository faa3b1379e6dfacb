using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Outline;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Outline;

public class SubProblemsTests
{
    [Theory]
    [InlineData("1.用车管理不严格。一是派车没有审批。二是油卡混用。", "一是派车没有审批。|二是油卡混用。")]
    [InlineData("（2）内控存在漏洞：①台账缺失；②票据不全。", "①台账缺失；|②票据不全。")]
    [InlineData("4.“双减”落地有温差。一是作业控制不严；二是内容单一；三是违规补课。", "一是作业控制不严；|二是内容单一；|三是违规补课。")]
    [InlineData("2.（1）派车没有审批；（2）油卡混用。", "（1）派车没有审批；|（2）油卡混用。")]
    [InlineData("1.一是派车没有审批。二是油卡混用。", "一是派车没有审批。|二是油卡混用。")]
    [InlineData("1.①周末的派车单。②油卡的流水。", "①周末的派车单。|②油卡的流水。")]
    public void Problems_that_a_heading_enumerates_are_items(string heading, string expected)
        => Assert.Equal(expected.Split('|'), Find(heading));

    [Theory]
    [InlineData("1.用车管理不严格。")]
    [InlineData("1.用车管理不严格。一是派车没有审批。")]
    [InlineData("1.修订用车办法。一是明确派车审批。二是核对油卡。")]
    [InlineData("1.用车。一是派车没有审批。二是油卡混用。")]
    public void A_heading_that_enumerates_none_has_no_items(string heading) => Assert.Empty(Find(heading));

    [Fact]
    public void Items_stand_under_the_heading_as_problems()
    {
        using var text = Clean.Text("1.用车管理不严格。一是派车没有审批。二是油卡混用。");
        var node = Node(text);
        Assert.All(SubProblems.Find(text, node, new()), item => Assert.Equal((node, NodeKind.Issue), (item.Parent, item.Kind)));
    }

    private static string[] Find(string heading)
    {
        using var text = Clean.Text(heading);
        return [.. SubProblems.Find(text, Node(text), new()).Select(item => text.Write(item.Range))];
    }

    private static OutlineNode Node(CleanText text)
    {
        MarkerReader.TryRead(text, 0, text.Length, out var marker);
        return new() { Marker = marker, Range = text.All() };
    }
}
