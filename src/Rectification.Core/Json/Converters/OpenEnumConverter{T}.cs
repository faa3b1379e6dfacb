using System.Text.Json;
using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification.Json.Converters;

/// <summary>Lets a host's own serializer write an open enum as its wire name, and read any name.</summary>
/// <remarks>Stateless, safe to share between threads.</remarks>
/// <typeparam name="T">The open enum.</typeparam>
internal sealed class OpenEnumConverter<T> : JsonConverter<T>
    where T : struct, IOpenEnum<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var name = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return string.IsNullOrWhiteSpace(name)
            ? throw new JsonException($"A {typeof(T).Name} is a name such as \"{T.Known[0].Value}\", not empty and of no other type.")
            : T.From(name);
    }

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.GetString() is { } name && !string.IsNullOrWhiteSpace(name)
            ? T.From(name)
            : throw new JsonException($"A {typeof(T).Name} is a name such as \"{T.Known[0].Value}\", not empty.");

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        writer.WritePropertyName(value.Value);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        writer.WriteStringValue(value.Value);
    }
}
