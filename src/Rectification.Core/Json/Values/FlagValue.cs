using System.Text.Json.Nodes;
using System.Text.Json;
using Rectification.Json.Reading;
using Rectification.Validation;

namespace Rectification.Json.Values;

/// <summary>True or false; false where it is absent.</summary>
internal sealed class FlagValue : JsonValue<bool>
{
    public override string Name => "true or false";

    public override bool TryRead(ref NoticeReader reader, out bool value)
    {
        value = reader.Json.TokenType == JsonTokenType.True;
        if (value || reader.Json.TokenType == JsonTokenType.False)
            return true;

        value = reader.Json.TokenType == JsonTokenType.String && reader.IsText("true"u8);
        if (!value && !(reader.Json.TokenType == JsonTokenType.String && reader.IsText("false"u8)))
            return reader.RefuseType(Name);
        reader.Report(Rules.WrongType, Name, reader.FoundValue());
        return true;
    }

    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    public override bool IsAbsent(bool value) => !value;

    public override JsonObject Describe() => new() { ["type"] = "boolean" };
}
