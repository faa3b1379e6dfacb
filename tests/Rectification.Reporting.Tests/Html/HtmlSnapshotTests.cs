using System.Text.RegularExpressions;

namespace Rectification.Reporting.Tests.Html;

/// <summary>Whole pages. The style sheet is a file of its own, reviewed there.</summary>
public partial class HtmlSnapshotTests
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task One_notice_is_its_data_beside_its_text(string language)
        => await Verifier.Verify(WithoutStyle(await ReportSample.HtmlAsync(new(language), ReportSample.Read(ReportSample.Text))), extension: "html").UseParameters(language);

    [Fact]
    public async Task Several_notices_have_a_list_of_contents()
    {
        var (first, second) = (ReportSample.Read(ReportSample.Text), ReportSample.Read(Fixture.Read("flat-labels"), "flat-labels.txt"));

        await Verifier.Verify(WithoutStyle(await ReportSample.HtmlAsync(ReportSample.English, first, second with { Text = null, Segments = [] })), extension: "html");
    }

    private static string WithoutStyle(string page) => Hash().Replace(Style().Replace(page, "<style></style>"), "sha256-");

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Style();

    [GeneratedRegex("sha256-.*?(?=&#x27;)", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();
}
