using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Rectification.Analysis;
using Rectification.Json;
using Rectification.Primitives;

namespace Rectification.Core.Tests.Analysis.Schemas;

/// <summary>Makes the JSON Schema of what the analysis writes, from its types and their comments.</summary>
internal static class AnalysisSchema
{
    private static readonly JsonSchemaExporterOptions Exporter = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform };

    private static readonly Dictionary<Type, string> OwnConverters = new()
    {
        [typeof(PartialDate)] = """{ "type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" }""",
        [typeof(CountTable)] = """{ "type": "object", "required": ["total", "counts"], "properties": { "total": { "type": "integer", "description": "All that was counted, keys that gave way in a full table included." }, "counts": { "type": "object", "description": "The count of each key.", "additionalProperties": { "type": "integer" } } } }""",
        [typeof(OutcomeTable)] = """{ "type": "object", "required": ["totals", "leftOut"], "properties": { "totals": { "type": "array", "description": "The sums by kind and unit.", "items": { "type": "object", "required": ["kind", "sum", "statements"], "properties": { "kind": { "type": "string", "description": "What is counted." }, "unit": { "type": "string", "description": "元 for money, 人 for people (人, 名, 位), else as written." }, "sum": { "type": "number", "description": "The sum of the numbers, each rounded to hundredths." }, "statements": { "type": "integer", "description": "How many numbers were added." } } } }, "leftOut": { "type": "integer", "description": "How many stated numbers were too great to be added." } } }""",
        [typeof(TitleSample)] = """{ "type": "array", "items": { "type": "object", "required": ["rank", "title", "count"], "properties": { "rank": { "type": "string", "description": "The random number of the issue, 16 hexadecimal digits." }, "title": { "type": "string", "description": "The title, cut after 60 characters." }, "count": { "type": "integer", "description": "How many issues have this number and title: more than 1 where a notice was added twice." } } } }""",
    };

    public static JsonObject Of(JsonTypeInfo info, string name, string title)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"urn:rectification:schema:{name}",
            ["title"] = title,
            ["$comment"] = "Generated from the types; do not edit. A later version may add members and names.",
        };
        foreach (var (key, value) in info.GetJsonSchemaAsNode(Exporter).AsObject().ToList())
            schema[key] = value?.DeepClone();
        return schema;
    }

    private static JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        var described = Shape(type) ?? schema;
        if (described is JsonObject json && Description(context, type) is { } description)
            json.Insert(0, "description", description);
        return described;
    }

    private static JsonNode? Shape(Type type)
    {
        if (OwnConverters.TryGetValue(type, out var shape))
            return JsonNode.Parse(shape);
        if (type.GetInterfaces().Any(static one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IOpenEnum<>)))
            return new JsonObject { ["type"] = "string" };
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>)
            ? new JsonObject { ["type"] = "array", ["items"] = NoticeJsonContext.Default.GetTypeInfo(type.GetGenericArguments()[0])!.GetJsonSchemaAsNode(Exporter) }
            : null;
    }

    private static string? Description(JsonSchemaExporterContext context, Type type)
        => context.PropertyInfo?.AttributeProvider is MemberInfo member ? MemberDescriptions.Of(member) : type.Assembly == typeof(Notice).Assembly ? MemberDescriptions.Of(type) : null;
}
