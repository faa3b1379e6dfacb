using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Rectification.Reporting.Tests.Html;

/// <summary>Notices are other people's words: nothing in them may become part of the page.</summary>
public class HostileTextTests
{
    // The elements and attributes that the report itself writes.
    private static readonly HashSet<string> Elements = [.. "html head meta title style body a header main template slot article section div p dl dt dd h1 h2 h3 h4 h5 h6 table thead tbody tfoot tr th td svg rect span b ol li code q ul details summary mark nav".Split(' ')];
    private static readonly HashSet<string> Attributes = [.. "lang charset http-equiv content name id class href slot shadowrootmode aria-labelledby aria-label aria-hidden role tabindex scope viewBox preserveAspectRatio x width height data-n data-r".Split(' ')];

    public static TheoryData<string> Texts =>
    [
        "<script>alert(1)</script>", "</details></summary></style></title><img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)\" x=\"", "' autofocus onfocus='alert(1)",
        "<!-- -->]]><svg/onload=alert(1)>", "&lt;script&gt;&#60;b&#62;", "</template><iframe src=//example.test>", "javascript:alert(1)", "`${alert(1)}`", "<a href=//example.test>", "{{7*7}}<%= 1 %>",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Markup_in_a_notice_stays_text(string text)
    {
        foreach (var notices in new[] { new[] { ReportSample.Filled(text) }, [ReportSample.Filled(text), ReportSample.Filled(text)] })
        {
            var page = await new HtmlParser().ParseDocumentAsync(await ReportSample.HtmlAsync(ReportSample.English, notices));

            Assert.Empty(page.All.Select(element => element.LocalName).Except(Elements));
            Assert.Empty(page.All.SelectMany(element => element.Attributes.Select(attribute => attribute.Name)).Except(Attributes));
            Assert.All(page.QuerySelectorAll("[href]"), link => Assert.StartsWith("#n", link.GetAttribute("href")!.Replace("#contents", "#n", StringComparison.Ordinal), StringComparison.Ordinal));
            Assert.Equal(text, page.QuerySelector(".ln")!.TextContent);
            Assert.Contains(text, page.QuerySelector("article h1, article h2")!.TextContent, StringComparison.Ordinal);
        }
    }

    // Member data: an attribute cannot hold half a surrogate pair.
    public static TheoryData<string, string> Hidden => new()
    {
        { "甲\u202E乙", "甲[U+202E]乙" },
        { "甲\u2066乙\u2069", "甲[U+2066]乙[U+2069]" },
        { "甲\0乙", "甲[U+0000]乙" },
        { "甲\u001B[31m乙", "甲[U+001B][31m乙" },
        { "甲\uD83D乙", "甲[U+D83D]乙" },
        { "乙\uDE00", "乙[U+DE00]" },
        { "甲\u0085乙\uFFFE", "甲[U+0085]乙[U+FFFE]" },
        { "甲\uD83D\uDE00乙\u3000丙", "甲\uD83D\uDE00乙\u3000丙" },
    };

    [Theory]
    [MemberData(nameof(Hidden))]
    public async Task Characters_that_steer_the_page_are_written_out(string text, string shown)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await ReportSample.HtmlAsync(ReportSample.English, ReportSample.Filled(text)));

        Assert.Equal(shown, page.QuerySelector(".ln")!.TextContent);
        Assert.Equal(shown, page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task The_page_itself_forbids_scripts_and_requests()
    {
        var page = await new HtmlParser().ParseDocumentAsync(await ReportSample.HtmlAsync(ReportSample.English, ReportSample.Read(ReportSample.Text)));

        Assert.StartsWith("default-src 'none'; style-src 'sha256-", page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content"), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, object, embed, base, form, [src], [style]"));
    }
}
