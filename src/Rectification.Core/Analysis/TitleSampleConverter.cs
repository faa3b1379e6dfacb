using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rectification.Analysis;

/// <summary>A sample of titles as JSON: a list of titles with their random numbers.</summary>
internal sealed class TitleSampleConverter : JsonConverter<TitleSample>
{
    public override TitleSample Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        try
        {
            return TitleSample.Empty.AddAll(document.RootElement.EnumerateArray().Select(static one => (
                ulong.Parse(one.GetProperty("rank").GetString()!, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                one.GetProperty("title").GetString()!,
                one.GetProperty("count").GetInt64())));
        }
        catch (Exception exception)
            when (exception is InvalidOperationException or KeyNotFoundException or FormatException or ArgumentException
                or OverflowException)
        {
            throw new JsonException("A sample of titles is a list of objects with rank, title and count.", exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, TitleSample value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var (rank, title, count) in value.Entries)
        {
            writer.WriteStartObject();
            writer.WriteString("rank", rank.ToString("x16", CultureInfo.InvariantCulture));
            writer.WriteString("title", title);
            writer.WriteNumber("count", count);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
