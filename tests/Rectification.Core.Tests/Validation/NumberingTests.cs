using Rectification.Primitives;
using Rectification.Validation;
using Rectification.Validation.Engine;

namespace Rectification.Core.Tests.Validation;

public class NumberingTests
{
    [Theory]
    [InlineData("一、", NumberStyle.Chinese, 1)]
    [InlineData("（十二）", NumberStyle.ChineseBracket, 12)]
    [InlineData("(二)", NumberStyle.ChineseBracket, 2)]
    [InlineData("21.", NumberStyle.Arabic, 21)]
    [InlineData("３．", NumberStyle.Arabic, 3)]
    [InlineData("7、", NumberStyle.Arabic, 7)]
    [InlineData("（38）", NumberStyle.ArabicBracket, 38)]
    [InlineData("4）", NumberStyle.ArabicBracket, 4)]
    [InlineData("⑩", NumberStyle.Circled, 10)]
    [InlineData("十一是", NumberStyle.Sentence, 11)]
    [InlineData("第三，", NumberStyle.Ordinal, 3)]
    [InlineData("2.13", NumberStyle.Decimal, 13)]
    [InlineData("2.1.3.", NumberStyle.Decimal, 3)]
    [InlineData("４．２", NumberStyle.Decimal, 2)]
    [InlineData("2.1.13", NumberStyle.Decimal, 13)]
    [InlineData("7．", NumberStyle.Arabic, 7)]
    [InlineData("127.", NumberStyle.Arabic, 127)]
    [InlineData("１８．", NumberStyle.Arabic, 18)]
    [InlineData("8", NumberStyle.Arabic, 8)]
    [InlineData("18", NumberStyle.Arabic, 18)]
    [InlineData("99999.", NumberStyle.Arabic, 99999)]
    [InlineData("8)", NumberStyle.ArabicBracket, 8)]
    [InlineData("三）", NumberStyle.ChineseBracket, 3)]
    [InlineData("十、", NumberStyle.Chinese, 10)]
    [InlineData("二十一、", NumberStyle.Chinese, 21)]
    [InlineData("①", NumberStyle.Circled, 1)]
    [InlineData("⑳", NumberStyle.Circled, 20)]
    [InlineData("四是", NumberStyle.Sentence, 4)]
    [InlineData("四要", NumberStyle.Sentence, 4)]
    [InlineData("第十五，", NumberStyle.Ordinal, 15)]
    public void A_number_is_read_in_every_style(string text, object style, int value)
        => Assert.Equal(new OutlineNumber((NumberStyle)style, value), OutlineNumber.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("（）")]
    [InlineData("A.")]
    [InlineData("首先")]
    [InlineData("零、")]
    [InlineData("〇是")]
    [InlineData("是")]
    [InlineData("999999.")]
    [InlineData("99999999999.")]
    public void What_counts_nothing_is_no_number(string text) => Assert.Equal(0, OutlineNumber.Parse(text).Value);

    [Theory]
    [InlineData(4, "（二）", "（四）")]
    [InlineData(12, "1.", "12.")]
    [InlineData(3, "②", "③")]
    [InlineData(5, "四是", "五是")]
    [InlineData(20, "①", "⑳")]
    [InlineData(21, "①", "二十一")]
    [InlineData(10, "（９）", "（10）")]
    [InlineData(5, "第四", "第五")]
    [InlineData(2, "是", "2")]
    [InlineData(4, "2.1.2", "2.1.4")]
    public void An_expected_number_is_dressed_like_its_neighbour(int value, string model, string expected) => Assert.Equal(expected, OutlineNumber.Write(value, model));

    [Theory]
    [InlineData("1. 2. 3.", "")]
    [InlineData("1. 2. 4.", "RN201 4.")]
    [InlineData("2. 3.", "RN201 2.")]
    [InlineData("1. 2. 2. 3.", "RN202 2.")]
    [InlineData("1. 3. 2.", "RN201 3., RN202 2.")]
    [InlineData("（1） （2） （三）", "RN202 （三）")]
    [InlineData("1. 2． 3、", "")]
    [InlineData("2.1 2.2 2.3", "")]
    [InlineData("2.1 2.3", "RN201 2.3")]
    [InlineData("一是 二是 二是 三是", "RN202 二是")]
    public void RN201_and_RN202_judge_issues_by_their_siblings(string numbers, string expected)
    {
        var issues = numbers.Split(' ').Select((number, i) => Issue(number, $"第{i}个问题的标题文字")).ToValueList();

        Assert.Equal(expected, Describe(new Aspect { Title = "某方面", Issues = issues }.Validate()));
    }

    [Theory]
    [InlineData("一是 二是 一是 二是", "")]
    [InlineData("一是 三是", "RN201 三是")]
    [InlineData("一是 二是 三是 三是 四是", "RN202 三是")]
    [InlineData("一是 二是 （1） （2） 一是", "")]
    [InlineData("①", "RN201 end")]
    public void RN201_and_RN202_let_measures_begin_again_for_a_new_topic(string markers, string expected)
    {
        var measures = markers.Split(' ').Select((marker, i) => new Measure { Marker = marker, Text = $"做了第{i}件事。" }).ToValueList();

        Assert.Equal(expected, Describe(new Issue { Title = "某问题", Measures = measures }.Validate()));
    }

    [Fact]
    public void RN201_accepts_numbers_that_run_on_through_the_aspects()
    {
        var notice = new Notice { Aspects = [Aspect("（一）", 1, 2), Aspect("（二）", 3, 4, 5), Aspect("（三）", 6)] };

        Assert.Equal("", Describe(notice.Validate()));
    }

    [Fact]
    public void RN201_accepts_numbers_that_restart_in_each_aspect()
        => Assert.Equal("", Describe(new Notice { Aspects = [Aspect("（一）", 1, 2), Aspect("（二）", 1, 2, 3)] }.Validate()));

    [Fact]
    public void RN201_finds_a_gap_between_two_aspects_whose_numbers_run_on()
        => Assert.Equal("RN201 5.", Describe(new Notice { Aspects = [Aspect("（一）", 1, 2, 3), Aspect("（二）", 5, 6)] }.Validate()));

    [Fact]
    public void RN201_accepts_aspects_that_are_sections_of_the_notice()
    {
        var notice = new Notice { Sections = [Section("一、"), Section("二、"), Section("三、")], Aspects = [Aspect("二、", 1, 2), Aspect("三、", 1)] };

        Assert.Equal("", Describe(notice.Validate()));
    }

    [Fact]
    public void RN201_finds_that_the_first_aspect_is_missing_where_no_section_has_its_number()
        => Assert.Equal("RN201 二、", Describe(new Notice { Aspects = [Aspect("二、", 1, 2), Aspect("三、", 1)] }.Validate()));

    [Theory]
    [InlineData("（2） 2.", "RN201 2.")]
    [InlineData("（2） （3） 3.", "RN201 3.")]
    [InlineData("（2） 1.", "")]
    [InlineData("1. 2.", "")]
    public void RN201_finds_the_missing_heading_of_issues_of_the_level_below(string numbers, string expected)
    {
        var first = Issue("1.", "作风不够扎实") with { Issues = [Issue("（1）", "下基层调研少")] };
        var second = new Aspect { Number = "（二）", Title = "管理方面", Issues = numbers.Split(' ').Select((number, i) => Issue(number, $"第{i}个问题的标题文字")).ToValueList() };

        Assert.Equal(expected, Describe(new Notice { Aspects = [new() { Number = "（一）", Title = "作风方面", Issues = [first] }, second] }.Validate()));
    }

    [Fact]
    public void RN202_suggests_the_number_that_was_expected()
        => Assert.Equal("3.", Aspect("（一）", 1, 2, 2).Validate().Single(finding => finding.Rule == Rules.NumberingOutOfOrder).SuggestedFix);

    private static Section Section(string number) => new() { Role = SectionRole.Other, Number = number, Heading = $"{number}工作情况" };

    private static Aspect Aspect(string number, params int[] issues)
        => new() { Number = number, Title = $"{number}方面", Issues = issues.Select(i => Issue($"{i}.", $"{number}第{i}个问题的标题文字")).ToValueList() };

    private static Issue Issue(string number, string title) => new() { Number = number, Title = title, Measures = [new() { Text = "已整改。" }] };

    private static string Describe(ValueList<Finding> findings)
        => string.Join(", ", findings.Where(finding => finding.Rule == Rules.NumberingGap || finding.Rule == Rules.NumberingOutOfOrder).Select(finding => $"{finding.Rule.Id} {finding.Arguments[1]}"));
}
