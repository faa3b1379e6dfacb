namespace Rectification.Documents.Tests.Word;

/// <summary>Word computes the numbers of lists and does not store them; the text has to have them as they are printed.</summary>
public class NumberingTests
{
    private static string ThreeLevels(int id) => WordFile.List(
        id, WordFile.Level(0, "chineseCounting", "（%1）"), WordFile.Level(1, "decimal", "%2."), WordFile.Level(2, "decimalEnclosedCircle", "%3"));

    [Theory]
    [InlineData("decimal", "1 2 3 12")]
    [InlineData("chineseCounting", "一 二 三 十二")]
    [InlineData("chineseCountingThousand", "一 二 三 十二")]
    [InlineData("japaneseCounting", "一 二 三 十二")]
    [InlineData("ideographTraditional", "甲 乙 丙 12")]
    [InlineData("ideographZodiac", "子 丑 寅 亥")]
    [InlineData("ideographDigital", "一 二 三 一二")]
    [InlineData("chineseLegalSimplified", "壹 贰 叁 壹拾贰")]
    [InlineData("ideographLegalTraditional", "壹 貳 參 壹拾貳")]
    [InlineData("decimalEnclosedCircle", "① ② ③ ⑫")]
    [InlineData("decimalEnclosedCircleChinese", "① ② ③ ⑫")]
    [InlineData("decimalEnclosedParen", "⑴ ⑵ ⑶ ⑿")]
    [InlineData("decimalEnclosedFullstop", "⒈ ⒉ ⒊ ⒓")]
    [InlineData("ideographEnclosedCircle", "㊀ ㊁ ㊂ 12")]
    [InlineData("decimalFullWidth", "１ ２ ３ １２")]
    [InlineData("decimalZero", "01 02 03 12")]
    [InlineData("upperLetter", "A B C L")]
    [InlineData("lowerLetter", "a b c l")]
    [InlineData("upperRoman", "I II III XII")]
    [InlineData("lowerRoman", "i ii iii xii")]
    [InlineData("aFormatOfTomorrow", "1 2 3 12")]
    public void A_format_is_written_as_it_is_printed(string format, string expected)
    {
        var body = string.Concat(Enumerable.Range(1, 12).Select(_ => WordFile.Paragraph("项", list: 1)));

        var lines = WordFile.Read(body, WordFile.List(1, WordFile.Level(0, format, "%1、"))).Text.Split('\n');

        Assert.Equal(expected.Split(' ').Select(number => $"{number}、项"), [lines[0], lines[1], lines[2], lines[11]]);
    }

    [Fact]
    public void A_deeper_level_begins_again_below_each_heading()
    {
        var body = WordFile.Paragraph("学习方面", 1) + WordFile.Paragraph("甲问题", 1, 1) + WordFile.Paragraph("办法", 1, 2) + WordFile.Paragraph("乙问题", 1, 1)
            + WordFile.Paragraph("作风方面", 1) + WordFile.Paragraph("丙问题", 1, 1);

        Assert.Equal("（一）学习方面\n1.甲问题\n①办法\n2.乙问题\n（二）作风方面\n1.丙问题\n", WordFile.Read(body, ThreeLevels(1)).Text);
    }

    [Fact]
    public void A_level_that_never_restarts_counts_through_the_document()
    {
        var numbering = WordFile.List(1, WordFile.Level(0, "chineseCounting", "（%1）"), WordFile.Level(1, "decimal", "%2.", "<w:lvlRestart w:val=\"0\"/>"));
        var body = WordFile.Paragraph("甲方面", 1) + WordFile.Paragraph("甲问题", 1, 1) + WordFile.Paragraph("乙方面", 1) + WordFile.Paragraph("乙问题", 1, 1);

        Assert.Equal("（一）甲方面\n1.甲问题\n（二）乙方面\n2.乙问题\n", WordFile.Read(body, numbering).Text);
    }

    [Fact]
    public void A_level_restarts_below_the_level_it_names_only()
    {
        var numbering = WordFile.List(
            1, WordFile.Level(0, "chineseCounting", "%1、"), WordFile.Level(1, "chineseCounting", "（%2）"), WordFile.Level(2, "decimal", "%3.", "<w:lvlRestart w:val=\"1\"/>"));
        var body = WordFile.Paragraph("甲", 1) + WordFile.Paragraph("乙", 1, 1) + WordFile.Paragraph("丙", 1, 2) + WordFile.Paragraph("丁", 1, 1) + WordFile.Paragraph("戊", 1, 2)
            + WordFile.Paragraph("己", 1) + WordFile.Paragraph("庚", 1, 2);

        Assert.Equal("一、甲\n（一）乙\n1.丙\n（二）丁\n2.戊\n二、己\n1.庚\n", WordFile.Read(body, numbering).Text);
    }

    [Fact]
    public void Lists_of_one_definition_count_on_from_each_other_unless_one_begins_anew()
    {
        var numbering = WordFile.List(1, WordFile.Level(0, "decimal", "%1."))
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"7\"/></w:lvlOverride></w:num>";
        var body = WordFile.Paragraph("甲", 1) + WordFile.Paragraph("乙", 2) + WordFile.Paragraph("丙", 3) + WordFile.Paragraph("丁", 3);

        Assert.Equal("1.甲\n2.乙\n7.丙\n8.丁\n", WordFile.Read(body, numbering).Text);
    }

    [Fact]
    public void A_list_may_replace_a_level_of_its_definition()
    {
        var numbering = WordFile.List(1, WordFile.Level(0, "decimal", "%1."))
            + $"<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">{WordFile.Level(0, "chineseCounting", "第%1项　")}</w:lvlOverride></w:num>";

        Assert.Equal("第一项甲\n", WordFile.Read(WordFile.Paragraph("甲", 2), numbering).Text);
    }

    [Fact]
    public void Numbers_of_upper_levels_are_printed_in_figures_where_the_level_asks_for_it()
    {
        var numbering = WordFile.List(1, WordFile.Level(0, "chineseCounting", "%1、"), WordFile.Level(1, "decimal", "%1.%2", "<w:isLgl/>"));

        Assert.Equal("一、甲\n1.1乙\n", WordFile.Read(WordFile.Paragraph("甲", 1) + WordFile.Paragraph("乙", 1, 1), numbering).Text);
    }

    [Fact]
    public void A_style_numbers_its_paragraphs_at_the_level_that_is_named_after_it()
    {
        const string Styles = "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:basedOn w:val=\"H1\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"H3\"><w:basedOn w:val=\"H2\"/><w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr></w:style>";
        var numbering = WordFile.List(1, WordFile.Level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"H1\"/>"), WordFile.Level(1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"H2\"/>"));
        static string Styled(string style) => $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{WordFile.Run("标题")}</w:p>";

        Assert.Equal("一、标题\n（一）标题\n（二）标题\n标题\n", WordFile.Read(Styled("H1") + Styled("H2") + Styled("H2") + Styled("H3"), numbering, Styles).Text);
    }

    [Fact]
    public void A_definition_may_be_that_of_a_style()
    {
        const string Styles = "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        var numbering = WordFile.List(1, WordFile.Level(0, "decimal", "%1）"))
            + "<w:abstractNum w:abstractNumId=\"2\"><w:numStyleLink w:val=\"L\"/></w:abstractNum><w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>";

        Assert.Equal("1）甲\n", WordFile.Read(WordFile.Paragraph("甲", 2), numbering, Styles).Text);
    }

    [Fact]
    public void Of_two_numberings_of_one_paragraph_the_last_counts_and_counts_once()
    {
        var numbering = WordFile.List(1, WordFile.Level(0, "decimal", "%1.")) + WordFile.List(2, WordFile.Level(0, "chineseCounting", "%1、"));
        var twice = $"<w:p><w:pPr>{WordFile.Numbered(1)}{WordFile.Numbered(2)}</w:pPr>{WordFile.Run("甲")}</w:p>";

        Assert.Equal("一、甲\n二、甲\n", WordFile.Read(twice + twice, numbering).Text);
    }

    [Fact]
    public void A_number_that_was_typed_as_well_is_not_doubled()
    {
        Assert.Equal("1.甲\n2.乙\n", WordFile.Read(WordFile.Paragraph("1.甲", 1) + WordFile.Paragraph("乙", 1), WordFile.List(1, WordFile.Level(0, "decimal", "%1."))).Text);
    }

    [Fact]
    public void A_number_is_kept_apart_from_figures_that_follow_it()
    {
        Assert.Equal("1. 2024年印发办法\n", WordFile.Read(WordFile.Paragraph("2024年印发办法", 1), WordFile.List(1, WordFile.Level(0, "decimal", "%1."))).Text);
    }

    [Theory]
    [InlineData("none", "", "甲")]
    [InlineData("none", "问题：", "问题：甲")]
    [InlineData("bullet", "\uF06C", "●甲")]
    [InlineData("bullet", "◆", "◆甲")]
    public void A_level_without_numbers_prints_its_text_alone(string format, string text, string expected)
        => Assert.Equal($"{expected}\n", WordFile.Read(WordFile.Paragraph("甲", 1), WordFile.List(1, WordFile.Level(0, format, text))).Text);

    [Fact]
    public void An_empty_paragraph_counts_but_is_not_printed_and_a_list_that_is_not_defined_numbers_nothing()
    {
        var body = WordFile.Paragraph("甲", 1) + WordFile.Paragraph("", 1) + WordFile.Paragraph("乙", 1) + WordFile.Paragraph("丙", 9);

        Assert.Equal("1.甲\n\n3.乙\n丙\n", WordFile.Read(body, WordFile.List(1, WordFile.Level(0, "decimal", "%1."))).Text);
    }
}
