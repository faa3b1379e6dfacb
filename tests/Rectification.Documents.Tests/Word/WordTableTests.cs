namespace Rectification.Documents.Tests.Word;

/// <summary>Ledgers in tables become rows with tabs between their cells, as the reader of tables wants them.</summary>
public class WordTableTests
{
    [Fact]
    public void A_row_is_a_line_and_a_tab_parts_its_cells()
    {
        var document = WordFile.Read(WordFile.Table(WordFile.Cell("序号") + WordFile.Cell("问题") + WordFile.Cell("措施"), WordFile.Cell("1") + WordFile.Cell("") + WordFile.Cell("培训")));

        Assert.Equal("序号\t问题\t措施\n1\t\t培训\n", document.Text);
        Assert.Equal("table 1, row 2, column 3", document.GetPlace(document.Text.IndexOf("培训", StringComparison.Ordinal))!.ToString());
        PlaceTests.AssertTiles(document);
    }

    [Fact]
    public void Paragraphs_of_a_cell_become_one_line()
    {
        var cell = $"<w:tc>{WordFile.Paragraph("一是培训。")}{WordFile.Paragraph("")}{WordFile.Paragraph("二是检查。")}</w:tc>";

        Assert.Equal("问题\t措施\n松懈\t一是培训。 二是检查。\n", WordFile.Read(WordFile.Table(WordFile.Cell("问题") + WordFile.Cell("措施"), WordFile.Cell("松懈") + cell)).Text);
    }

    [Fact]
    public void Merged_cells_stand_where_they_begin()
    {
        var document = WordFile.Read(WordFile.Table(
            WordFile.Cell("方面") + WordFile.Cell("问题") + WordFile.Cell("状态"),
            WordFile.Cell("学习", "<w:vMerge w:val=\"restart\"/>") + WordFile.Cell("甲") + WordFile.Cell("完成"),
            WordFile.Cell("", "<w:vMerge/>") + WordFile.Cell("乙", "<w:gridSpan w:val=\"2\"/>"),
            WordFile.Cell("（二）作风方面", "<w:gridSpan w:val=\"3\"/>"),
            WordFile.Cell("作风") + WordFile.Cell("丙") + WordFile.Cell("完成")));

        Assert.Equal("方面\t问题\t状态\n学习\t甲\t完成\n\t乙\t\n（二）作风方面\n作风\t丙\t完成\n", document.Text);
    }

    [Fact]
    public void Cells_that_are_numbered_automatically_have_their_numbers()
    {
        var number = $"<w:tc><w:p><w:pPr>{WordFile.Numbered(1)}</w:pPr></w:p></w:tc>";
        var document = WordFile.Read(
            WordFile.Table(WordFile.Cell("序号") + WordFile.Cell("问题"), number + WordFile.Cell("甲"), number + WordFile.Cell("乙")), WordFile.List(1, WordFile.Level(0, "decimal", "%1")));

        Assert.Equal("序号\t问题\n1\t甲\n2\t乙\n", document.Text);
    }

    [Fact]
    public void A_table_that_only_frames_text_is_read_as_paragraphs()
    {
        var frame = $"<w:tbl><w:tr><w:tc>{WordFile.Paragraph("标题")}{WordFile.Paragraph("正文")}</w:tc></w:tr></w:tbl>";

        Assert.Equal("标题\n正文\n", WordFile.Read(frame).Text);
    }

    [Fact]
    public void A_deleted_row_is_gone()
    {
        var deleted = "<w:trPr><w:del w:id=\"1\" w:author=\"甲\"/></w:trPr>";

        Assert.Equal("序号\t问题\n2\t乙\n", WordFile.Read(WordFile.Table(WordFile.Cell("序号") + WordFile.Cell("问题"), deleted + WordFile.Cell("1") + WordFile.Cell("甲"), WordFile.Cell("2") + WordFile.Cell("乙"))).Text);
    }
}
