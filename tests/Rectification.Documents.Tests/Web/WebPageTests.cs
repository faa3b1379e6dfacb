using System.Text;

namespace Rectification.Documents.Tests.Web;

/// <summary>The text of a page is its article as a browser shows it.</summary>
public class WebPageTests
{
    internal static DocumentText Read(string body, string head = "", string name = "notice.html")
        => DocumentText.Read(new MemoryStream(Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>")), name);

    [Fact]
    public void Blocks_and_breaks_are_lines_and_white_space_is_none()
        => Assert.Equal("标题\n第一段，\n第二段。\n尾 注\n", Read("<h1>标题</h1><div>\n  <p>第一\n  段，<br>第二段。</p><p>&nbsp;</p><span>尾&nbsp;注</span></div>").Text);

    [Fact]
    public void What_is_not_shown_is_not_read()
        => Assert.Equal("正文一句。\n", Read("<script>document.write('x')</script><style>.a{display:none}</style><p>正文一句。</p><p class=\"a\">藏一</p><p hidden>藏二</p><p style=\"display: none\">藏三</p><template>藏四</template>").Text);

    [Theory]
    [InlineData("<ol><li>甲</li><li>乙</li></ol>", "1.甲\n2.乙\n")]
    [InlineData("<ol start=\"3\"><li>甲</li><li value=\"7\">乙</li><li>丙</li></ol>", "3.甲\n7.乙\n8.丙\n")]
    [InlineData("<ol reversed><li>甲</li><li>乙</li></ol>", "2.甲\n1.乙\n")]
    [InlineData("<ol type=\"a\"><li>甲</li></ol>", "a.甲\n")]
    [InlineData("<ol style=\"list-style-type:cjk-ideographic\"><li><p>甲</p></li><li>乙</li></ol>", "一、甲\n二、乙\n")]
    [InlineData("<style>.l{list-style:none inside}</style><ol class=\"l\"><li>甲</li></ol>", "甲\n")]
    [InlineData("<ol><li>1.甲</li><li>乙</li></ol>", "1.甲\n2.乙\n")]
    [InlineData("<ol><li>2024年印发办法</li></ol>", "1. 2024年印发办法\n")]
    [InlineData("<ul><li>甲</li></ul>", "甲\n")]
    [InlineData("<ol><li>甲<ol><li>子</li></ol></li><li>乙</li></ol>", "1.甲\n1.子\n2.乙\n")]
    public void List_items_have_the_numbers_that_a_browser_prints(string list, string expected) => Assert.Equal(expected, Read(list).Text);

    [Fact]
    public void A_table_becomes_rows_with_tabs_between_cells()
    {
        const string Table = "<table><caption>整改台账</caption><thead><tr><th>序号</th><th>问题</th><th>措施</th></tr></thead><tbody><tr><td>1</td><td rowspan=\"2\">松懈</td><td><p>一是培训。</p><p>二是检查。</p></td></tr>"
            + "<tr><td>2</td><td>通报</td></tr><tr><td colspan=\"3\">（二）作风方面</td></tr><tr><td>3</td><td>&nbsp;</td><td>约谈</td></tr></tbody></table>";

        var document = Read(Table);

        Assert.Equal("整改台账\n序号\t问题\t措施\n1\t松懈\t一是培训。 二是检查。\n2\t\t通报\n（二）作风方面\n3\t\t约谈\n", document.Text);
        PlaceTests.AssertTiles(document);
    }

    [Fact]
    public void A_table_that_only_places_text_is_read_as_its_text()
        => Assert.Equal("标题\n正文。\n", Read("<table><tr><td><p>标题</p></td></tr><tr><td><p>正文。</p></td></tr></table>").Text);

    [Fact]
    public void The_article_is_found_among_navigation_and_imprint()
    {
        var menu = string.Concat(Enumerable.Range(1, 12).Select(i => $"<li><a href=\"/{i}\">栏目{i}</a></li>"));
        var paragraphs = string.Concat(Enumerable.Range(1, 12).Select(i => $"<p>{i}.第{i}项工作已经完成，制度已经修订并印发执行。</p>"));
        var page = $"<div class=\"top\"><ul>{menu}</ul></div><div class=\"w\"><div class=\"s\"><a href=\"/\">首页</a> &gt; <a href=\"/a\">公开</a></div><div class=\"m\"><div class=\"t\">青澜镇整改情况通报</div>"
            + $"<div class=\"i\">发布时间：2024-05-06 来源：青澜镇纪委</div><div class=\"c\">{paragraphs}</div></div></div><div class=\"foot\">版权所有</div>";

        var document = Read(page, "<title>青澜镇整改情况通报_青澜镇政府网</title><meta name=\"ArticleTitle\" content=\"青澜镇整改情况通报\">");

        Assert.StartsWith("青澜镇整改情况通报\n发布时间：2024-05-06 来源：青澜镇纪委\n1.第1项工作", document.Text, StringComparison.Ordinal);
        Assert.EndsWith("12.第12项工作已经完成，制度已经修订并印发执行。\n", document.Text, StringComparison.Ordinal);
        Assert.Equal("青澜镇整改情况通报", document.Title);
        Assert.Equal("2024-05-06", document.PublishedOn.ToString());
        Assert.Equal("青澜镇纪委", document.Source);
    }

    [Fact]
    public void Title_date_source_and_address_come_from_the_head()
    {
        var document = Read(
            "<p>正文一句。</p>",
            "<meta name=\"ArticleTitle\" content=\"通报\"><meta name=\"PubDate\" content=\"2023-03-04 10:20\"><meta name=\"ContentSource\" content=\"县委办\"><link rel=\"canonical\" href=\"https://example.invalid/a.html\">");

        Assert.Equal(("通报", "2023-03-04", "县委办", "https://example.invalid/a.html"), (document.Title, document.PublishedOn.ToString(), document.Source, document.Uri));
    }

    [Fact]
    public void A_place_is_a_selector_that_leads_to_the_element()
    {
        var document = Read("<div id=\"c\"><p>甲甲。</p><p>乙<b>乙</b>。</p></div>");

        Assert.Equal(["#c > p:nth-of-type(1)", "#c > p:nth-of-type(2)"], document.Places.Select(place => place.ToString()));
        PlaceTests.AssertTiles(document);
    }

    [Theory]
    [InlineData("gb2312", "gb18030", "<meta charset=\"gb2312\">")]
    [InlineData("gbk", "gb18030", "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gbk\">")]
    [InlineData("none", "gb18030", "")]
    [InlineData("wrong", "gb18030", "<meta charset=\"utf-8\">")]
    [InlineData("utf-8 that says gb2312", "utf-8", "<meta charset=\"gb2312\">")]
    [InlineData("big5", "big5", "<meta charset=\"big5\">")]
    public void The_encoding_is_that_of_the_bytes_whatever_the_page_says(string why, string encoding, string meta)
    {
        Assert.NotEmpty(why);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = encoding == "big5" ? "整改情況通報，各項措施已經完成。" : "整改情况通报，各项措施已经完成。";
        var bytes = Encoding.GetEncoding(encoding).GetBytes($"<html><head>{meta}</head><body><p>{text}</p></body></html>");

        Assert.Equal($"{text}\n", DocumentText.Read(new MemoryStream(bytes), "a.htm").Text);
    }

    [Fact]
    public void The_server_may_name_the_encoding()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("big5")!.GetBytes("<html><p>各項措施已經完成。");

        Assert.Equal("各項措施已經完成。\n", DocumentText.Read(new MemoryStream(bytes), "a.htm", new() { Charset = "Big5" }).Text);
    }

    [Theory]
    [InlineData("base64")]
    [InlineData("quoted-printable")]
    [InlineData("8bit")]
    public void A_page_saved_with_its_parts_is_read(string transfer)
    {
        var page = Encoding.UTF8.GetBytes("<html><body><p>整改=已经完成。</p></body></html>");
        var body = transfer switch
        {
            "base64" => Convert.ToBase64String(page, Base64FormattingOptions.InsertLineBreaks),
            "8bit" => Encoding.Latin1.GetString(page),
            _ => string.Concat(page.Select((one, index) => (one is >= 0x20 and < 0x7F && one != '=' ? ((char)one).ToString() : $"={one:X2}") + (index % 30 == 29 ? "=\r\n" : ""))),
        };
        var file = "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://example.invalid/n.html\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--b--\"\r\n\r\n\r\n"
            + "----b--\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0=\r\n"
            + $"----b--\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: {transfer}\r\nContent-Location: https://example.invalid/n.html\r\n\r\n{body}\r\n----b------\r\n";

        var document = DocumentText.Read(new MemoryStream(Encoding.Latin1.GetBytes(file)), "notice.mhtml");

        Assert.Equal("整改=已经完成。\n", document.Text);
        Assert.Equal("https://example.invalid/n.html", document.Uri);
    }

    [Fact]
    public void A_saved_file_without_a_page_is_called_damaged()
        => Assert.Equal(UnreadableReason.Broken, Assert.Throws<UnreadableDocumentException>(() => DocumentText.Read(new MemoryStream("Content-Type: multipart/related; boundary=x\r\n\r\n--x\r\n"u8.ToArray()), "a.mht")).Reason);

    [Fact]
    public void Line_ends_count_in_preformatted_text_alone()
        => Assert.Equal("一\n二\n三四\n", Read("<pre>一\n<b>二</b></pre><p>三\n四</p>").Text);
}
