using System.Text.Json;
using System.Text.Json.Nodes;
using Rectification.Json.Reading;
using Rectification.Primitives;

namespace Rectification.Json.Values;

/// <summary>A stretch of the imported text. Its two members are all it will ever have in version 1.</summary>
internal sealed class SpanValue : JsonValue<SourceSpan>
{
    public const string Definition = "source";

    private static readonly JsonEncodedText Start = JsonEncodedText.Encode("start");
    private static readonly JsonEncodedText Length = JsonEncodedText.Encode("length");
    private static readonly WholeNumberValue Offset = new(minimum: 0);

    public override string Name => "an object with start and length";

    public override bool TryRead(ref NoticeReader reader, out SourceSpan value)
    {
        value = default;
        if (reader.Json.TokenType != JsonTokenType.StartObject)
            return reader.RefuseType(Name);

        var at = reader.Here;
        int? start = null, length = null;
        while (reader.Advance() && reader.Json.TokenType != JsonTokenType.EndObject)
        {
            if (reader.Json.ValueTextEquals(Start.EncodedUtf8Bytes))
                ReadOffset(ref reader, Start.Value, ref start);
            else if (reader.Json.ValueTextEquals(Length.EncodedUtf8Bytes))
                ReadOffset(ref reader, Length.Value, ref length);
            else
                reader.RefuseMember();
        }

        return IsWhole(ref reader, at, start, length, out value);
    }

    public override void Write(Utf8JsonWriter writer, SourceSpan value)
    {
        writer.WriteStartObject();
        writer.WriteNumber(Start, value.Start);
        writer.WriteNumber(Length, value.Length);
        writer.WriteEndObject();
    }

    public override bool IsAbsent(SourceSpan value) => false;

    public override JsonObject Describe() => new() { ["$ref"] = $"#/$defs/{Definition}" };

    private static void ReadOffset(ref NoticeReader reader, string name, ref int? offset)
    {
        reader.EnterMember(name);
        if (offset is not null)
            reader.Report(JsonRules.DuplicateMember, name);
        if (reader.Advance() && Offset.TryRead(ref reader, out var read))
            offset = read;
        reader.Leave();
    }

    private bool IsWhole(ref NoticeReader reader, long at, int? start, int? length, out SourceSpan value)
    {
        value = default;
        if (start is null)
            reader.ReportMissing(at, Start.Value);
        if (length is null)
            reader.ReportMissing(at, Length.Value);
        if (start is not { } from || length is not { } count)
            return false;

        if (count > int.MaxValue - from)
        {
            reader.ReportAt(at, JsonRules.InvalidValue, Name, $"{from} + {count}");
            return false;
        }

        value = new(from, count);
        return true;
    }
}
