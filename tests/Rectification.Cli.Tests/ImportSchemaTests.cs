using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Rectification.Import;
using Rectification.Json;
using Rectification.Validation;

namespace Rectification.Cli.Tests;

/// <summary>What the tool and the library write beside notices has the shape that the schema says.</summary>
public sealed class ImportSchemaTests
{
    private static readonly JsonSchema Import = Definition("importResult");
    private static readonly JsonSchema Finding = Definition("finding");

    private static string NoticePath => Path.Combine(Repository.Root, "samples", "QuickStart", "notice.txt");

    [Fact]
    public async Task A_line_of_import_has_the_shape_of_the_schema_and_is_read_as_a_result()
    {
        var run = await Tool.RunAsync("import", NoticePath, "--format", "ndjson", "--segments");

        AssertHolds(Import, run.Output);
        var read = JsonSerializer.Deserialize<ImportResult>(run.Output)!;
        Assert.Equal((await NoticeImporter.ImportFileAsync(NoticePath)).Segments, read.Segments);
    }

    [Fact]
    public void A_result_of_the_library_has_the_shape_of_the_schema()
        => AssertHolds(Import, JsonSerializer.Serialize(NoticeImporter.Import(File.ReadAllText(NoticePath))));

    [Fact]
    public void A_text_that_is_no_notice_has_it_too()
        => AssertHolds(Import, JsonSerializer.Serialize(NoticeImporter.Import("春天来了，湖边的柳树发了芽。")));

    [Fact]
    public void Every_finding_has_the_shape_of_the_schema()
        => Assert.All(NoticeImporter.Import(File.ReadAllText(NoticePath)).Validate(), finding => AssertHolds(Finding, JsonSerializer.Serialize(finding)));

    [Theory]
    [InlineData("""{"severity":"info"}""")]
    [InlineData("""{"rule":"RN201","severity":"off"}""")]
    [InlineData("""{"rule":"RN201","severity":"info","source":{"start":1}}""")]
    [InlineData("""{"rule":201,"severity":"info"}""")]
    public void What_no_reader_takes_for_a_finding_the_schema_refuses(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Finding>(json));
        Assert.False(Finding.Evaluate(Parse(json)).IsValid);
    }

    private static JsonSchema Definition(string name)
    {
        // The whole schema, begun at one of its definitions.
        var schema = JsonNode.Parse(NoticeJson.GetSchema())!.AsObject();
        schema["$id"] = $"urn:rectification:test:{name}";
        schema["$ref"] = $"#/$defs/{name}";
        return JsonSchema.FromText(schema.ToJsonString());
    }

    private static void AssertHolds(JsonSchema schema, string json)
    {
        var result = schema.Evaluate(Parse(json), new() { OutputFormat = OutputFormat.List });
        Assert.True(result.IsValid, string.Join('\n', (result.Details ?? []).Where(detail => detail.Errors is not null).Select(detail => $"{detail.InstanceLocation}: {string.Join(", ", detail.Errors!.Values)}")));
    }

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
