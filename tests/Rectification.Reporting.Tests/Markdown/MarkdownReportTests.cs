using Markdig;

namespace Rectification.Reporting.Tests.Markdown;

public class MarkdownReportTests
{
    // What GitHub makes of Markdown.
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras().UseMathematics().UseTaskLists().UseFootnotes().UseAlertBlocks().Build();

    public static TheoryData<string> Hostile =>
    [
        "a|b", "`code`", "<script>alert(1)</script>", "# heading", "- item", "1. item", "2) item", "> quote", "[x](javascript:alert(1))", "![x](//example.test/x.png)", "http://example.test", "www.example.test",
        "*b* _i_ ~~s~~", "\\", "a\\|b", "---", "===", "line\n\n# second", "[x]: //example.test", "&lt;b&gt;", "$x$", ":::", "+ item", "a\r\n| b |", "<http://example.test>", "https://example.test/a_b_c", "**", "^[note]",
    ];

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task A_notice_fits_into_a_comment(string language)
        => await Verifier.Verify(MarkdownReport.Write(ReportSample.Read(ReportSample.Text), new() { Culture = new(language) }), extension: "md").UseParameters(language);

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Text_of_a_notice_means_only_itself(string text)
    {
        var (plain, hostile) = (Render("甲乙"), Render(text));

        // The same elements in the same order: the text has added none and swallowed none.
        Assert.Equal(Elements(plain), Elements(hostile));
        Assert.Contains($"<h2>{Escape(text)}</h2>", hostile, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@octo 与 #12", "@\u200Bocto 与 #\u200B12")]
    [InlineData("信箱 a@b.example", "信箱 a@b.example")]
    public void Nobody_is_notified(string text, string written)
        => Assert.Contains(written, MarkdownReport.Write(new() { Notice = new() { Title = text } }), StringComparison.Ordinal);

    [Fact]
    public async Task Notices_follow_each_other_and_are_counted()
    {
        var reported = ReportSample.Read(ReportSample.Text);
        using var stream = new MemoryStream();

        Assert.Equal(2, await MarkdownReport.WriteAsync(stream, [reported, reported]));
        Assert.Equal(0, await MarkdownReport.WriteAsync(stream, Array.Empty<ReportedNotice>()));
    }

    private static string Render(string text) => Markdig.Markdown.ToHtml(MarkdownReport.Write(ReportSample.Filled(text), new() { Culture = ReportSample.English }), GitHub);

    private static List<string> Elements(string html) => [.. new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html).All.Select(element => element.LocalName)];

    private static string Escape(string text) => System.Net.WebUtility.HtmlEncode(VisibleText.Line(text)).Replace("&#39;", "'", StringComparison.Ordinal);
}
