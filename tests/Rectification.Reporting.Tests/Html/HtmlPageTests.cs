using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Rectification.Reporting.Tests.Html;

/// <summary>What holds for every page, whatever the notice.</summary>
public class HtmlPageTests
{
    public static TheoryData<string> Texts => [.. Directory.EnumerateFiles(Repository.PathOf("tests", "Fixtures", "styles", "text")).Select(Path.GetFileName).OfType<string>()];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task The_text_beside_the_data_is_the_text_that_was_read(string file)
    {
        var reported = ReportSample.Read(await File.ReadAllTextAsync(Repository.PathOf("tests", "Fixtures", "styles", "text", file)));
        var page = await ParseAsync(reported);

        var lines = page.QuerySelectorAll(".text > .ln").Select(line => line.TextContent);
        Assert.Equal(reported.Text!.ReplaceLineEndings("\n").TrimEnd('\n'), string.Join('\n', lines).TrimEnd('\n'));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Every_link_leads_to_its_place_and_every_finding_at_a_place_is_linked_both_ways(string file)
    {
        var reported = ReportSample.Read(await File.ReadAllTextAsync(Repository.PathOf("tests", "Fixtures", "styles", "text", file)));
        var page = await ParseAsync(reported);

        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(page.QuerySelectorAll("a[href]"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
        for (var i = 1; i <= reported.Findings.Count; i++)
        {
            Assert.NotNull(page.GetElementById($"n1-f{i}"));
            if (reported.Findings[i - 1].Source is null)
                continue;
            Assert.Equal($"#n1-f{i}", page.GetElementById($"n1-w{i}")!.GetAttribute("href"));
            Assert.Contains(page.GetElementById($"n1-f{i}")!.QuerySelectorAll("a"), link => link.GetAttribute("href") == $"#n1-w{i}");
        }
    }

    [Fact]
    public async Task The_words_of_a_finding_are_marked()
    {
        var reported = ReportSample.Read(ReportSample.Text);
        var page = await ParseAsync(reported);

        var email = reported.Findings.Select((finding, index) => (finding, number: index + 1)).Single(one => one.finding.Rule.Id == "RN601");
        var words = page.GetElementById($"n1-w{email.number}")!.NextElementSibling!;
        Assert.Equal("lhscj163.com", words.QuerySelector("mark.warning")!.TextContent);
    }

    [Fact]
    public async Task An_uncertain_reading_is_marked_in_the_data_and_in_the_text()
    {
        var reported = ReportSample.Read(await File.ReadAllTextAsync(Repository.PathOf("tests", "Fixtures", "styles", "text", "56-county-committee-hardwrap.txt")));
        Assert.Contains(reported.Findings, finding => finding.Rule.Id == "RN210");
        var page = await ParseAsync(reported);

        Assert.NotEmpty(page.QuerySelectorAll("details.issue > summary .uncertain"));
        Assert.NotEmpty(page.QuerySelectorAll(".text mark.uncertain"));
    }

    [Fact]
    public async Task A_notice_without_its_text_has_data_and_no_link_to_a_text()
    {
        var page = await ParseAsync(ReportSample.Read(ReportSample.Text) with { Text = null, Segments = [] });

        Assert.Null(page.QuerySelector(".source"));
        Assert.NotEmpty(page.QuerySelectorAll("details.issue"));
        Assert.Empty(page.QuerySelectorAll("a[href$='-t'], a[href*='-w']"));
    }

    [Fact]
    public async Task Only_the_part_of_a_file_that_is_the_notice_is_shown_with_the_lines_of_the_file()
    {
        var file = $"前一份\n\n{ReportSample.Text}";
        var offset = file.Length - ReportSample.Text.Length;
        var reported = ReportSample.Read(ReportSample.Text);
        var moved = reported with
        {
            Text = file,
            Segments = [.. reported.Segments.Select(segment => segment with { Span = new(segment.Span.Start + offset, segment.Span.Length) })],
            Findings = [],
        };
        var page = await ParseAsync(moved);

        Assert.Equal("3", page.QuerySelector(".ln")!.GetAttribute("data-n"));
        Assert.DoesNotContain("前一份", page.QuerySelector(".text")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Places_in_the_document_are_shown_where_they_are_known()
    {
        var reported = ReportSample.Read(ReportSample.Text) with { Places = [new(new(0, 40), "第1段"), new(new(40, 2000), "第2段")] };
        var page = await ParseAsync(reported);

        Assert.Contains(page.QuerySelectorAll(".findings a.at"), link => link.TextContent == "第2段");
    }

    [Fact]
    public async Task Issues_that_nest_without_end_are_all_shown()
    {
        var issue = new Issue { Title = "底" };
        for (var i = 0; i < 500; i++)
            issue = new() { Title = $"层{i}", Issues = [issue] };
        var page = await ParseAsync(new() { Notice = new() { Aspects = [new() { Implicit = true, Issues = [issue] }] } });

        Assert.Equal(501, page.QuerySelectorAll("details.issue").Length);
    }

    [Fact]
    public async Task No_notice_at_all_is_said()
        => Assert.Contains("There is no notice to report on.", await ReportSample.HtmlAsync(ReportSample.English), StringComparison.Ordinal);

    [Fact]
    public async Task A_host_that_has_no_segments_or_odd_ones_gets_its_text_all_the_same()
    {
        var reported = new ReportedNotice { Notice = new() { Title = "甲" }, Text = "一\r\n二\r三\n\n四" };
        var odd = reported with { Segments = [new(new(0, 2), Import.SegmentRole.Title), new(new(1, 3), Import.SegmentRole.Measure), new(new(5, 90), Import.SegmentRole.Other)] };

        foreach (var one in new[] { reported, odd })
            Assert.Equal(["一", "二", "三", "", "四"], (await ParseAsync(one)).QuerySelectorAll(".ln").Select(line => line.TextContent));
    }

    private static async Task<IHtmlDocument> ParseAsync(ReportedNotice reported)
        => await new HtmlParser().ParseDocumentAsync(await ReportSample.HtmlAsync(ReportSample.English, reported));
}
