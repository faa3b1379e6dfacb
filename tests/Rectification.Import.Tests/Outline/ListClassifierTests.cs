using Rectification.Import.Outline;

namespace Rectification.Import.Tests.Outline;

public class ListClassifierTests
{
    [Theory]
    [InlineData("1.关于某某的问题\n2.某某", "introduced as a problem +3")]
    [InlineData("1.某某\n整改措施：补课。\n2.某某", "answered below +3")]
    [InlineData("1.某某\n（1）关于甲的问题\n（2）关于乙的问题\n2.某某", "problems nested below +4")]
    [InlineData("1.学习不够\n2.某某", "names a problem +1")]
    [InlineData("1.“某某”问题的纠正\n2.某某", "names a problem +1")]
    [InlineData("（1）学习不够。制定计划。\n（2）某某", "names a problem, then answers it +2")]
    [InlineData("1.贯彻创新理论方面\n某某某。\n2.某某", "heads a part +3")]
    [InlineData("1.某某\n某某某。\n2.某某", "a heading of its own +1")]
    [InlineData("1.某某\n某某某。\n2.某某", "paragraphs below +1")]
    [InlineData("1.制定办法\n2.某某", "opens with an action -2")]
    [InlineData("1.加强不到位环节\n2.某某", "opens with an action, names a problem -1")]
    [InlineData("一是某某\n二是某某", "a list word -1")]
    public void A_cue_holds_for_what_it_is_named_after(string lines, string cue)
    {
        var (text, root) = Classify($"（一）某某方面\n{lines}");
        Assert.Contains(cue, ItemCues.Explain(text, root.Children[0].Children[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_label_announces_stands_in_an_answer()
    {
        var (text, root) = Classify("（一）某某方面\n1.某某\n整改措施：\n（1）关于甲的问题。制定办法。\n（2）某某");
        var item = root.Children[0].Children[0].Children[0];
        Assert.Contains("stands in an answer -4", ItemCues.Explain(text, item), StringComparison.Ordinal);
        Assert.Equal(NodeKind.Measure, item.Kind);
    }

    [Theory]
    [InlineData("1.某某〔已完成〕", NodeKind.Measure)]
    [InlineData("1.某某（正在推进）", NodeKind.Measure)]
    [InlineData("1.某某", NodeKind.Issue)]
    public void What_is_listed_below_a_problem_that_tells_its_state_was_done(string problem, object kind)
    {
        var (_, root) = Classify($"（一）某某方面\n{problem}\n①审核不严的单据退回。\n②某某。");
        Assert.All(root.Children[0].Children[0].Children, item => Assert.Equal(kind, item.Kind));
    }

    [Fact]
    public void A_status_below_the_last_of_a_list_speaks_of_the_problem_above_it()
    {
        var (text, root) = Classify("（一）某某方面\n1.某某\n责任人：某某\n⑴某某培训两次。\n⑵某某三处。\n[已完成]\n2.某某");
        var list = root.Children[0].Children[0].Children;
        Assert.DoesNotContain("a heading of its own", ItemCues.Explain(text, list[^1]), StringComparison.Ordinal);
        Assert.DoesNotContain("paragraphs below", ItemCues.Explain(text, list[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_below_the_last_of_a_list_alone_speaks_of_the_whole_list()
    {
        var (_, root) = Classify("（一）某某方面\n1.某某\n（1）某某培训两次。\n（2）某某三处。\n在此基础上，某某更加规范。\n2.某某");
        Assert.All(root.Children[0].Children[0].Children, item => Assert.Equal(NodeKind.Measure, item.Kind));
    }

    [Fact]
    public void What_is_listed_as_wrong_and_what_was_done_about_it_are_two_lists()
    {
        var (_, root) = Classify("（一）某某方面\n1.某某\n存在问题：\n（1）某某某\n（2）某某\n整改情况：\n（1）制定某某。\n（2）某某两次。\n2.某某");
        Assert.Equal([NodeKind.Issue, NodeKind.Issue, NodeKind.Measure, NodeKind.Measure], root.Children[0].Children[0].Children.Select(item => item.Kind));
    }

    [Theory]
    [InlineData("1.学习不够\n2.审核不严", NodeKind.Issue)]
    [InlineData("1.制定办法\n2.开展检查", NodeKind.Measure)]
    [InlineData("1.学习不够\n2.审核不严\n3.加强管理\n4.台账不全", NodeKind.Issue)]
    [InlineData("1.制定办法\n2.开展检查\n3.管理不严", NodeKind.Measure)]
    public void Siblings_are_of_one_kind(string lines, object kind)
    {
        var (_, root) = Classify($"（一）某某方面\n{lines}");
        Assert.All(root.Children[0].Children, item => Assert.Equal(kind, item.Kind));
    }

    [Theory]
    [InlineData("（一）学习教育\n1.关于甲的问题\n（二）管理\n1.关于乙的问题", NodeKind.Aspect)]
    [InlineData("（一）学习教育方面\n制定办法。\n（二）管理方面\n开展检查。", NodeKind.Aspect)]
    [InlineData("1.关于甲的问题\n制定办法。\n2.关于乙的问题\n（1）学习不够。开展培训。\n（2）审核不严。开展检查。", NodeKind.Issue)]
    [InlineData("（一）学习不够\n整改措施：补课。\n（二）管理不严\n整改措施：检查。", NodeKind.Issue)]
    [InlineData("（一）某某\n具体表现：\n①学习不够；\n②审核不严。\n整改措施：补课。\n（二）某某\n具体表现：\n①管理不力；\n②台账不全。\n整改措施：检查。", NodeKind.Issue)]
    public void What_groups_problems_is_an_aspect(string lines, object kind)
    {
        var (_, root) = Classify(lines);
        Assert.All(root.Children, item => Assert.Equal(kind, item.Kind));
    }

    private static (Rectification.Import.Text.CleanText Text, OutlineNode Root) Classify(string lines)
    {
        var text = Clean.Text(lines);
        var root = OutlineBuilder.Build(text, text.Lines);
        ListClassifier.Classify(text, root);
        return (text, root);
    }
}
