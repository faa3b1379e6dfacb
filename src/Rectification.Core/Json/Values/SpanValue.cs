using System.Text.Json.Nodes;
using System.Text.Json;
using Rectification.Json.Reading;
using Rectification.Json.Shapes;
using Rectification.Primitives;
using Rectification.Validation;

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
        Offsets offsets = default;
        while (reader.Advance() && reader.Json.TokenType != JsonTokenType.EndObject)
        {
            if (reader.IsText(Start.EncodedUtf8Bytes))
                ReadOffset(ref reader, Start.Value, ref offsets.Start);
            else if (reader.IsText(Length.EncodedUtf8Bytes))
                ReadOffset(ref reader, Length.Value, ref offsets.Length);
            else
                reader.RefuseMember();
        }

        return TryMake(ref reader, at, offsets, out value);
    }

    public override void Write(Utf8JsonWriter writer, SourceSpan value)
    {
        writer.WriteStartObject();
        writer.WriteNumber(Start, value.Start);
        writer.WriteNumber(Length, value.Length);
        writer.WriteEndObject();
    }

    public override SourceSpan Rewrite(SourceSpan value, PartRewriter rewriter) => rewriter.Source(value);

    public override bool IsAbsent(SourceSpan value) => false;

    public override JsonObject Describe() => new() { ["$ref"] = $"#/$defs/{Definition}" };

    /// <summary>The schema that all spans refer to.</summary>
    public static JsonObject DescribeDefinition()
    {
        JsonObject Describe(string description)
        {
            var offset = Offset.Describe();
            offset.Insert(0, "description", description);
            return offset;
        }

        return new()
        {
            ["description"] = "A stretch of the imported text, in UTF-16 code units. Never gains a member in version 1.",
            ["type"] = "object",
            ["required"] = new JsonArray(Start.Value, Length.Value),
            ["properties"] = new JsonObject
            {
                [Start.Value] = Describe("The first code unit."),
                [Length.Value] = Describe("The number of code units; the end lies at 2147483647 or before."),
            },
            ["additionalProperties"] = false,
        };
    }

    private static void ReadOffset(ref NoticeReader reader, string name, ref (bool IsStated, int? Value) offset)
    {
        reader.EnterMember(name);
        if (offset.IsStated)
            reader.Report(Rules.DuplicateMember, name);
        if (reader.Advance() && reader.Json.TokenType != JsonTokenType.Null)
        {
            offset.IsStated = true;
            if (Offset.TryRead(ref reader, out var read))
                offset.Value = read;
        }

        reader.Leave();
    }

    private static bool TryMake(ref NoticeReader reader, long at, Offsets offsets, out SourceSpan value)
    {
        value = default;
        if (!offsets.Start.IsStated)
            reader.ReportMissing(at, Start.Value);
        if (!offsets.Length.IsStated)
            reader.ReportMissing(at, Length.Value);
        if (offsets.Start.Value is not { } start || offsets.Length.Value is not { } length)
            return false;

        if (length > int.MaxValue - start)
        {
            reader.ReportAt(at, Rules.InvalidValue, "a source that ends at 2147483647 or before", $"{start} + {length}");
            return false;
        }

        value = new(start, length);
        return true;
    }

    private struct Offsets
    {
        public (bool IsStated, int? Value) Start;
        public (bool IsStated, int? Value) Length;
    }
}
