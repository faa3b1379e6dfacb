using System.Text.Json;
using System.Text.Json.Nodes;
using Rectification.Json.Reading;

namespace Rectification.Json.Values;

/// <summary>A decimal number, kept exactly.</summary>
internal sealed class DecimalValue : JsonValue<decimal>
{
    public override string Name => "a number that a decimal holds exactly (28 digits)";

    public override bool TryRead(ref NoticeReader reader, out decimal value) => reader.TryReadNumber(Name, out value);

    public override void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

    public override bool IsAbsent(decimal value) => false;

    public override JsonObject Describe() => new() { ["type"] = "number" };
}
