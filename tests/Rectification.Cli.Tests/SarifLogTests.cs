using System.Text.Json;
using Rectification.Core.Tests.Validation.Examples;
using Rectification.Primitives;
using Rectification.Validation;
using Rectification.Cli.Sarif;

namespace Rectification.Cli.Tests;

/// <summary>Checks a log against what SARIF 2.1.0 requires of the objects it holds.</summary>
public class SarifLogTests
{
    private static readonly ValueList<Finding> Findings =
        [.. SoundNotice.With("""{ "title": null, "contact": { "emails": [ "a163.com" ] } }""").Validate().Select((finding, i) => finding with { Source = i == 0 ? null : new SourceSpan(12, 8) })];

    private static readonly JsonElement Run = Write(new SarifArtifact { Uri = "notices/a.txt", Findings = Found(Findings), GetPosition = offset => (offset / 10 + 1, offset % 10 + 1) }).GetProperty("runs")[0];

    [Fact]
    public void The_log_names_its_version_and_has_one_run() // §3.13.2, §3.13.4
    {
        var log = Write(new SarifArtifact { Uri = "a.txt" });

        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.Equal(1, log.GetProperty("runs").GetArrayLength());
        Assert.Equal(0, log.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    [Fact]
    public void The_run_names_the_tool_and_how_columns_are_counted() // §3.14.6, §3.14.17, §3.19.8
    {
        Assert.Equal("rectify", Run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString());
        Assert.Equal("utf16CodeUnits", Run.GetProperty("columnKind").GetString());
    }

    [Fact]
    public void Every_rule_of_the_catalogue_is_described() // §3.49.3
        => Assert.Equal(Validation.Rules.All.Select(rule => rule.Id), Rules().Select(rule => rule.GetProperty("id").GetString()));

    [Fact]
    public void Every_result_has_a_message_a_level_and_the_index_of_its_rule() // §3.27.11, §3.27.10, §3.27.6
        => Assert.All(Results(), result =>
        {
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
            Assert.Contains(result.GetProperty("level").GetString(), new[] { "error", "warning", "note" });
            Assert.Equal(result.GetProperty("ruleId").GetString(), Rules().ElementAt(result.GetProperty("ruleIndex").GetInt32()).GetProperty("id").GetString());
        });

    [Fact]
    public void A_finding_with_a_place_has_a_region_with_lines_and_offsets() // §3.30.5 to §3.30.10
    {
        var region = Location(Results().ElementAt(1)).GetProperty("physicalLocation").GetProperty("region");

        Assert.Equal([2, 3, 3, 1, 12, 8], new[] { "startLine", "startColumn", "endLine", "endColumn", "charOffset", "charLength" }.Select(name => region.GetProperty(name).GetInt32()));
    }

    [Fact]
    public void A_finding_without_a_place_names_the_file_and_the_member() // §3.28.3, §3.33.5
    {
        var location = Location(Results().First());

        Assert.Equal("notices/a.txt", location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.False(location.GetProperty("physicalLocation").TryGetProperty("region", out _));
        Assert.Equal("/title", location.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString());
    }

    [Fact]
    public void The_other_places_of_a_finding_are_related_locations_with_ids_and_names() // §3.27.22, §3.28.2
    {
        var finding = Findings[1] with { Related = [new() { Path = "/aspects/0/title", Source = new(30, 4), Name = "（一）" }, new() { Path = "/aspects/1/title" }] };
        var result = Write(new SarifArtifact { Uri = "a.txt", Findings = [new(finding)], GetPosition = static offset => (offset, 1) }).GetProperty("runs")[0].GetProperty("results")[0];

        var related = result.GetProperty("relatedLocations").EnumerateArray().ToList();

        Assert.Equal([1, 2], related.Select(static place => place.GetProperty("id").GetInt32()));
        Assert.Equal("（一）", related[0].GetProperty("message").GetProperty("text").GetString());
        Assert.Equal(30, related[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("charOffset").GetInt32());
        Assert.Equal("/aspects/1/title", related[1].GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString());
        Assert.Equal("a.txt", related[1].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public void A_fingerprint_does_not_change_with_the_places_of_the_copies()
        => Assert.Equal(FindingBaseline.Fingerprint(Findings[1]), FindingBaseline.Fingerprint(Findings[1] with { Path = "/x", Related = [new() { Path = "/y", Name = "（九）" }] }));

    [Fact]
    public void A_suggested_fix_is_kept() => Assert.Equal("a@163.com", Results().ElementAt(1).GetProperty("properties").GetProperty("suggestedFix").GetString());

    [Fact]
    public void Messages_are_in_the_language_asked_for()
    {
        using var stream = new MemoryStream();
        SarifLog.Write(stream, [new() { Uri = "a.txt", Findings = Found(Findings) }], new("zh-CN"));
        var run = JsonDocument.Parse(stream.ToArray()).RootElement.GetProperty("runs")[0];

        Assert.Equal("zh-CN", run.GetProperty("language").GetString());
        Assert.Contains("标题", run.GetProperty("results")[0].GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_s_own_rule_has_no_index()
    {
        var own = new RuleDescriptor("LIB01", "Own", FindingSeverity.Error, new("a", "甲"), new("b.", "乙。"));
        var result = Write(new SarifArtifact { Uri = "a.txt", Findings = [new(new() { Rule = own, Severity = FindingSeverity.Error })] }).GetProperty("runs")[0].GetProperty("results")[0];

        Assert.Equal("LIB01", result.GetProperty("ruleId").GetString());
        Assert.False(result.TryGetProperty("ruleIndex", out _));
    }

    [Fact]
    public void A_finding_in_JSON_has_a_region_that_names_where_it_begins_in_the_JSON() // §3.30.5, §3.30.6
    {
        var found = new SarifFinding(Findings[0], "n.ndjson", Line: 3, Column: 7);
        var place = Location(Write(new SarifArtifact { Uri = "a.txt", Findings = [found] }).GetProperty("runs")[0].GetProperty("results")[0]).GetProperty("physicalLocation");

        Assert.Equal("n.ndjson", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("""{"startLine":3,"startColumn":7}""", JsonSerializer.Serialize(place.GetProperty("region")));
    }

    private static ValueList<SarifFinding> Found(ValueList<Finding> findings) => findings.Select(static finding => new SarifFinding(finding)).ToValueList();

    private static JsonElement Write(SarifArtifact artifact)
    {
        using var stream = new MemoryStream();
        SarifLog.Write(stream, [artifact], new("en"));
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }

    private static JsonElement.ArrayEnumerator Rules() => Run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray();

    private static JsonElement.ArrayEnumerator Results() => Run.GetProperty("results").EnumerateArray();

    private static JsonElement Location(JsonElement result) => result.GetProperty("locations")[0];
}
