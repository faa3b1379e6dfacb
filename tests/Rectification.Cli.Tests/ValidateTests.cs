using System.Text.Json;

namespace Rectification.Cli.Tests;

public sealed class ValidateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Json_text_and_ndjson_of_one_notice_have_the_same_findings_of_the_model()
    {
        var json = _folder.Write("n.json", (await Tool.RunAsync("import", Fixture.QuickStartPath, "--format", "json")).Output);
        var ndjson = _folder.Write("n.ndjson", (await Tool.RunAsync("import", Fixture.QuickStartPath, "--format", "ndjson")).Output);

        var fromJson = await ReportsAsync("validate", json, "--format", "json");
        var fromNdjson = await ReportsAsync("validate", ndjson, "--format", "json");

        Assert.NotEmpty(RulesOf(fromJson[0]));
        // A line of NDJSON carries what only the text showed as well.
        Assert.Empty(RulesOf(fromJson[0]).Except(RulesOf(fromNdjson[0])));
        Assert.Contains("RN409", RulesOf(fromNdjson[0]));
        Assert.DoesNotContain("RN409", RulesOf(fromJson[0]));
    }

    [Fact]
    public async Task Text_is_imported_first_and_its_findings_have_places()
    {
        var report = Assert.Single(await ReportsAsync("validate", Fixture.QuickStartPath, "--format", "json"));

        Assert.Contains(report.GetProperty("findings").EnumerateArray(), finding => finding.TryGetProperty("line", out _));
    }

    [Fact]
    public async Task Lines_of_import_keep_their_file_and_index_through_a_pipe()
    {
        var lines = (await Tool.RunAsync("import", Fixture.QuickStartPath, Fixture.PathOf("two-levels"), "--format", "ndjson")).Output;
        var run = await Tool.RunAsync(["validate", "-", "--format", "json", "--fail-on", "none"], lines);

        Assert.Equal([Fixture.QuickStartPath, Fixture.PathOf("two-levels")], run.Json.EnumerateArray().Select(report => report.GetProperty("file").GetString()));
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task An_array_of_notices_is_reported_one_by_one()
    {
        var json = (await Tool.RunAsync("import", Fixture.QuickStartPath, Fixture.PathOf("two-levels"), "--format", "json")).Output;
        var reports = await ReportsAsync("validate", _folder.Write("all.json", json), "--format", "json");

        Assert.Equal([0, 1], reports.Select(report => report.GetProperty("index").GetInt32()));
    }

    [Fact]
    public async Task Broken_json_is_a_finding_with_line_and_column()
    {
        var run = await Tool.RunAsync("validate", _folder.Write("broken.json", "{\n  \"schemaVersion\": \"1.0\",\n  \"title\": ?\n}"), "--format", "json");
        var finding = run.Json[0].GetProperty("findings")[0];

        Assert.Equal("RN901", finding.GetProperty("rule").GetString());
        Assert.Equal(3, finding.GetProperty("line").GetInt32());
        Assert.Equal(1, run.ExitCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    public async Task An_empty_json_file_is_a_finding(string json)
    {
        var run = await Tool.RunAsync("validate", _folder.Write("empty.json", json), "--format", "json");

        Assert.Equal("RN901", RulesOf(run.Json[0])[0]);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task A_broken_line_of_ndjson_spoils_only_itself()
    {
        var good = (await Tool.RunAsync("import", Fixture.QuickStartPath, "--format", "ndjson")).Output;
        var reports = await ReportsAsync("validate", _folder.Write("n.ndjson", $"{{\"schemaVersion\":\n{good}"), "--format", "json");

        Assert.Equal(2, reports.Count);
        Assert.Equal("RN901", RulesOf(reports[0])[0]);
        Assert.DoesNotContain("RN901", RulesOf(reports[1]));
    }

    [Fact]
    public async Task What_a_baseline_knows_is_not_reported_again()
    {
        var known = _folder.PathOf("known.json");
        var before = await Tool.RunAsync("validate", Fixture.QuickStartPath, "--format", "json", "--write-baseline", known);
        var run = await Tool.RunAsync("validate", Fixture.QuickStartPath, "--format", "json", "--baseline", known, "--fail-on", "info");

        Assert.NotEmpty(RulesOf(before.Json[0]));
        Assert.Empty(RulesOf(run.Json[0]));
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task Settings_are_found_above_the_input_and_the_command_line_wins()
    {
        var text = _folder.Write("deep/n.txt", Fixture.QuickStart);
        _folder.Write(".rectify.json", """{ "rules": { "RN*": "off", "RN201": "error" } } // one rule alone""");

        var found = await ReportsAsync("validate", text, "--format", "json");
        var overruled = await ReportsAsync("validate", text, "--format", "json", "--rule", "RN201=info");

        Assert.Equal("error", Assert.Single(found[0].GetProperty("findings").EnumerateArray()).GetProperty("severity").GetString());
        Assert.Equal("info", Assert.Single(overruled[0].GetProperty("findings").EnumerateArray()).GetProperty("severity").GetString());
    }

    [Fact]
    public async Task A_configuration_says_when_to_fail_and_where_its_baseline_lies()
    {
        var text = _folder.Write("n.txt", Fixture.QuickStart);
        await Tool.RunAsync("validate", text, "--write-baseline", _folder.PathOf("known.json"));
        _folder.Write(".rectify.json", """{ "failOn": "info", "baseline": "known.json" }""");

        var quiet = await Tool.RunAsync("validate", text, "--format", "json");
        _folder.Write(".rectify.json", """{ "failOn": "info" }""");
        var loud = await Tool.RunAsync("validate", text, "--format", "json");

        Assert.Equal((0, 1), (quiet.ExitCode, loud.ExitCode));
    }

    [Fact]
    public async Task Sarif_has_the_required_members_and_a_place_for_each_finding_in_the_text()
    {
        var log = (await Tool.RunAsync("validate", Fixture.QuickStartPath, "--format", "sarif")).Json;
        var results = log.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();

        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.Equal("rectify", log.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("name").GetString());
        Assert.Contains(results, result => result.GetProperty("ruleId").GetString() == "RN201"
            && result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32() == 47);
    }

    [Fact]
    public async Task A_setting_without_meaning_is_told_with_its_file()
    {
        var text = _folder.Write("n.txt", Fixture.QuickStart);
        _folder.Write(".rectify.json", """{ "rules": { "RN999": "off" } }""");
        var run = await Tool.RunAsync("validate", text);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(".rectify.json", run.Error, StringComparison.Ordinal);
        Assert.Contains("RN999", run.Error, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<JsonElement>> ReportsAsync(params string[] arguments)
        => [.. (await Tool.RunAsync(arguments)).Json.EnumerateArray()];

    private static IReadOnlyList<string> RulesOf(JsonElement report)
        => [.. report.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()!)];
}
