using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Json.Converters;

/// <summary>A finding as JSON: rule, severity, path, message in the language of the current UI culture, and what else it holds.</summary>
/// <remarks>
/// The shape is in the schema, and the one that <c>rectify</c> writes. Members of a later version are passed over. A rule that the
/// catalogue does not have, a host's own, is read as one that says the message as it was written. Stateless.
/// </remarks>
internal sealed class FindingConverter : JsonConverter<Finding>
{
    public override Finding Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (JsonNode.Parse(ref reader) is not JsonObject json)
            throw new JsonException("A finding is an object.");
        try
        {
            return Read(json);
        }
        catch (Exception exception) when (exception is InvalidOperationException or FormatException or ArgumentException)
        {
            throw new JsonException($"This is no finding: {ArgumentMessage.Of(exception)}", exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, Finding value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", value.Rule.Id);
        writer.WriteString("severity", RuleLevel.FromSeverity(value.Severity).ToString());
        writer.WriteString("path", value.Path);
        writer.WriteString("message", value.Message);
        if (value.SuggestedFix is { } fix)
            writer.WriteString("suggestedFix", fix);
        WriteSpan(writer, value.Source);
        WriteArguments(writer, value.Arguments);
        WriteRelated(writer, value.Related);
        writer.WriteEndObject();
    }

    private static Finding Read(JsonObject json)
    {
        var id = Text(json, "rule") ?? throw new FormatException("the member 'rule' is missing.");
        var rule = RuleCatalog.Find(id);
        return new()
        {
            Rule = rule ?? new(id, id, SeverityOf(json), new(id, id), new("{0}", "{0}")),
            Severity = SeverityOf(json),
            Path = Text(json, "path") ?? "",
            SuggestedFix = Text(json, "suggestedFix"),
            Source = Span(json),
            Arguments = rule is null
                ? [Text(json, "message") ?? id]
                : Items(json, "arguments").Select(static one => one.GetValue<string>()).ToValueList(),
            Related = Items(json, "related").Select(static one => Place(one.AsObject())).ToValueList(),
        };
    }

    private static FindingPlace Place(JsonObject json)
        => new() { Path = Text(json, "path") ?? "", Name = Text(json, "name") ?? "", Source = Span(json) };

    private static FindingSeverity SeverityOf(JsonObject json)
        => RuleLevel.TryParse(Text(json, "severity"), out var level) && level.Severity is { } severity
            ? severity
            : throw new FormatException("its severity is info, warning or error.");

    private static string? Text(JsonObject json, string member) => json[member]?.GetValue<string>();

    private static IEnumerable<JsonNode> Items(JsonObject json, string member) => json[member]?.AsArray().OfType<JsonNode>() ?? [];

    private static SourceSpan? Span(JsonObject json)
        => json["source"] is JsonObject span ? new(Number(span, "start"), Number(span, "length")) : null;

    private static int Number(JsonObject json, string member)
        => json[member]?.GetValue<int>() ?? throw new FormatException($"the member '{member}' is missing.");

    private static void WriteArguments(Utf8JsonWriter writer, ValueList<string> arguments)
    {
        if (arguments.IsEmpty)
            return;
        writer.WriteStartArray("arguments");
        foreach (var argument in arguments)
            writer.WriteStringValue(argument);
        writer.WriteEndArray();
    }

    private static void WriteRelated(Utf8JsonWriter writer, ValueList<FindingPlace> places)
    {
        if (places.IsEmpty)
            return;
        writer.WriteStartArray("related");
        foreach (var place in places)
        {
            writer.WriteStartObject();
            writer.WriteString("path", place.Path);
            writer.WriteString("name", place.Name);
            WriteSpan(writer, place.Source);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter writer, SourceSpan? source)
    {
        if (source is not { } span)
            return;
        writer.WriteStartObject("source");
        writer.WriteNumber("start", span.Start);
        writer.WriteNumber("length", span.Length);
        writer.WriteEndObject();
    }
}
