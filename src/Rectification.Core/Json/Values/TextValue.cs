using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using System.Text.Json;
using Rectification.Json.Reading;
using Rectification.Json.Shapes;
using Rectification.Validation;

namespace Rectification.Json.Values;

/// <summary>A text.</summary>
internal sealed class TextValue : JsonValue<string>
{
    public override string Name => "a text";

    public override bool HasNeutral => true;

    public override bool TryRead(ref NoticeReader reader, [MaybeNullWhen(false)] out string value)
    {
        if (reader.Json.TokenType == JsonTokenType.String)
            return reader.TryReadText(out value);

        // 18 where "18" was meant loses nothing when it is read as the text it is.
        if (reader.Json.TokenType is JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False)
        {
            value = reader.RawScalar();
            reader.Report(Rules.WrongType, Name, value);
            return true;
        }

        value = null;
        return reader.RefuseType(Name);
    }

    public override void Write(Utf8JsonWriter writer, string value)
    {
        BrokenText.ThrowIfHalfCharacter(value);
        writer.WriteStringValue(value);
    }

    public override string Rewrite(string value, PartRewriter rewriter) => rewriter.Text(value);

    public override bool IsAbsent(string? value) => value is null;

    public override JsonObject Describe() => new() { ["type"] = "string" };
}
