namespace Rectification.Documents.Tests.Word;

/// <summary>The text of a Word document is what its reader sees.</summary>
public class WordTextTests
{
    [Fact]
    public void Changes_are_read_as_accepted()
    {
        var body = "<w:p>" + WordFile.Run("印发") + "<w:del w:id=\"1\" w:author=\"甲\"><w:r><w:delText>三</w:delText></w:r></w:del>"
            + $"<w:ins w:id=\"2\" w:author=\"甲\">{WordFile.Run("四")}</w:ins><w:moveFrom w:id=\"3\" w:author=\"甲\">{WordFile.Run("旧")}</w:moveFrom>"
            + $"<w:moveTo w:id=\"4\" w:author=\"甲\">{WordFile.Run("新")}</w:moveTo>" + WordFile.Run("项制度") + "</w:p>";

        Assert.Equal("印发四新项制度\n", WordFile.Read(body).Text);
    }

    [Fact]
    public void A_paragraph_whose_end_was_deleted_goes_on_in_the_next()
    {
        var body = $"<w:p><w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"甲\"/></w:rPr></w:pPr>{WordFile.Run("召开")}</w:p>" + WordFile.Paragraph("会议", 1);

        Assert.Equal("召开会议\n", WordFile.Read(body, WordFile.List(1, WordFile.Level(0, "decimal", "%1."))).Text);
    }

    [Fact]
    public void Hidden_text_is_left_out_whoever_hides_it()
    {
        const string Styles = "<w:style w:type=\"character\" w:styleId=\"C\"><w:rPr><w:vanish/></w:rPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"P\"><w:rPr><w:vanish/></w:rPr></w:style>";
        var body = "<w:p>" + WordFile.Run("看得见") + WordFile.Run("批注", "<w:vanish/>") + WordFile.Run("草稿", "<w:rStyle w:val=\"C\"/>") + WordFile.Run("的字", "<w:vanish w:val=\"0\"/>") + "</w:p>"
            + $"<w:p><w:pPr><w:pStyle w:val=\"P\"/></w:pPr>{WordFile.Run("整段")}</w:p>" + WordFile.Paragraph("下一段");

        Assert.Equal("看得见的字\n下一段\n", WordFile.Read(body, styles: Styles).Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" w:type=\"textWrapping\"")]
    [InlineData(" w:type=\"page\"")]
    [InlineData(" w:type=\"column\"")]
    public void A_break_is_a_line_end_whatever_it_ends_besides(string type)
        => Assert.Equal("一、标题\n二、正文\n", WordFile.Read($"<w:p><w:r><w:t>一、标题</w:t><w:br{type}/><w:t>二、正文</w:t></w:r></w:p>").Text);

    [Fact]
    public void A_page_that_ends_in_front_of_a_numbered_paragraph_parts_it_from_no_number()
        => Assert.Equal(
            "一\n1.二\n",
            WordFile.Read(
                WordFile.Paragraph("一") + $"<w:p><w:pPr>{WordFile.Numbered(1)}</w:pPr><w:r><w:br w:type=\"page\"/><w:t>二</w:t></w:r></w:p>",
                numbering: WordFile.List(1, WordFile.Level(0, "decimal", "%1."))).Text);

    [Fact]
    public void A_field_shows_its_result_and_not_its_instructions()
    {
        const string Body = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"https://example.invalid/\"</w:instrText></w:r><w:r><w:t>藏</w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>附件</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>一份</w:t></w:r></w:p>";

        Assert.Equal("附件一份\n", WordFile.Read(Body).Text);
    }

    [Fact]
    public void Links_content_controls_and_readings_above_characters_are_looked_through()
    {
        var body = $"<w:p><w:hyperlink w:anchor=\"a\">{WordFile.Run("链接")}</w:hyperlink><w:sdt><w:sdtPr/><w:sdtContent>{WordFile.Run("控件")}</w:sdtContent></w:sdt>"
            + $"<w:r><w:ruby><w:rubyPr/><w:rt>{WordFile.Run("zì")}</w:rt><w:rubyBase>{WordFile.Run("字")}</w:rubyBase></w:ruby></w:r></w:p>"
            + $"<w:sdt><w:sdtContent>{WordFile.Paragraph("段落")}</w:sdtContent></w:sdt>";

        Assert.Equal("链接控件字\n段落\n", WordFile.Read(body).Text);
    }

    [Fact]
    public void A_text_box_follows_its_paragraph_once_though_it_is_stored_twice()
    {
        var box = $"<w:txbxContent>{WordFile.Paragraph("框内文字")}</w:txbxContent>";
        var body = "<w:p>" + WordFile.Run("正文") + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">"
            + $"<wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";

        var document = WordFile.Read(body);

        Assert.Equal("正文\n框内文字\n", document.Text);
        Assert.Equal("text box at paragraph 1", document.GetPlace(4)!.ToString());
    }

    [Fact]
    public void Notes_stand_below_the_text_with_the_paragraph_that_refers_to_them()
    {
        var body = WordFile.Paragraph("首段") + $"<w:p>{WordFile.Run("次段")}<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>";
        var document = WordFile.Read(body, footnotes: $"<w:footnote w:id=\"2\">{WordFile.Paragraph("数据截至年底")}</w:footnote>");

        Assert.Equal("首段\n次段\n〔1〕数据截至年底\n", document.Text);
        Assert.Equal("note to paragraph 2", document.GetPlace(8)!.ToString());
    }

    [Fact]
    public void Headers_stand_apart_from_the_text()
    {
        var document = DocumentText.Read(new MemoryStream(WordFile.Make(WordFile.Paragraph("正文"), header: WordFile.Paragraph("内部资料"))), "notice.docx");

        Assert.Equal("正文\n", document.Text);
        Assert.Equal(["内部资料"], document.HeadersAndFooters);
    }

    [Fact]
    public void A_table_of_contents_is_left_out()
    {
        const string Styles = "<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"toc 1\"/></w:style>";

        Assert.Equal("一、党的建设\n", WordFile.Read($"<w:p><w:pPr><w:pStyle w:val=\"T\"/></w:pPr>{WordFile.Run("一、党的建设 3")}</w:p>" + WordFile.Paragraph("一、党的建设"), styles: Styles).Text);
    }

    [Fact]
    public void Every_character_leads_back_to_its_paragraph()
    {
        var document = WordFile.Read(WordFile.Paragraph("标题") + WordFile.Paragraph("") + WordFile.Paragraph("第三段"));

        Assert.Equal("标题\n\n第三段\n", document.Text);
        Assert.Equal(["paragraph 1", "paragraph 2", "paragraph 3"], document.Places.Select(place => place.ToString()));
        Assert.Equal("第3段", document.GetPlace(5)!.Describe(System.Globalization.CultureInfo.GetCultureInfo("zh-CN")));
        PlaceTests.AssertTiles(document);
    }
}
