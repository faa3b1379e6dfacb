using System.Text.Json;
using Rectification.Json;

namespace Rectification.Cli.Tests;

public sealed class ImportFormatTests
{
    public static TheoryData<string> Fixtures => [.. Fixture.Names];

    [Fact]
    public async Task An_ndjson_line_has_the_members_of_the_wire_format_in_their_order()
    {
        var line = Assert.Single((await Tool.RunAsync("import", Fixture.QuickStartPath, "--format", "ndjson")).Lines);

        Assert.Equal(["file", "index", "notice", "findings", "nature", "natureCertainty"], line.EnumerateObject().Select(member => member.Name));
        Assert.Equal(Fixture.QuickStartPath, line.GetProperty("file").GetString());
        Assert.Equal(0, line.GetProperty("index").GetInt32());
        Assert.Equal("1.0", line.GetProperty("notice").GetProperty("schemaVersion").GetString());
    }

    [Fact]
    public async Task A_finding_names_rule_severity_path_message_and_its_place_in_the_text()
    {
        var run = await Tool.RunAsync("import", Fixture.QuickStartPath, "--format", "ndjson");
        var findings = run.Lines[0].GetProperty("findings").EnumerateArray().Where(finding => finding.TryGetProperty("source", out _)).ToList();
        var lines = Fixture.QuickStart.Split('\n');

        Assert.NotEmpty(findings);
        Assert.All(findings, finding =>
        {
            Assert.Matches("^RN[0-9]{3}$", finding.GetProperty("rule").GetString());
            Assert.Contains(finding.GetProperty("severity").GetString(), new[] { "error", "warning", "info" });
            Assert.NotEmpty(finding.GetProperty("message").GetString()!);
            var start = finding.GetProperty("source").GetProperty("start").GetInt32();
            var before = lines.Take(finding.GetProperty("line").GetInt32() - 1).Sum(line => line.Length + 1);
            Assert.Equal(start, before + finding.GetProperty("column").GetInt32() - 1);
        });
    }

    [Fact]
    public async Task Findings_come_in_the_order_of_the_text_after_those_without_a_place()
    {
        var run = await Tool.RunAsync("import", Fixture.QuickStartPath, "--format", "ndjson");
        var starts = run.Lines[0].GetProperty("findings").EnumerateArray()
            .Select(finding => finding.TryGetProperty("source", out var source) ? source.GetProperty("start").GetInt32() : -1).ToList();

        Assert.Equal(starts.Order(), starts);
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public async Task Segments_of_a_file_tile_its_text(string fixture)
    {
        var run = await Tool.RunAsync("import", Fixture.PathOf(fixture), "--format", "ndjson", "--segments", "--fail-on", "none");
        var end = 0;
        foreach (var segment in run.Lines.SelectMany(line => line.GetProperty("segments").EnumerateArray()))
        {
            Assert.Equal(end, segment.GetProperty("start").GetInt32());
            end += segment.GetProperty("length").GetInt32();
        }

        Assert.Equal(Fixture.Read(fixture).Length, end);
    }

    [Fact]
    public async Task Json_of_one_text_is_the_notice_itself()
    {
        var run = await Tool.RunAsync("import", Fixture.QuickStartPath, "--format", "json");

        Assert.Equal("中共云澜市水务局党组关于巡察整改进展情况的通报", NoticeJson.Deserialize(run.Output).Title);
        Assert.Contains("\n  \"title\": \"中共云澜市", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_of_several_texts_is_an_array()
    {
        var run = await Tool.RunAsync("import", Fixture.QuickStartPath, Fixture.PathOf("two-levels"), "--format", "json");

        Assert.Equal(JsonValueKind.Array, run.Json.ValueKind);
        Assert.Equal(2, run.Json.GetArrayLength());
    }

    [Fact]
    public async Task Output_goes_to_the_file_that_was_named_and_nowhere_else()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("notice.json");
        var run = await Tool.RunAsync("import", Fixture.QuickStartPath, "--format", "json", "-o", path);

        Assert.Empty(run.Output);
        Assert.NotNull(NoticeJson.Deserialize(await File.ReadAllTextAsync(path)));
    }

    [Fact]
    public async Task Many_files_come_in_the_order_they_were_given()
    {
        using var folder = new TemporaryFolder();
        // Long and short texts in turn, so that work on them ends out of order.
        var names = Enumerable.Range(0, 60)
            .Select(number => folder.Write($"{number:00}.txt", number % 3 == 0 ? string.Concat(Enumerable.Repeat(Fixture.QuickStart, 5)) : "一、无"))
            .Reverse().ToArray();
        var run = await Tool.RunAsync(["import", .. names, "--format", "ndjson"]);

        Assert.Equal(names, run.Lines.Select(line => line.GetProperty("file").GetString()!).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Explain_shows_lines_beside_what_they_were_read_as()
    {
        var run = await Tool.RunAsync("import", Fixture.QuickStartPath, "--explain");

        Assert.Contains("Read as", run.Output, StringComparison.Ordinal);
        Assert.Contains("（一）落实上级水利", run.Output, StringComparison.Ordinal);
    }
}
