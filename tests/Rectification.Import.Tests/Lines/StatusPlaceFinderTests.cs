using Rectification.Import.Lines;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Lines;

public class StatusPlaceFinderTests
{
    [Theory]
    [InlineData("1.泵房漏水（已完成）|2.闸门锈蚀（已完成）|3.堤顶积水（正在推进）|4.护坡松动（等水退去）", "已完成|已完成|正在推进|等水退去")]
    [InlineData("换管。（已完成）|除锈。〔已完成〕。|（正在推进）", "已完成|已完成|正在推进")]
    [InlineData("1.泵房漏水——已完成|2.闸门锈蚀——已完成|3.堤顶积水——等水退去", "已完成|已完成|等水退去")]
    [InlineData("整改进展：水退了|整改进展：水退了|整改进展：水退了|整改进展：水没退", "水退了|水退了|水退了|水没退")]
    [InlineData("甲乙：已完成。换管。|甲乙：已完成|甲乙：正在推进。|甲乙：等水退去", "已完成|已完成|正在推进|等水退去")]
    public void Words_in_the_place_of_other_statuses_are_one(string lines, string expected) => Assert.Equal(expected, Find(lines));

    [Theory]
    [InlineData("泵房漏水（共两处）|闸门锈蚀（共三扇）|堤顶积水（东段）")]
    [InlineData("泵房漏水（已完成）|闸门锈蚀（正在推进）")]
    [InlineData("甲乙：换管。|甲乙：除锈。|甲乙：清淤。")]
    [InlineData("甲乙：已完成|甲乙：换管|甲乙：除锈|甲乙：清淤")]
    [InlineData("整改情况：整改中，做到3个“着力”。换管。|整改情况：整改中，做到3个“着力”。除锈。|整改情况：整改中，做到3个“着力”。清淤。")]
    [InlineData("完成时限：立行立改|完成时限：已完成|完成时限：已完成")]
    [InlineData("责任科室：已完成|责任科室：已完成|责任科室：已完成")]
    public void Words_elsewhere_are_none(string lines) => Assert.Equal("", Find(lines));

    [Theory]
    [InlineData("甲乙：立行立改。换管3处。|甲乙：已完成|甲乙：已完成|甲乙：正在推进", "已完成|已完成|正在推进")]
    [InlineData("甲乙：立行立改。|甲乙：已完成|甲乙：已完成|甲乙：正在推进", "立行立改|已完成|已完成|正在推进")]
    public void At_once_is_a_status_unless_what_was_done_follows(string lines, string expected) => Assert.Equal(expected, Find(lines));

    [Fact]
    public void One_use_of_a_label_that_is_a_status_elsewhere_is_enough()
    {
        using var text = Clean.Text("甲乙：等水退去");
        var uses = LabelUseFinder.Find(text, [.. text.Lines]);
        Assert.Equal([3], StatusPlaceFinder.Find(text, [.. text.Lines], new() { [0] = new(Import.Text.LabelKind.Status, uses[0].Range) }, uses));
        Assert.Empty(StatusPlaceFinder.Find(text, [.. text.Lines], [], uses));
    }

    private static string Find(string lines)
    {
        using var text = Clean.Text(lines.Replace('|', '\n'));
        var places = StatusPlaceFinder.Find(text, [.. text.Lines], [], LabelUseFinder.Find(text, [.. text.Lines]));
        return string.Join('|', places.Order().Select(at => text.Write(new(at, at + text.Folded[at..].IndexOfAny("。）〕\n") is var end && end < at ? text.Length : end))));
    }
}
