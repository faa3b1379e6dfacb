using System.Globalization;
using System.Text;
using Rectification.Import.Outline;

namespace Rectification.Import.Tests.Outline;

/// <summary>Lines in, tree out: level by indentation, style and number of every item, and • for a paragraph or label under it.</summary>
public class OutlineBuilderTests
{
    [Theory]
    [InlineData("（一）甲\n1.乙\n（1）丙\n（2）丁\n2.戊\n（二）己\n1.庚", """
        ChineseBracket 1
          ArabicDot 1
            ArabicBracket 1
            ArabicBracket 2
          ArabicDot 2
        ChineseBracket 2
          ArabicDot 1
        """)]
    [InlineData("1.甲\n（一）乙\n（二）丙\n2.丁\n（一）戊", """
        ArabicDot 1
          ChineseBracket 1
          ChineseBracket 2
        ArabicDot 2
          ChineseBracket 1
        """)]
    [InlineData("①甲\n1）乙\n2）丙\n②丁", """
        Circled 1
          ArabicHalfBracket 1
          ArabicHalfBracket 2
        Circled 2
        """)]
    [InlineData("问题一：甲\n（1）乙\n问题二：丙", """
        NumberedWord 1
          ArabicBracket 1
        NumberedWord 2
        """)]
    [InlineData("问题一：甲\n具体问题（1）：乙\n具体问题（2）：丙\n问题二：丁", """
        NumberedWord 1
          NumberedDetail 1
          NumberedDetail 2
        NumberedWord 2
        """)]
    [InlineData("1.1 甲\n1.1.1 乙\n1.1.2 丙\n1.2 丁", """
        Decimal 1
          DecimalTwice 1
          DecimalTwice 2
        Decimal 2
        """)]
    public void Any_order_of_styles_nests(string lines, string expected) => Check(lines, expected);

    [Theory]
    [InlineData("（一）甲\n1.乙\n2.丙\n（二）丁\n3.戊\n4.己", """
        ChineseBracket 1
          ArabicDot 1
          ArabicDot 2
        ChineseBracket 2
          ArabicDot 3
          ArabicDot 4
        """)]
    [InlineData("（一）甲\n1.乙\n（二）丙\n1.丁", """
        ChineseBracket 1
          ArabicDot 1
        ChineseBracket 2
          ArabicDot 1
        """)]
    public void Numbers_may_run_on_or_start_again_under_the_next_heading(string lines, string expected) => Check(lines, expected);

    [Fact]
    public void A_list_that_starts_again_right_after_a_label_is_the_answer()
        => Check("1.甲\n整改措施：\n1.乙\n2.丙\n2.丁\n整改措施：\n1.戊", """
            ArabicDot 1
              •
              ArabicDot 1
              ArabicDot 2
            ArabicDot 2
              •
              ArabicDot 1
            """);

    [Theory]
    [InlineData("1.甲\n2.乙\n2.丙\n3.丁")]
    [InlineData("1.甲\n2.乙\n2.丙\n3.丁\n")]
    public void A_number_given_twice_stays_in_its_list(string lines)
        => Check(lines, """
            ArabicDot 1
            ArabicDot 2
            ArabicDot 2
            ArabicDot 3
            """);

    [Fact]
    public void An_item_that_is_answered_like_the_parts_of_the_one_before_goes_on_with_the_outer_list()
        => Check("（一）甲\n1.乙\n整改措施：\n1.丙\n2.丁\n2.戊\n（1）己\n整改措施：\n1.庚\n2.辛\n3.壬\n整改措施：\n1.癸", """
            ChineseBracket 1
              ArabicDot 1
                •
                ArabicDot 1
                ArabicDot 2
              ArabicDot 2
                ArabicBracket 1
                  •
                  ArabicDot 1
                  ArabicDot 2
              ArabicDot 3
                •
                ArabicDot 1
            """);

    [Fact]
    public void A_number_left_out_stays_in_its_list()
        => Check("1.甲\n3.乙", """
            ArabicDot 1
            ArabicDot 3
            """);

    [Fact]
    public void Items_that_share_a_line_are_items_of_their_own()
        => Check("1.甲\n①乙；②丙。\n2.丁\n一是戊。二是己。", """
            ArabicDot 1
              Circled 1
              Circled 2
            ArabicDot 2
              FirstIs 1
              FirstIs 2
            """);

    [Fact]
    public void Paragraphs_and_labels_stand_under_the_item_above_them()
        => Check("前言。\n1.甲\n说明。\n整改措施：补课。\n2.乙", """
            •
            ArabicDot 1
              •
              •
            ArabicDot 2
            """);

    [Fact]
    public void A_label_that_opens_one_answered_problem_after_the_other_makes_items()
        => Check("（一）甲\n存在问题：台账不全。\n整改情况：补登。\n该问题已完成整改。\n存在问题：报销混乱。\n整改情况：一是清理。\n二是培训。\n存在问题：车辆闲置。\n整改情况：调配。\n（二）乙", """
            ChineseBracket 1
              ProblemLabel 1
                •
                •
              ProblemLabel 1
                •
                FirstIs 2
              ProblemLabel 1
                •
            ChineseBracket 2
            """);

    [Theory]
    [InlineData("1.台账不全\n存在问题：台账缺页。\n整改情况：补登。\n2.报销混乱\n存在问题：票据不齐。\n整改情况：清理。\n3.车辆闲置\n存在问题：两辆停用。\n整改情况：调配。")]
    public void A_label_that_each_problem_has_once_is_part_of_its_answer(string lines)
        => Check(lines, """
            ArabicDot 1
              •
              •
            ArabicDot 2
              •
              •
            ArabicDot 3
              •
              •
            """);

    [Fact]
    public void A_bracketed_line_that_names_a_part_in_front_of_problems_heads_them()
        => Check("【内部管理方面】\n整改任务一：甲\n整改措施：补登。\n【队伍建设方面】\n整改任务二：乙\n整改措施：培训。", """
            BarePart 0
              NumberedWord 1
                •
            BarePart 0
              NumberedWord 2
                •
            """);

    [Fact]
    public void A_numbered_label_is_a_label()
        => Check("（一）甲\n1.整改措施：补课。\n2.整改成效：明显。\n（二）乙", """
            ChineseBracket 1
              •
              •
            ChineseBracket 2
            """);

    [Fact]
    public void A_number_in_front_of_an_enumeration_groups_measures_and_is_no_item()
        => Check("1.甲\n（1）一是乙。二是丙。\n（2）一是丁。\n2.戊", """
            ArabicDot 1
              •
              •
            ArabicDot 2
            """);

    [Fact]
    public void A_list_that_is_counted_to_its_end_before_the_outer_one_goes_on_is_nested()
        => Check("1.甲\n一是乙\n一是丙\n二是丁\n二是戊\n2.己", """
            ArabicDot 1
              FirstIs 1
                FirstIs 1
                FirstIs 2
              FirstIs 2
            ArabicDot 2
            """);

    [Fact]
    public void Where_a_heading_is_missing_a_style_goes_back_to_the_level_it_has_elsewhere()
        => Check("一、甲\n（一）乙\n1.丙\n2.丁\n二、戊\n1.己\n（一）庚\n1.辛", """
            ChineseComma 1
              ChineseBracket 1
                ArabicDot 1
                ArabicDot 2
            ChineseComma 2
              ArabicDot 1
              ChineseBracket 1
                ArabicDot 1
            """);

    [Fact]
    public void A_problem_that_counts_twice_is_one_item()
        => Check("1.甲\n（1）一是关于乙的问题。\n整改措施：丙。\n（2）二是关于丁的问题。\n整改措施：戊。", """
            ArabicDot 1
              ArabicBracket 1
                •
              ArabicBracket 2
                •
            """);

    [Theory]
    [InlineData("巡察组提出的意见建议：")]
    [InlineData("巡察组的意见：")]
    public void Advice_has_a_part_of_its_own_without_a_number(string heading)
        => Check($"（一）甲\n1.乙\n{heading}\n1.丙\n2.丁", """
            ChineseBracket 1
              ArabicDot 1
            BarePart 0
              ArabicDot 1
              ArabicDot 2
            """);

    [Theory]
    [InlineData("听取了群众的意见：\n意见已采纳。")]
    [InlineData("听取了群众的意见。\n意见已采纳。")]
    public void A_line_about_advice_that_no_list_follows_is_no_part(string lines)
        => Check($"（一）甲\n{lines}", """
            ChineseBracket 1
              •
              •
            """);

    [Fact]
    public void No_lines_make_no_tree() => Check("", "");

    [Fact]
    public void Every_style_open_at_once_nests_no_deeper_than_there_are_levels()
    {
        var lines = string.Join('\n', "（一）甲", "1.乙", "（1）丙", "1）丁", "①戊", "1.1 己", "1.1.1 庚", "问题一：辛", "◆壬");
        var text = Clean.Text(lines);
        var root = OutlineBuilder.Build(text, text.Lines);
        Assert.InRange(Deepest(root), 7, 12);
    }

    private static int Deepest(OutlineNode node) => node.Children.Select(Deepest).DefaultIfEmpty(node.Level + 1).Max();

    private static void Check(string lines, string expected)
    {
        var text = Clean.Text(lines);
        var printed = new StringBuilder();
        Print(printed, OutlineBuilder.Build(text, text.Lines));
        Assert.Equal(expected.ReplaceLineEndings("\n"), printed.ToString().TrimEnd('\n'));
    }

    private static void Print(StringBuilder printed, OutlineNode node)
    {
        foreach (var entry in node.Entries)
        {
            printed.Append(' ', (node.Level + 1) * 2);
            if (entry.Node is not { } item)
            {
                printed.Append("•\n");
                continue;
            }

            Assert.NotEmpty(item.Placement);
            Assert.Same(node, item.Parent);
            printed.Append(CultureInfo.InvariantCulture, $"{item.Marker.Style} {item.Marker.Number}\n");
            Print(printed, item);
        }
    }
}
