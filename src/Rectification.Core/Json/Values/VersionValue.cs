using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Rectification.Json.Reading;

namespace Rectification.Json.Values;

/// <summary>The version of the wire format, which decides how everything else is read.</summary>
internal sealed class VersionValue : JsonValue<string>
{
    public override string Name => "a version such as \"1.0\"";

    public override bool HasNeutral => true;

    public override bool TryRead(ref NoticeReader reader, [MaybeNullWhen(false)] out string value)
    {
        value = null;
        if (reader.Json.TokenType != JsonTokenType.String)
            return reader.RefuseType(Name);
        if (!reader.TryReadText(out value))
            return false;
        reader.CheckVersion(value);
        return !reader.Stopped;
    }

    public override void Write(Utf8JsonWriter writer, string value)
    {
        if (!SchemaVersion.IsReadable(value))
            throw Unwritable.OtherVersion(value);
        writer.WriteStringValue(value);
    }

    public override bool IsAbsent(string? value) => false;

    public override JsonObject Describe() => new() { ["const"] = Notice.CurrentSchemaVersion };
}
