using System.Text.Json;
using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification.Json;

/// <summary>Lets a host's own serializer write an open enum as its wire name, and read any name.</summary>
/// <remarks>Stateless, safe to share between threads.</remarks>
/// <typeparam name="T">The open enum.</typeparam>
public sealed class OpenEnumConverter<T> : JsonConverter<T>
    where T : struct, IOpenEnum<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var name = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return string.IsNullOrWhiteSpace(name)
            ? throw new JsonException($"A {typeof(T).Name} is a name such as \"{T.Known[0].Value}\", not empty and of no other type.")
            : T.From(name);
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.GetString() is { } name && !string.IsNullOrWhiteSpace(name) ? T.From(name) : throw new JsonException($"A {typeof(T).Name} is a name such as \"{T.Known[0].Value}\", not empty.");

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.Value);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Value);
    }
}
