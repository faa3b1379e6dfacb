using System.Text.Json;
using System.Text.Json.Serialization;
using Rectification.Json.Reading;
using Rectification.Json.Values;
using Rectification.Primitives;

namespace Rectification.Json.Converters;

/// <summary>Writes a span as an object with start and length, and reads it. Safe to share between threads.</summary>
internal sealed class SourceSpanConverter : JsonConverter<SourceSpan>
{
    private static readonly SpanValue Span = new();

    public override SourceSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var log = new ReadLog(NoticeJsonReadOptions.Default);
        var document = new NoticeReader(reader, log);
        var found = Span.TryRead(ref document, out var span);
        reader = document.Json;
        return found && !log.Stopped ? span : throw new NoticeJsonException(log.Finish()[^1]);
    }

    public override void Write(Utf8JsonWriter writer, SourceSpan value, JsonSerializerOptions options)
    {
        Span.Write(writer, value);
    }
}
