using System.Text.Json;
using System.Text.Json.Nodes;
using Rectification.Json.Reading;
using Rectification.Primitives;

namespace Rectification.Json.Values;

/// <summary>A date of any precision in its ISO 8601 form.</summary>
internal sealed class DateValue : JsonValue<PartialDate>
{
    private const int Longest = 10;

    public override string Name => "a date that exists, as 2020, 2020-03 or 2020-03-04";

    public override bool TryRead(ref NoticeReader reader, out PartialDate value)
    {
        value = default;
        if (reader.Json.TokenType != JsonTokenType.String)
            return reader.RefuseType(Name);

        // An escaped date is still a date; an escape is six bytes at most.
        Span<char> text = stackalloc char[Longest * 6];
        if (reader.Json.HasValueSequence || reader.Json.ValueSpan.Length > text.Length)
            return reader.RefuseValue(Name);
        return reader.TryCopyText(text, out var length) && PartialDate.TryParse(text[..length], null, out value)
            || reader.RefuseValue(Name);
    }

    public override void Write(Utf8JsonWriter writer, PartialDate value)
    {
        Span<char> text = stackalloc char[Longest];
        value.TryFormat(text, out var length, default, null);
        writer.WriteStringValue(text[..length]);
    }

    public override bool IsAbsent(PartialDate value) => false;

    public override JsonObject Describe() => new()
    {
        ["type"] = "string",
        ["pattern"] = @"^(?!0000)[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
        ["examples"] = new JsonArray("2020", "2020-03", "2020-03-04"),
    };
}
