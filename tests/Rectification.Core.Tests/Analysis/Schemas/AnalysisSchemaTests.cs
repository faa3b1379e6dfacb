using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Rectification.Analysis;
using Rectification.Json;
using static Rectification.Core.Tests.Analysis.Publications;

namespace Rectification.Core.Tests.Analysis.Schemas;

public class AnalysisSchemaTests
{
    private static readonly Notice Before = Of("2024-01", "九届市委第九轮", Issue(Tender, Progress.Completed, "2024-03", "已完成"), Issue(Study)) with
    {
        Outcomes = [new() { Kind = OutcomeKind.Money, Count = 1, Unit = "元" }],
    };

    private static readonly Notice After = Of("2024-07", "九届市委第九轮", Issue(Tender, Progress.InProgress, status: "反弹"), Issue(Reception));

    public static TheoryData<string, string> Files => new()
    {
        { "history-1.0", "The history of a body's issues (整改历程), version 1.0" },
        { "statistics-1.0", "Statistics of notices (整改统计), version 1.0" },
        { "diff-1.0", "The comparison of two notices (通报比较), version 1.0" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void The_schema_in_the_documents_is_the_one_the_types_give(string name, string title)
    {
        var path = Repository.PathOf("docs", "schema", $"{name}.json");
        var schema = AnalysisSchema.Of(Written(name).Info, name, title).ToJsonString(new() { WriteIndented = true, NewLine = "\n", Encoder = NoticeJson.Encoder }) + "\n";

        // To bring docs/schema up to date after a change of the types: UPDATE_SCHEMA=1 dotnet test …
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMA") is { Length: > 0 })
            File.WriteAllText(path, schema);
        Assert.Equal(schema, File.ReadAllText(path));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_member_that_is_written_is_described_and_every_required_one_is_written(string name, string title)
    {
        var (info, value) = Written(name);

        AssertDescribed(name, JsonSerializer.SerializeToNode(value, info), AnalysisSchema.Of(info, name, title));
    }

    private static (JsonTypeInfo Info, object Value) Written(string name) => name.Split('-')[0] switch
    {
        "history" => (NoticeJsonContext.Default.RectificationHistory, RectificationHistory.Of([Before, After])),
        "statistics" => (NoticeJsonContext.Default.NoticeStatistics, NoticeStatistics.Of(Before, [])),
        _ => (NoticeJsonContext.Default.NoticeDiff, NoticeDiff.Compare(Before, After)),
    };

    private static void AssertDescribed(string path, JsonNode? value, JsonNode schema)
    {
        if (value is JsonArray list)
        {
            foreach (var item in list)
                AssertDescribed($"{path}[]", item, schema["items"]!);
        }

        if (value is not JsonObject json || schema["properties"] is not JsonObject properties)
            return;
        Assert.All(schema["required"]?.AsArray() ?? [], required => Assert.Contains((string)required!, (IDictionary<string, JsonNode?>)json));
        foreach (var (member, inner) in json)
        {
            Assert.True(properties.ContainsKey(member), $"{path}.{member} is not in the schema.");
            Assert.False(string.IsNullOrWhiteSpace((string?)properties[member]!["description"]), $"{path}.{member} lacks a description.");
            AssertDescribed($"{path}.{member}", inner, properties[member]!);
        }
    }
}
