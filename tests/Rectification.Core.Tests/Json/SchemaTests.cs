using System.Text.Json.Nodes;
using Rectification.Json;
using Rectification.Json.Schema;

namespace Rectification.Core.Tests.Json;

public class SchemaTests
{
    private static string Generated => NoticeSchema.Build().ToJsonString(new() { WriteIndented = true, NewLine = "\n", Encoder = NoticeJson.Encoder }) + "\n";

    [Fact]
    public void The_schema_in_the_package_is_the_one_the_model_gives()
    {
        // To bring docs/schema up to date after a change of the model: UPDATE_SCHEMA=<path of notice-1.0.json> dotnet test …
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMA") is { Length: > 0 } path)
            File.WriteAllText(path, Generated);
        Assert.Equal(Generated, NoticeJson.GetSchema());
    }

    [Fact]
    public void Every_member_and_every_part_is_described()
    {
        foreach (var (name, definition) in NoticeSchema.Build()["$defs"]!.AsObject())
        {
            AssertDescribed(name, definition!);
            foreach (var (member, schema) in definition!["properties"]!.AsObject())
                AssertDescribed($"{name}.{member}", schema!);
        }
    }

    [Fact]
    public void The_schema_has_the_members_of_the_model()
    {
        var members = NoticeSchema.Build()["$defs"]!.AsObject().Where(definition => definition.Value!["additionalProperties"] is not null).SelectMany(definition => definition.Value!["properties"]!.AsObject()).Count();
        var properties = typeof(Notice).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(NoticePart)))
            .SelectMany(type => type.GetProperties(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public))
            .Count(property => property.Name is not nameof(NoticePart.Extensions));
        var ofSpans = 2;
        Assert.Equal(properties + ofSpans, members);
    }

    [Fact]
    public void The_example_of_the_schema_is_a_notice()
        => Assert.Equal("学习不够深入", NoticeJson.Deserialize(JsonNode.Parse(NoticeJson.GetSchema())!["examples"]![0]!.ToJsonString()).Aspects[0].Issues[0].Title);

    private static void AssertDescribed(string name, JsonNode schema)
        => Assert.False(string.IsNullOrWhiteSpace(schema["description"]?.GetValue<string>()), $"{name} lacks a description.");
}
