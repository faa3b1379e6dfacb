using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Outline;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Outline;

public class UnnumberedHeadingsTests
{
    private const string Aspect = "（一）党建方面";

    [Theory]
    [InlineData(Aspect, "关于“学习不够”的问题", "")]
    [InlineData(Aspect, "针对“学习不够”等问题。", "")]
    [InlineData(Aspect, "针对学习不够的问题。制定学习计划并组织研讨六次。", "")]
    [InlineData("1.服务企业方面", "融资服务方面：一是走访企业。", "")]
    [InlineData(Aspect, "学习不够深入，联系实际不紧。", "整改措施：制定学习计划。")]
    [InlineData(Aspect, "县委巡察组指出，学习不够深入。", "一是制定学习计划。")]
    [InlineData(Aspect, "巡察反馈指出：学习不够深入。", "制定学习计划。")]
    [InlineData("（二）供水保障乏力", "巡察组指出，水压不够。", "更换水泵。")]
    [InlineData("（二）意见建议", "建议健全值班台账。", "采纳情况：已采纳。")]
    [InlineData(Aspect, "关于审计反馈的账实不符问题整改不彻底", "一是重新盘点。")]
    public void A_line_that_names_a_problem_or_gives_advice_heads_it(string above, string line, string next) => Assert.True(IsHeading(above, line, next));

    [Theory]
    [InlineData(Aspect, "局党组召开会议研究部署。", "整改措施：制定学习计划。")]
    [InlineData(Aspect, "建议健全值班台账。", "采纳情况：已采纳。")]
    [InlineData("（二）意见建议", "建议健全值班台账。", "局党组制定学习计划。")]
    [InlineData(Aspect, "学习不够深入，联系实际不紧。", "局党组制定学习计划。")]
    [InlineData(Aspect, "针对学习不够，制定学习计划。", "")]
    [InlineData(Aspect, "县委巡察组指出，学习方面存在3个问题。", "1.学习不够深入。")]
    [InlineData(Aspect, "局党组指出，学习不够深入。", "制定学习计划。")]
    [InlineData("1.关于学习不够的问题。", "县委巡察组指出，笔记不全。", "制定学习计划。")]
    [InlineData("1.学习不够的问题", "县委巡察组指出，笔记不全。", "制定学习计划。")]
    [InlineData(Aspect, "融资服务方面：一是走访企业。", "")]
    [InlineData("1.学习不够的问题", "融资服务方面：一是走访企业。", "")]
    [InlineData("问题二：学习不够", "有三个月没有学习记录。", "整改措施：制定学习计划。")]
    [InlineData("（一）学习不够", "笔记不全，考勤不严。", "整改措施：制定学习计划。")]
    [InlineData("（二）供水保障乏力", "反馈意见：水压不够。", "整改措施：更换水泵。")]
    public void Any_other_line_does_not(string above, string line, string next) => Assert.False(IsHeading(above, line, next));

    [Theory]
    [InlineData("（一）供水保障乏力\n巡察组指出，水压不够。\n更换水泵。\n（二）巡查不严\n巡察组指出，记录不全。\n补齐记录。", false)]
    [InlineData("（一）供水保障乏力\n巡察组指出，水压不够。\n更换水泵。\n巡察组指出，记录不全。\n补齐记录。", true)]
    [InlineData("（一）供水保障方面\n巡察组指出，水压不够。\n更换水泵。\n（二）巡查方面\n巡察组指出，记录不全。\n补齐记录。", true)]
    public void What_the_inspectors_said_once_below_a_problem_tells_more_of_it(string lines, bool heads)
    {
        using var text = LineFacts.Recognise(Clean.Text(lines));
        Assert.Equal(heads, OutlineBuilder.Build(text, text.Lines).Children[0].Children.Count > 0);
    }

    private static bool IsHeading(string above, string line, string next)
    {
        using var text = Clean.Text(string.Join('\n', new[] { above, line, next }.Where(part => part.Length > 0)));
        MarkerReader.TryRead(text, text.Lines[0].Start, text.Lines[0].End, out var marker);
        var root = new OutlineNode { Marker = default, Range = text.All() };
        var aspect = new OutlineNode { Marker = marker, Range = text.Lines[0].Range, Parent = root };
        var top = marker.Style == MarkerStyle.ArabicDot ? new OutlineNode { Marker = marker, Range = aspect.Range, Parent = aspect } : aspect;
        return UnnumberedHeadings.IsHeading(text, text.Lines[1].Range, text.Lines.Count > 2 ? text.Lines[2].Range : default, top, InspectorsQuotes.Repeated);
    }
}
