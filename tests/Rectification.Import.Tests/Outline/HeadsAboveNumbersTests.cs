using Rectification.Import.Outline;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Outline;

/// <summary>Which short lines without a number head what is numbered below them.</summary>
public class HeadsAboveNumbersTests
{
    [Theory]
    [InlineData("渠道管护类\n1.渠底淤积\n清淤。\n2.渠坡塌方\n砌石。\n堤防管护类\n3.堤顶积水\n开沟。", "part . . . . part . .")]
    [InlineData("【渠道】\n（一）渠底淤积\n清淤。\n（二）渠坡塌方\n砌石。\n【堤防】\n（三）堤顶积水\n开沟。", "part . . . . part . .")]
    [InlineData("已完成整改的事项\n1.渠底淤积\n清淤。\n2.渠坡塌方\n砌石。\n正在整改的事项\n3.堤顶积水\n开沟。", "part . . . . part . .")]
    [InlineData("★渠道管护\n一、渠底淤积\n清淤。\n二、渠坡塌方\n砌石。\n★堤防管护\n三、堤顶积水\n开沟。", "sign . . . . sign . .")]
    [InlineData("渠道管护\n1.渠底管理不严\n清淤。\n2.渠坡巡查不够\n砌石。\n堤防管护\n1.堤顶管护不力\n开沟。", "part . . . . part . .")]
    [InlineData("东浦村\n问题表现1：渠底淤积\n清淤。\n问题表现2：渠坡塌方\n砌石。\n西坪村\n问题表现1：堤顶积水\n开沟。", "part . . . . part . .")]
    public void Short_lines_above_problems_head_parts(string lines, string expected) => Assert.Equal(expected, Print(lines));

    [Theory]
    [InlineData("渠底管理不严\n1.清淤三次。\n2.运走淤泥。\n渠坡巡查不够\n1.砌石两处。\n堤顶管护不力\n1.开沟五条。", "problem . . problem . problem .")]
    [InlineData("渠底管理不严\n1、清淤三次：\n1.先排水。\n2.再运泥。\n渠坡巡查不够\n1、砌石两处。\n堤顶管护不力\n1、开沟五条。", "problem . . . problem . problem .")]
    public void Short_lines_that_name_problems_above_numbers_that_begin_anew_are_problems(string lines, string expected) => Assert.Equal(expected, Print(lines));

    [Theory]
    [InlineData("渠道管护类\n1.渠底淤积\n清淤。\n2.渠坡塌方\n砌石。")]
    [InlineData("渠道管护类\n1.渠底淤积\n堤防管护类\n2.堤顶积水")]
    [InlineData("1.渠底淤积\n渠道管护类\n2.渠坡塌方\n砌石。\n堤防管护类\n3.堤顶积水\n开沟。")]
    [InlineData("渠道管护类\n1.渠底淤积\n清淤。\n2.渠坡塌方\n砌石。\n渠道管护类\n3.堤顶积水\n开沟。")]
    [InlineData("渠道管护类\n2.渠底淤积\n清淤。\n3.渠坡塌方\n砌石。\n堤防管护类\n4.堤顶积水\n开沟。")]
    [InlineData("渠道管护好了。\n1.渠底淤积\n清淤。\n2.渠坡塌方\n砌石。\n堤防管护好了。\n3.堤顶积水\n开沟。")]
    [InlineData("整改措施：\n1.渠底淤积\n清淤。\n2.渠坡塌方\n砌石。\n整改结果：\n3.堤顶积水\n开沟。")]
    [InlineData("一是清淤。\n渠道\n二是砌石。")]
    [InlineData("")]
    public void One_of_them_or_labels_and_sentences_head_nothing(string lines) => Assert.DoesNotContain("p", Print(lines), StringComparison.Ordinal);

    private static string Print(string lines)
    {
        using var text = Clean.Text(lines);
        var heads = HeadsAboveNumbers.Find(text, text.Lines);
        return string.Join(' ', text.Lines.Select(line => heads.TryGetValue(line.Start, out var head) ? Name(head.Style) : "."));
    }

    private static string Name(MarkerStyle style) => style switch
    {
        MarkerStyle.BarePart => "part",
        MarkerStyle.Bullet => "sign",
        _ => "problem",
    };
}
