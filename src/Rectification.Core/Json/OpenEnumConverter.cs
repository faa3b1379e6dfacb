using System.Text.Json;
using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification.Json;

/// <summary>Writes an open enum as its wire name, and reads any name.</summary>
/// <typeparam name="T">The open enum.</typeparam>
public sealed class OpenEnumConverter<T> : JsonConverter<T>
    where T : struct, IOpenEnum<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // A known name is found without making a string; there are never more than a handful.
        foreach (var known in T.Known)
        {
            if (reader.ValueTextEquals(known.Value))
                return known;
        }

        var name = reader.GetString();
        return string.IsNullOrWhiteSpace(name)
            ? throw new JsonException($"A {typeof(T).Name} is a name such as \"{T.Known[0].Value}\", not empty.")
            : T.From(name);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Value);
    }
}
