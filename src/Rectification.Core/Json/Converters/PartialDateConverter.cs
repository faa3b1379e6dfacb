using System.Text.Json;
using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification.Json.Converters;

/// <summary>Lets a host's own serializer write a date in its ISO 8601 form of reduced precision, and read it.</summary>
/// <remarks>Stateless, safe to share between threads.</remarks>
internal sealed class PartialDateConverter : JsonConverter<PartialDate>
{
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.String && PartialDate.TryParse(reader.GetString(), null, out var date)
            ? date
            : throw new JsonException("A date is written 2020, 2020-03 or 2020-03-04, and names a day that exists.");

    public override PartialDate ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => PartialDate.TryParse(reader.GetString(), null, out var date)
            ? date
            : throw new JsonException("A date is written 2020, 2020-03 or 2020-03-04, and names a day that exists.");

    public override void WriteAsPropertyName(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options)
    {
        writer.WritePropertyName(value.ToString(null, System.Globalization.CultureInfo.InvariantCulture));
    }

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options)
    {
        Span<char> text = stackalloc char[10];
        value.TryFormat(text, out var written, default, null);
        writer.WriteStringValue(text[..written]);
    }
}
