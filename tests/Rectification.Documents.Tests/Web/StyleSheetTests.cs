namespace Rectification.Documents.Tests.Web;

/// <summary>Of the rules about an element, that which a browser would follow decides whether it is shown.</summary>
public class StyleSheetTests
{
    [Theory]
    // The more specific rule.
    [InlineData(".hide{display:none} p{display:block}")]
    [InlineData("#x{display:none} .hide{display:block} p.hide{display:block}")]
    [InlineData("div .hide{display:none} .hide{display:block}")]
    [InlineData("h1,.hide,p.other{display:none} p{display:block}")]
    // The later one of equally specific rules.
    [InlineData(".hide{display:block} .hide{display:none}")]
    // The important one.
    [InlineData(".hide{display:none!important} #x{display:block}")]
    [InlineData(".hide{display:none ! important;display:block}")]
    // Rules behind what is not read.
    [InlineData("@import url(x.css); .hide{display:none}")]
    [InlineData("@import url(\"a;b.css\") screen; @charset \"utf-8\"; .hide{display:none}")]
    [InlineData("@media print{p{display:block} div{color:red}} .hide{display:none}")]
    [InlineData("/* } { */ .hide{display:none}")]
    [InlineData(".a{color:red/* } */} /* it's */ .hi/**/de{display:none}")]
    [InlineData("p::after{content:\"}\"} p::before{content:'/*'} .hide{display:none}")]
    [InlineData("p::after{content:\"\\\"}\"} .hide{display:none}")]
    [InlineData("<!-- .hide{display:none} -->")]
    [InlineData("} .hide{display:none")]
    [InlineData("p{} .hide{display:none} /*")]
    [InlineData("h1,\n h2,\n h3,\n h4,\n h5,\n .hide{display:none}")]
    public void A_paragraph_is_hidden(string sheet) => Assert.Equal("正文。\n", Read(sheet));

    [Theory]
    [InlineData("p{display:none} .hide{display:block} div p{display:none} #x{display:block}", "")]
    [InlineData(".hide{display:none}", "display:block")]
    [InlineData(".hide{display:none!important}", "display:block!important")]
    [InlineData("@media print{.hide{display:none}}", "")]
    [InlineData(".hide{color:red; .inner{color:red; display:none; color:red}}", "")]
    [InlineData("/* .hide{display:none} */", "")]
    [InlineData("/* .hide{display:none}", "")]
    [InlineData("p::after{content:\".hide{display:none}\"}", "")]
    [InlineData("@import url(x.css); @import url(y.css)", "")]
    public void A_paragraph_is_shown(string sheet, string style) => Assert.Equal("藏。\n正文。\n", Read(sheet, style));

    [Fact]
    public void An_important_rule_comes_before_what_the_element_says()
        => Assert.Equal("正文。\n", Read(".hide{display:none!important}", "display:block"));

    private static string Read(string sheet, string style = "")
        => WebPageTests.Read($"<div><p id=\"x\" class=\"hide\" style=\"{style}\">藏。</p><section>正文。</section></div>", $"<style>{sheet}</style>").Text;
}
