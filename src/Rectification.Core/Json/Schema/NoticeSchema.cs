using System.Text.Json.Nodes;
using Rectification.Json.Shapes;
using Rectification.Json.Values;

namespace Rectification.Json.Schema;

/// <summary>Makes the JSON Schema of the wire format from the tables that read and write it, and of what stands beside notices.</summary>
/// <remarks>The result is kept in docs/schema and embedded in the package; a test compares the two.</remarks>
internal static class NoticeSchema
{
    public const string Id = "urn:rectification:schema:notice-1.0";

    public static JsonObject Build()
    {
        var definitions = new JsonObject();
        foreach (var shape in PartShapes.All)
            definitions.Add(shape.Name, Describe(shape));
        definitions.Add(SpanValue.Definition, SpanValue.DescribeDefinition());
        foreach (var (name, definition) in FindingSchema.Build())
            definitions.Add(name, definition);

        return new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = Id,
            ["title"] = "Rectification notice (整改情况通报), version 1.0",
            ["$comment"] =
                "Generated from the model; do not edit. Null stands for absent wherever it is allowed; writers leave absent members out.",
            ["$ref"] = $"#/$defs/{NoticeShape.Instance.Name}",
            ["$defs"] = definitions,
            ["examples"] = new JsonArray(Example()),
        };
    }

    private static JsonObject Describe(IPartShape shape)
    {
        var required = new JsonArray();
        var properties = new JsonObject();
        foreach (var (name, description, isRequired, value) in shape.Describe())
        {
            var property = isRequired ? value : OrNull(value);
            property.Insert(0, "description", description);
            properties.Add(name, property);
            if (isRequired)
                required.Add((JsonNode)name);
        }

        var schema = new JsonObject { ["description"] = shape.Description, ["type"] = "object" };
        if (required.Count > 0)
            schema.Add("required", required);
        schema.Add("properties", properties);
        schema.Add("additionalProperties", false);
        return schema;
    }

    private static JsonObject OrNull(JsonObject value)
    {
        if (value["type"] is { } type)
            value["type"] = new JsonArray(type.DeepClone(), "null");
        else if (value["anyOf"] is JsonArray choices)
            choices.Add((JsonNode)new JsonObject { ["type"] = "null" });
        else
            return new() { ["anyOf"] = new JsonArray(value, new JsonObject { ["type"] = "null" }) };
        return value;
    }

    private static JsonObject Example() => new()
    {
        ["schemaVersion"] = Notice.CurrentSchemaVersion,
        ["kind"] = "bulletin",
        ["title"] = "关于巡察整改进展情况的通报",
        ["publishedOn"] = "2021-07-05",
        ["declared"] = new JsonArray(new JsonObject { ["subject"] = "issues", ["count"] = 1 }),
        ["aspects"] = new JsonArray(new JsonObject
        {
            ["number"] = "（一）",
            ["title"] = "理论学习方面",
            ["issues"] = new JsonArray(new JsonObject
            {
                ["number"] = "1.",
                ["title"] = "学习不够深入",
                ["kind"] = "problem",
                ["status"] = new JsonObject { ["progress"] = "completed", ["longTerm"] = true, ["text"] = "已完成，长期坚持" },
                ["measures"] = new JsonArray(new JsonObject { ["marker"] = "一是", ["text"] = "制定学习计划。" }),
            }),
        }),
    };
}
