using System.Globalization;
using System.Text.Json;
using Rectification.Cli.Processing;
using Rectification.Import;
using Rectification.Primitives;
using Rectification.Privacy;
using Rectification.Validation;

namespace Rectification.Cli.Tests;

/// <summary><c>rectify redact</c> of the lines of <c>rectify import --format ndjson</c>: what stands beside the notice stays.</summary>
public sealed class RedactLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_line_keeps_its_file_index_and_nature()
    {
        var (before, after) = await RedactAsync("--segments");

        Assert.Equal(2, after.Count);
        foreach (var (line, redacted) in before.Zip(after))
        {
            foreach (var name in new[] { "file", "index", "nature", "natureCertainty", "natureEvidence", "segments" })
                Assert.Equal(line.GetProperty(name).GetRawText(), redacted.GetProperty(name).GetRawText());
        }
    }

    [Fact]
    public async Task A_line_without_segments_gets_none() => Assert.False((await RedactAsync()).After[0].TryGetProperty("segments", out _));

    [Fact]
    public async Task A_line_keeps_its_findings_without_the_words_that_only_the_text_showed()
    {
        var (before, after) = await RedactAsync();

        Assert.NotEmpty(Rules(before[0]));
        Assert.Equal(Rules(before[0]), Rules(after[0]));
        var odd = after[0].GetProperty("findings").EnumerateArray().Single(one => one.GetProperty("rule").GetString() == "RN406");
        Assert.Equal("…", odd.GetProperty("arguments")[0].GetString());
        Assert.DoesNotContain("王建国", after[0].GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_of_an_unknown_rule_is_dropped_for_its_message_may_hold_a_name()
    {
        const string line = """
            {"file":"a.txt","index":3,"notice":{"schemaVersion":"1.0","title":"对王建国同志"},"findings":[{"rule":"LIB01","severity":"error","path":"","message":"李梅","source":{"start":0,"length":1}}]}
            """;

        var run = await Tool.RunAsync("redact", _folder.Write("n.ndjson", line), "--format", "ndjson");

        Assert.Equal((0, 3), (run.ExitCode, run.Lines[0].GetProperty("index").GetInt32()));
        Assert.DoesNotContain("李梅", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_written_as_lines_has_nature_and_findings_in_the_redacted_text()
    {
        var file = _folder.Write("a.txt", Fixture.QuickStart);
        var imported = (await Tool.RunAsync("import", file, "--format", "ndjson")).Lines[0];

        var line = (await Tool.RunAsync("redact", file, "--format", "ndjson")).Lines[0];

        Assert.Equal(imported.GetProperty("nature").GetString(), line.GetProperty("nature").GetString());
        Assert.Equal(Rules(imported), Rules(line));
    }

    [Fact]
    public void Every_rule_can_say_its_message_without_its_words()
    {
        var notice = new Redactor().Redact(new Notice { SchemaVersion = "1.0", Title = "甲局通报" });
        foreach (var rule in Validation.Rules.All)
        {
            var finding = new Finding { Rule = rule, Severity = FindingSeverity.Error, Source = new(0, 1), Arguments = [.. Enumerable.Repeat("王建国", 6)], SuggestedFix = "王建国", Related = [new() { Path = "/title", Name = "王建国" }] };
            var report = RedactedReports.Of("a.txt", 0, notice, [finding], reading: null);

            Assert.DoesNotContain("王建国", string.Concat(report.Findings.Select(one => one.Finding.GetMessage(CultureInfo.GetCultureInfo("zh-CN")) + one.Finding.SuggestedFix)), StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string?> Rules(JsonElement line) => line.GetProperty("findings").EnumerateArray().Select(one => one.GetProperty("rule").GetString()).Order(StringComparer.Ordinal);

    private async Task<(IReadOnlyList<JsonElement> Before, IReadOnlyList<JsonElement> After)> RedactAsync(params string[] options)
    {
        var (first, second) = (_folder.Write("nd/a.txt", Fixture.QuickStart), _folder.Write("nd/b.txt", Fixture.Read("two-levels")));
        var imported = await Tool.RunAsync(["import", first, second, "--format", "ndjson", .. options]);
        var redacted = await Tool.RunAsync("redact", _folder.Write("nd.ndjson", imported.Output), "--format", "ndjson");
        Assert.Equal(0, redacted.ExitCode);
        return (imported.Lines, redacted.Lines);
    }
}
