using System.Text.Json;

namespace Rectification.Cli.Tests;

/// <summary>What is wrong with JSON is shown where it is in the JSON.</summary>
public sealed class JsonPlaceTests : IDisposable
{
    private const string Line = """{"file":"a.txt","index":0,"notice":{"schemaVersion":"1.0","title":[[]]}}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task SARIF_names_the_line_and_column_of_the_JSON()
    {
        var place = await SarifPlaceAsync(_folder.Write("n.json", "{\n  \"schemaVersion\": \"1.0\",\n  \"title\": [[]]\n}"));

        Assert.EndsWith("/n.json", place.Uri, StringComparison.Ordinal);
        Assert.Equal((3, 12), (place.Line, place.Column));
    }

    [Fact]
    public async Task SARIF_names_the_file_of_lines_and_not_the_text_that_a_line_came_from()
    {
        var place = await SarifPlaceAsync(_folder.Write("n.ndjson", $"{Line.Replace("[[]]", "\"甲\"", StringComparison.Ordinal)}\n{Line}\n"));

        Assert.EndsWith("/n.ndjson", place.Uri, StringComparison.Ordinal);
        Assert.Equal((2, Line.IndexOf("[[", StringComparison.Ordinal) + 1), (place.Line, place.Column));
    }

    [Fact]
    public async Task A_table_of_findings_names_the_line_and_column_of_the_JSON()
    {
        var file = _folder.Write("n.json", "{\n  \"schemaVersion\": \"1.0\",\n  \"title\": [[]]\n}");

        var run = await Tool.RunAsync("report", file, "--format", "csv", "--table", "findings");

        var row = run.Output.Split('\n').Single(static row => row.Contains("RN902", StringComparison.Ordinal));
        Assert.Contains("3,12,", row, StringComparison.Ordinal);
    }

    private static async Task<(string Uri, int Line, int Column)> SarifPlaceAsync(string file)
    {
        var results = (await Tool.RunAsync("validate", file, "--format", "sarif")).Json.GetProperty("runs")[0].GetProperty("results");
        var found = results.EnumerateArray().Single(static result => result.GetProperty("ruleId").GetString() == "RN902");
        JsonElement place = found.GetProperty("locations")[0].GetProperty("physicalLocation"), region = place.GetProperty("region");
        return (place.GetProperty("artifactLocation").GetProperty("uri").GetString()!, region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32());
    }
}
