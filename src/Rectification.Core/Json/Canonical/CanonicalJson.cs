using System.Text.Json;
using Rectification.Validation;

namespace Rectification.Json.Canonical;

/// <summary>The canonical form of any JSON (RFC 8785): members sorted, numbers as ECMAScript writes them, no white space.</summary>
internal static class CanonicalJson
{
    private static readonly JsonWriterOptions WriterOptions = new()
    {
        Encoder = NoticeJsonEncoder.Instance,
        MaxDepth = NoticeJsonReadOptions.DefaultMaxDepth,
        SkipValidation = true,
    };

    /// <summary>Brings JSON into canonical form.</summary>
    /// <param name="utf8Json">Well-formed JSON without duplicate members.</param>
    /// <param name="keeps">Whether a member counts, by its name and the depth of its object, 1 for the outermost.</param>
    /// <exception cref="NoticeJsonException">A number is beyond a double, or a text is not Unicode.</exception>
    public static byte[] Canonicalize(ReadOnlyMemory<byte> utf8Json, Func<string, int, bool> keeps)
    {
        using var document = JsonDocument.Parse(utf8Json, new() { MaxDepth = NoticeJsonReadOptions.DefaultMaxDepth });
        using var buffer = new PooledBuffer();
        using (var writer = new Utf8JsonWriter(buffer, WriterOptions))
            Write(writer, document.RootElement, keeps);
        return buffer.Written.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, JsonElement element, Func<string, int, bool> keeps)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                WriteMembers(writer, element, keeps);
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in element.EnumerateArray())
                    Write(writer, item, keeps);
                writer.WriteEndArray();
                break;
            case JsonValueKind.String:
                writer.WriteStringValue(Text(element.GetString));
                break;
            case JsonValueKind.Number:
                writer.WriteRawValue(EcmaScriptNumber.Format(Finite(element)), skipInputValidation: true);
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }

    // RFC 8785, 3.2.3: names are compared as arrays of UTF-16 code units, which is what ordinal comparison does.
    private static void WriteMembers(Utf8JsonWriter writer, JsonElement element, Func<string, int, bool> keeps)
    {
        writer.WriteStartObject();
        var members = element.EnumerateObject().Select(member => (Name: Text(() => member.Name), member.Value));
        foreach (var (name, value) in members.Where(member => keeps(member.Name, writer.CurrentDepth))
                .OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            writer.WritePropertyName(name);
            Write(writer, value, keeps);
        }

        writer.WriteEndObject();
    }

    private static double Finite(JsonElement element)
        => element.TryGetDouble(out var number) && double.IsFinite(number)
            ? number
            : throw NoCanonicalForm(Rules.InvalidValue, "a number within the range of a double", element.GetRawText());

    // RFC 8785, 3.2.2.2: half of a surrogate pair is an error. The framework says so with InvalidOperationException.
    private static string Text(Func<string?> read)
    {
        try
        {
            return read()!;
        }
        catch (InvalidOperationException)
        {
            throw NoCanonicalForm(Rules.BrokenText, "an unknown member that is kept as it was read");
        }
    }

    private static NoticeJsonException NoCanonicalForm(Validation.RuleDescriptor rule, params ReadOnlySpan<string> arguments)
        => new(new JsonProblem { Rule = rule, Arguments = Primitives.ValueList.Create(arguments) });
}
