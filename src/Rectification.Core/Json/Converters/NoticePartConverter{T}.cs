using System.Text.Json;
using System.Text.Json.Serialization;
using Rectification.Json.Reading;
using Rectification.Json.Shapes;

namespace Rectification.Json.Converters;

/// <summary>One kind of part for a host's own serializer.</summary>
/// <typeparam name="T">The part.</typeparam>
/// <param name="shape">Its table.</param>
/// <param name="readOptions">Whether to recover, and the greatest number of issues.</param>
internal sealed class NoticePartConverter<T>(PartShape<T> shape, NoticeJsonReadOptions readOptions) : JsonConverter<T>
    where T : NoticePart
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // Only a whole notice states its version; what a lone part holds may come from a later one and is kept.
        var log = new ReadLog(readOptions) { IsLaterVersion = typeof(T) == typeof(Notice) ? null : true };
        var document = new NoticeReader(reader, log);
        T? part = null;
        if (reader.TokenType == JsonTokenType.StartObject)
            shape.TryRead(ref document, out part);
        else
            document.RefuseType("an object");

        reader = document.Json;
        var refused = log.Refused || (log.Stopped && !readOptions.Recover);
        return part is null || refused ? throw new NoticeJsonException(log.Finish()[^1]) : part;
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => shape.Write(writer, value);
}
