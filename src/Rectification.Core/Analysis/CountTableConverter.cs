using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rectification.Analysis;

/// <summary>A table of counts as JSON: the total, and the count of each key.</summary>
internal sealed class CountTableConverter : JsonConverter<CountTable>
{
    public override CountTable Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        try
        {
            var json = document.RootElement;
            return CountTable.Empty
                .AddAll(json.GetProperty("counts").EnumerateObject()
                    .Select(static one => KeyValuePair.Create(one.Name, one.Value.GetInt64())))
                .WithTotal(json.GetProperty("total").GetInt64());
        }
        catch (Exception exception) when (exception is InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new JsonException("A table of counts is an object with a total and counts.", exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, CountTable value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("total", value.Total);
        writer.WriteStartObject("counts");
        foreach (var (key, count) in value.Counts)
            writer.WriteNumber(key, count);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
