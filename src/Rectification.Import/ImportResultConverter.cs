using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Rectification.Json;
using Rectification.Primitives;

namespace Rectification.Import;

/// <summary>An import as JSON: the notice with the findings of the import, the nature of the text and the segments.</summary>
/// <remarks>
/// The shape of a line of <c>rectify import --format ndjson</c>, which is read too. The text itself is not in it: what was read again
/// validates without places beyond those of the spans. The trace is left out. Stateless.
/// </remarks>
public sealed class ImportResultConverter : JsonConverter<ImportResult>
{
    private static readonly Dictionary<string, SegmentRole> Roles = Enum.GetValues<SegmentRole>()
        .ToDictionary(SegmentRoles.NameOf, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override ImportResult Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (JsonNode.Parse(ref reader) is not JsonObject json)
            throw new JsonException("An import is an object.");
        try
        {
            return new()
            {
                Notice = json["notice"].Deserialize(ImportJsonContext.Default.Notice),
                Nature = json["nature"] is { } nature ? TextNature.From(nature.GetValue<string>()) : default,
                NatureCertainty = json["natureCertainty"]?.GetValue<double>() ?? 0,
                NatureEvidence = Items(json, "natureEvidence").Select(static one => Evidence(one.AsObject())).ToValueList(),
                Findings = Items(json, "findings").Select(static one => one.Deserialize(ImportJsonContext.Default.Finding)!).ToValueList(),
                Segments = Items(json, "segments").Select(static one => Segment(one.AsObject())).ToValueList(),
            };
        }
        catch (Exception exception)
            when (exception is InvalidOperationException or FormatException or ArgumentException or KeyNotFoundException)
        {
            throw new JsonException($"This is no import: {ArgumentMessage.Of(exception)}", exception);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ImportResult value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WritePropertyName("notice");
        if (value.Notice is null)
            writer.WriteNullValue();
        else
            NoticeJson.Write(writer, value.Notice);
        writer.WriteString("nature", value.Nature.Value);
        writer.WriteNumber("natureCertainty", value.NatureCertainty);
        WriteEvidence(writer, value.NatureEvidence);
        writer.WriteStartArray("findings");
        foreach (var finding in value.Findings)
            JsonSerializer.Serialize(writer, finding, ImportJsonContext.Default.Finding);
        writer.WriteEndArray();
        WriteSegments(writer, value.Segments);
        writer.WriteEndObject();
    }

    private static IEnumerable<JsonNode> Items(JsonObject json, string member) => json[member]?.AsArray().OfType<JsonNode>() ?? [];

    private static TextSegment Segment(JsonObject json)
        => new(new(Required(json, "start").GetValue<int>(), Required(json, "length").GetValue<int>()),
            Roles.GetValueOrDefault(Required(json, "role").GetValue<string>()));

    private static NatureEvidence Evidence(JsonObject json) => new()
    {
        Sign = Required(json, "sign").GetValue<string>(),
        Weight = Required(json, "weight").GetValue<double>(),
        Source = json["source"] is JsonObject span
            ? new(Required(span, "start").GetValue<int>(), Required(span, "length").GetValue<int>())
            : null,
    };

    private static JsonNode Required(JsonObject json, string member)
        => json[member] ?? throw new FormatException($"the member '{member}' is missing.");

    private static void WriteEvidence(Utf8JsonWriter writer, ValueList<NatureEvidence> signs)
    {
        if (signs.IsEmpty)
            return;
        writer.WriteStartArray("natureEvidence");
        foreach (var sign in signs)
        {
            writer.WriteStartObject();
            writer.WriteString("sign", sign.Sign);
            writer.WriteNumber("weight", sign.Weight);
            if (sign.Source is { } source)
            {
                writer.WriteStartObject("source");
                writer.WriteNumber("start", source.Start);
                writer.WriteNumber("length", source.Length);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteSegments(Utf8JsonWriter writer, ValueList<TextSegment> segments)
    {
        if (segments.IsEmpty)
            return;
        writer.WriteStartArray("segments");
        foreach (var (span, role) in segments)
        {
            writer.WriteStartObject();
            writer.WriteNumber("start", span.Start);
            writer.WriteNumber("length", span.Length);
            writer.WriteString("role", SegmentRoles.NameOf(role));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
