using Rectification.Import.Lines.Tables;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Lines.Tables;

/// <summary>Which lines are a table, and which cell stands in which column.</summary>
public class TableFinderTests
{
    private const string Below = "序号\n反馈问题\n整改措施\n完成情况\n责任单位\n整改时限\n";
    private const string Tabs = "序号\t反馈问题\t整改措施\t完成情况\t责任单位\n";
    private const string Rows = "1\t学习不够\t制定计划。\t已完成\t办公室\n2\t检查不严\t制定办法。\t正在整改\t财务股";

    [Fact]
    public void Cells_on_lines_of_their_own_are_placed_by_what_they_look_like()
        => AssertRows(
            Below + "1\n学习不够\n1.制定计划。\n2.开展检查。\n已完成\n办公室\n2021年6月底\n2\n检查不严\n制定办法。\n长期坚持\n财务股、办公室\n长期坚持",
            "Number 1 | Problem 学习不够 | Measures 1.制定计划。/2.开展检查。 | Progress 已完成 | Department 办公室 | Deadline 2021年6月底",
            "Number 2 | Problem 检查不严 | Measures 制定办法。 | Progress 长期坚持 | Department 财务股、办公室 | Deadline 长期坚持");

    [Fact]
    public void A_cell_that_is_missing_leaves_the_others_in_their_columns()
        => AssertRows(
            Below + "1\n学习不够\n制定计划。\n办公室\n2021年6月底\n2\n检查不严\n已完成\n财务股\n3\n台账混乱\n整理台账。\n正在整改",
            "Number 1 | Problem 学习不够 | Measures 制定计划。 | Department 办公室 | Deadline 2021年6月底",
            "Number 2 | Problem 检查不严 | Progress 已完成 | Department 财务股",
            "Number 3 | Problem 台账混乱 | Measures 整理台账。 | Progress 正在整改");

    [Theory]
    [InlineData("\t")]
    [InlineData("|")]
    [InlineData("  ")]
    [InlineData("\u3000\u3000")]
    [InlineData(" │ ")]
    [InlineData("&nbsp;&nbsp;")]
    public void Cells_on_one_line_are_parted_by_tabs_bars_or_blanks(string separator)
        => AssertRows(
            (Tabs + Rows).Replace("\t", separator, StringComparison.Ordinal),
            "Number 1 | Problem 学习不够 | Measures 制定计划。 | Progress 已完成 | Department 办公室",
            "Number 2 | Problem 检查不严 | Measures 制定办法。 | Progress 正在整改 | Department 财务股");

    [Theory]
    [InlineData("| 序号 | 问题 | 整改措施 |\n| --- | :---: | --- |\n| 1 | 学习不够 | 制定计划 |")]
    [InlineData("\t序号\t问题\t整改措施\n\t1\t学习不够\t制定计划\n第1页 共1页")]
    public void Rules_indents_and_page_numbers_are_no_cells(string text)
        => AssertRows(text, "Number 1 | Problem 学习不够 | Measures 制定计划");

    [Fact]
    public void A_header_that_a_page_repeats_is_no_row()
        => AssertRows(
            $"{Tabs}{Rows.Split('\n')[0]}\n{Tabs}{Rows.Split('\n')[1]}",
            "Number 1 | Problem 学习不够 | Measures 制定计划。 | Progress 已完成 | Department 办公室",
            "Number 2 | Problem 检查不严 | Measures 制定办法。 | Progress 正在整改 | Department 财务股");

    [Fact]
    public void Names_of_columns_may_be_broken_into_lines()
        => AssertRows("序\n号\n县委巡察组反馈问题\n整改措施及\n落实情况\n是否完成（是/否）\n1\n学习不够\n制定计划。\n是", "Number 1 | Problem 学习不够 | Measures 制定计划。 | Progress 是");

    [Fact]
    public void Line_ends_inside_cells_part_no_rows()
        => AssertRows(
            Tabs + "1\t学习不够\t1.制定计划。\n2.开展检查。\n3.印发办法。\t已完成\t办公室\n2\t检查不严\t制定办法。\t已完成\t财务股",
            "Number 1 | Problem 学习不够 | Measures 1.制定计划。/2.开展检查。/3.印发办法。 | Progress 已完成 | Department 办公室",
            "Number 2 | Problem 检查不严 | Measures 制定办法。 | Progress 已完成 | Department 财务股");

    [Fact]
    public void Empty_lines_between_cells_tell_which_lines_are_one_cell()
        => AssertRows(
            "序号\n\n反馈问题\n\n整改措施\n\n整改成效\n\n1\n\n学习不够，\n测试不严\n\n制定计划\n推动落实\n\n作风明显好转",
            "Number 1 | Problem 学习不够，/测试不严 | Measures 制定计划/推动落实 | Results 作风明显好转");

    [Fact]
    public void A_line_across_all_columns_heads_the_rows_below_it()
        => AssertRows(
            "（一）学习方面\n" + Below + "1\n学习不够\n制定计划。\n已完成\n二、作风方面\n1\n检查不严\n制定办法。\n已完成",
            "Aspect （一）学习方面",
            "Number 1 | Problem 学习不够 | Measures 制定计划。 | Progress 已完成",
            "Aspect 二、作风方面",
            "Number 1 | Problem 检查不严 | Measures 制定办法。 | Progress 已完成");

    [Fact]
    public void A_merged_cell_stands_in_the_first_of_its_rows()
        => AssertRows(
            "类别\n序号\n问题\n整改措施\n状态\n学习教育\n1\n学习不够\n制定计划。\n已完成\n2\n测试不严\n统一命题。\n已完成\n工作作风\n3\n作风漂浮\n下乡调研。\n已完成",
            "Aspect 学习教育 | Number 1 | Problem 学习不够 | Measures 制定计划。 | Progress 已完成",
            "Number 2 | Problem 测试不严 | Measures 统一命题。 | Progress 已完成",
            "Aspect 工作作风 | Number 3 | Problem 作风漂浮 | Measures 下乡调研。 | Progress 已完成");

    [Fact]
    public void A_name_that_is_not_known_is_the_problem_behind_the_number_and_a_remark_elsewhere()
        => AssertRows("序号\t督查事项\t督办意见\t整改措施\n1\t学习不够\t限期办理\t制定计划。", "Number 1 | Problem 学习不够 | Remark 限期办理 | Measures 制定计划。");

    [Fact]
    public void A_row_with_more_cells_than_columns_does_not_fit()
        => AssertRows(
            Tabs + Rows + "\n3\t台账混乱\t整理台账。\t已完成\t正在整改\t办公室\t财务股",
            "Number 1 | Problem 学习不够 | Measures 制定计划。 | Progress 已完成 | Department 办公室",
            "Number 2 | Problem 检查不严 | Measures 制定办法。 | Progress 正在整改 | Department 财务股",
            "does not fit");

    [Fact]
    public void Cells_of_two_rows_under_one_number_do_not_fit()
        => AssertRows(
            Below + "1\n学习不够\n制定计划。\n已完成\n办公室\n检查不严\n制定办法。\n已完成\n财务股\n2\n台账混乱\n整理台账。\n已完成\n办公室",
            "Number 1 | Problem 学习不够 | Measures 制定计划。 | Progress 已完成 | Department 办公室",
            "does not fit",
            "Number 2 | Problem 台账混乱 | Measures 整理台账。 | Progress 已完成 | Department 办公室");

    [Theory]
    [InlineData("注：长期坚持指持续推进。")]
    [InlineData("三、下一步打算")]
    [InlineData("欢迎广大群众监督。联系电话：0889-5550000。")]
    [InlineData("中共某县某局党组\n2021年9月5日")]
    public void What_follows_a_table_is_none_of_it(string behind)
    {
        AssertRows($"{Tabs}{Rows}\n{behind}", last: "Number 2 | Problem 检查不严 | Measures 制定办法。 | Progress 正在整改 | Department 财务股");
        AssertRows($"{Below}1\n学习不够\n制定计划。\n已完成\n办公室\n2021年6月底\n{behind}", last: "Number 1 | Problem 学习不够 | Measures 制定计划。 | Progress 已完成 | Department 办公室 | Deadline 2021年6月底");
    }

    [Theory]
    [InlineData("序号\n反馈问题\n整改措施\n完成情况")]
    [InlineData("序号\n反馈问题\n整改措施\n完成情况\n序号\n反馈问题\n整改措施\n完成情况")]
    [InlineData("序号\t反馈问题\t整改措施\n根据部署开展整改。")]
    [InlineData("反馈问题\n整改措施\n完成情况\n1\n学习不够\n制定计划。\n已完成")]
    [InlineData("序号\n责任单位\n整改时限\n1\n办公室\n2021年6月底")]
    [InlineData("1\n学习不够\n制定计划。\n2\n检查不严\n制定办法。")]
    [InlineData("一、反馈问题\n整改措施\n整改情况：制定计划。\n1\n已完成")]
    public void Without_a_header_that_names_number_problem_and_measures_and_a_row_below_it_there_is_no_table(string text)
    {
        using var clean = TextCleaner.Clean(text);
        Assert.Empty(TableFinder.Find(clean, clean.Lines).All);
    }

    private static void AssertRows(string text, params string[] expected) => Assert.Equal(expected, Print(text));

    private static void AssertRows(string text, string last) => Assert.Equal(last, Print(text)[^1]);

    private static List<string> Print(string text)
    {
        using var clean = TextCleaner.Clean(text);
        var table = Assert.Single(TableFinder.Find(clean, clean.Lines).All);
        return table.Rows.ConvertAll(row => !row.Fits ? "does not fit" : string.Join(" | ", row.Cells.Select(cell => $"{cell.Column.Kind} {string.Join('/', cell.Paragraphs.Select(clean.Write))}")));
    }
}
