using System.IO.Compression;
using System.Xml.Linq;

namespace Rectification.Cli.Tests;

public sealed class ReportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("r.html", "<!DOCTYPE html>")]
    [InlineData("r.HTML", "<!DOCTYPE html>")]
    [InlineData("r.md", "## 中共云澜市水务局党组")]
    [InlineData("r.csv", "file,notice,aspect,number,issue")]
    public async Task The_extension_names_the_form(string name, string beginning)
    {
        var output = _folder.PathOf(name);
        var run = await Tool.RunAsync("report", Fixture.QuickStartPath, "-o", output);

        // The notice has a date that does not exist, which is an error.
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("rectify: exit code 1: findings at or above --fail-on in 1 notice", run.Error, StringComparison.Ordinal);
        Assert.StartsWith(beginning, await File.ReadAllTextAsync(output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ledger_is_a_workbook()
    {
        var output = _folder.PathOf("r.xlsx");
        var run = await Tool.RunAsync("report", Fixture.QuickStartPath, Fixture.PathOf("flat-labels"), "-o", output);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        using var workbook = ZipFile.OpenRead(output);
        Assert.Contains(workbook.Entries, entry => entry.FullName == "xl/workbook.xml");
    }

    [Fact]
    public async Task Rows_are_marked_as_overdue_on_the_day_that_is_named_and_on_no_other()
    {
        var notice = _folder.Write("n.json", """
            {"schemaVersion":"1.0","title":"通报","aspects":[{"issues":[{"number":"1.","title":"台账不全","deadline":{"date":"2024-06","text":"2024年6月底前"}}]}]}
            """);
        var unmarked = await StyleOfFirstRowAsync(notice);

        Assert.Equal(unmarked, await StyleOfFirstRowAsync(notice, "--overdue-on", "2024-06-30"));
        Assert.NotEqual(unmarked, await StyleOfFirstRowAsync(notice, "--overdue-on", "2024-07-01"));
    }

    [Theory]
    [InlineData("r.xlsx", "31.12.2024", "2024-12-31")]
    [InlineData("r.csv", "2024-12-31", ".xlsx only")]
    public async Task A_day_that_is_none_or_that_marks_nothing_is_refused(string name, string day, string reason)
    {
        var run = await Tool.RunAsync("report", Fixture.QuickStartPath, "-o", _folder.PathOf(name), "--overdue-on", day);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("r.pdf")]
    [InlineData("r")]
    public async Task An_extension_that_names_no_form_is_refused_with_those_that_do(string name)
    {
        var run = await Tool.RunAsync("report", Fixture.QuickStartPath, "-o", _folder.PathOf(name));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(".xlsx, .html, .md, .csv", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task Standard_output_wants_a_form()
    {
        Assert.Contains("-o report.html", (await Tool.RunAsync("report", Fixture.QuickStartPath)).Error, StringComparison.Ordinal);
        Assert.StartsWith("## ", (await Tool.RunAsync("report", Fixture.QuickStartPath, "--format", "md")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_is_chosen_and_belongs_to_CSV()
    {
        var run = await Tool.RunAsync("report", Fixture.QuickStartPath, "--format", "csv", "--table", "findings", "--lang", "zh");

        Assert.StartsWith("\uFEFF来源文件,通报标题,规则,级别", run.Output, StringComparison.Ordinal);
        Assert.Contains("RN406", run.Output, StringComparison.Ordinal);
        Assert.Contains(".csv only", (await Tool.RunAsync("report", Fixture.QuickStartPath, "--format", "md", "--table", "findings")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_of_every_kind_and_folders_of_them_are_taken()
    {
        var notice = _folder.Write("in/a.json", (await Tool.RunAsync("import", Fixture.QuickStartPath, "--format", "json")).Output);
        _folder.Write("in/b.ndjson", (await Tool.RunAsync("import", Fixture.PathOf("flat-labels"), "--format", "ndjson")).Output);
        _folder.Write("in/c.txt", Fixture.Read("two-levels"));
        var run = await Tool.RunAsync("report", Path.GetDirectoryName(notice)!, Repository.PathOf("tests", "Fixtures", "documents", "13-four-levels.docx"), "--format", "csv");

        Assert.NotEqual(2, run.ExitCode);
        Assert.All(new[] { "a.json", "flat-labels.txt", "c.txt", "13-four-levels.docx" }, file => Assert.Contains(file, run.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("13-four-levels.docx", "第", "段")]
    [InlineData("13-four-levels.html", "body > ", "")]
    [InlineData("13-four-levels.pdf", "第1页第", "行")]
    public async Task Findings_stand_at_their_place_in_the_document(string file, string beginning, string end)
    {
        var run = await Tool.RunAsync("report", Repository.PathOf("tests", "Fixtures", "documents", file), "--format", "csv", "--table", "findings", "--lang", "zh");
        var places = run.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList();

        Assert.NotEmpty(places);
        Assert.Contains(places, row => row.Contains($",{beginning}", StringComparison.Ordinal) && row.Contains(end, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_text_that_is_no_notice_is_told_and_left_out()
    {
        var run = await Tool.RunAsync("report", Fixture.PathOf("not-a-notice"), Fixture.PathOf("flat-labels"), "--format", "md");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("not-a-notice.txt is left out: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Output.Split('\n'), line => line.StartsWith("## ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_there_is_no_notice_nothing_is_written_over_what_is_there()
    {
        var output = _folder.Write("r.html", "old");
        var run = await Tool.RunAsync("report", Fixture.PathOf("not-a-notice"), "-o", output);

        Assert.Equal((2, "old"), (run.ExitCode, await File.ReadAllTextAsync(output)));
        Assert.Contains("nothing was written", run.Error, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(_folder.Path));
        Assert.Empty((await Tool.RunAsync("report", Fixture.PathOf("not-a-notice"), "--format", "html")).Output);
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_and_the_rest_is_reported()
    {
        var run = await Tool.RunAsync("report", _folder.PathOf("missing.txt"), Fixture.PathOf("flat-labels"), "--format", "md");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("missing.txt", run.Error, StringComparison.Ordinal);
        Assert.Contains("## ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Levels_and_the_baseline_hold_here_too()
    {
        var run = await Tool.RunAsync("report", Fixture.QuickStartPath, "--format", "md", "--rule", "RN406=off", "--rule", "RN601=info");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("RN406", run.Output, StringComparison.Ordinal);
        Assert.Contains("**info** RN601", run.Output, StringComparison.Ordinal);
    }

    private async Task<string> StyleOfFirstRowAsync(string notice, params string[] arguments)
    {
        var output = _folder.PathOf("r.xlsx");
        var run = await Tool.RunAsync(["report", notice, "-o", output, "--fail-on", "off", .. arguments]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var workbook = ZipFile.OpenRead(output);
        await using var sheet = workbook.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        var rows = (await XDocument.LoadAsync(sheet, LoadOptions.None, CancellationToken.None)).Descendants().Where(element => element.Name.LocalName == "row");
        return rows.ElementAt(1).Elements().First().Attribute("s")!.Value;
    }
}
