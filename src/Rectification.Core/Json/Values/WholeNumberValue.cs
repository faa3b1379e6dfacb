using System.Text.Json;
using System.Text.Json.Nodes;
using Rectification.Json.Reading;

namespace Rectification.Json.Values;

/// <summary>A whole number of 32 bits.</summary>
/// <param name="minimum">The least number allowed.</param>
internal sealed class WholeNumberValue(int minimum = int.MinValue) : JsonValue<int>
{
    public override string Name => minimum == 0 ? "a whole number from 0 to 2147483647" : "a whole number of 32 bits";

    public override bool TryRead(ref NoticeReader reader, out int value)
    {
        if (reader.Json.TokenType == JsonTokenType.Number && reader.Json.TryGetInt32(out value))
            return value >= minimum || reader.RefuseValue(Name);

        value = 0;
        return reader.TryReadNumber(Name, out var number)
            && (TryConvert(number, out value) || reader.RefuseValue(Name));
    }

    public override void Write(Utf8JsonWriter writer, int value)
    {
        if (value < minimum)
            throw Unwritable.InvalidValue(Name, value);
        writer.WriteNumberValue(value);
    }

    public override bool IsAbsent(int value) => false;

    public override JsonObject Describe() => new() { ["type"] = "integer", ["minimum"] = minimum, ["maximum"] = int.MaxValue };

    // 18.0 and 1.8e1 are the whole number 18 to JSON Schema, so they are to us.
    private bool TryConvert(decimal number, out int value)
    {
        var fits = decimal.IsInteger(number) && number >= minimum && number <= int.MaxValue;
        value = fits ? decimal.ToInt32(number) : 0;
        return fits;
    }
}
