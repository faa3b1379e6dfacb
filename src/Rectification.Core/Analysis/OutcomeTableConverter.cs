using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rectification.Analysis;

/// <summary>A table of outcomes as JSON: its sums, and how many numbers were left out.</summary>
internal sealed class OutcomeTableConverter : JsonConverter<OutcomeTable>
{
    public override OutcomeTable Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        try
        {
            var json = document.RootElement;
            return OutcomeTable.Empty.AddAll(json.GetProperty("totals").EnumerateArray().Select(static one => Total(one)),
                json.GetProperty("leftOut").GetInt64());
        }
        catch (Exception exception)
            when (exception is InvalidOperationException or KeyNotFoundException or FormatException or ArgumentException)
        {
            throw new JsonException("A table of outcomes is an object with totals and leftOut.", exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, OutcomeTable value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("totals");
        foreach (var total in value.Totals)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", total.Kind.Value);
            if (total.Unit is { } unit)
                writer.WriteString("unit", unit);
            writer.WriteNumber("sum", total.Sum);
            writer.WriteNumber("statements", total.Statements);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteNumber("leftOut", value.LeftOut);
        writer.WriteEndObject();
    }

    private static OutcomeTotal Total(JsonElement json) => new(
        OutcomeKind.From(json.GetProperty("kind").GetString()!),
        json.TryGetProperty("unit", out var unit) ? unit.GetString() : null,
        json.GetProperty("sum").GetDecimal(),
        json.GetProperty("statements").GetInt64());
}
