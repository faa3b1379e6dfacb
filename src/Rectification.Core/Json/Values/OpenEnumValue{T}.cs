using System.Text.Json.Nodes;
using System.Text.Json;
using Rectification.Json.Reading;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Json.Values;

/// <summary>A named value of a set that a later version may extend.</summary>
/// <typeparam name="T">The open enum.</typeparam>
/// <param name="writeUnknown">Whether <c>unknown</c> is written, or left out like any other absent value.</param>
internal sealed class OpenEnumValue<T>(bool writeUnknown = false) : JsonValue<T>
    where T : struct, IOpenEnum<T>
{
    private static readonly T[] Known = [.. T.Known];
    private static readonly byte[][] KnownNames = [.. Known.Select(known => System.Text.Encoding.UTF8.GetBytes(known.Value))];

    public override string Name => $"a name such as \"{Known[0].Value}\"";

    public override bool HasNeutral => true;

    public override bool TryRead(ref NoticeReader reader, out T value)
    {
        value = default;
        if (reader.Json.TokenType != JsonTokenType.String)
            return reader.RefuseType(Name);

        // A known name is found without making a string; there are never more than a handful.
        for (var i = 0; i < KnownNames.Length; i++)
        {
            if (reader.IsText(KnownNames[i]))
            {
                value = Known[i];
                return true;
            }
        }

        return reader.TryReadText(out var name) && TryReadOther(ref reader, name, out value);
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        BrokenText.ThrowIfHalfCharacter(value.Value);
        if (Array.IndexOf(Known, value) < 0)
            ThrowIfLikeKnown(value.Value);
        writer.WriteStringValue(value.Value);
    }

    public override bool IsAbsent(T value) => !writeUnknown && EqualityComparer<T>.Default.Equals(value, default);

    public override JsonObject Describe()
    {
        var names = new JsonArray([.. Known.Select(known => JsonValue.Create(known.Value)), JsonValue.Create(OpenEnum.Unknown)]);
        var later = new JsonObject
        {
            ["type"] = "string",
            ["pattern"] = @"\S",
            ["$comment"] = "A later minor version may name more; a reader keeps the names it does not know.",
        };
        return new() { ["anyOf"] = new JsonArray(new JsonObject { ["enum"] = names }, later) };
    }

    // A reader takes it for a slip of the pen.
    private static void ThrowIfLikeKnown(string name)
    {
        if (Array.FindIndex(Known, known => string.Equals(known.Value, name, StringComparison.OrdinalIgnoreCase)) is var index and >= 0)
            throw Unwritable.WrongCase(Known[index].Value, name);
    }

    private bool TryReadOther(ref NoticeReader reader, string name, out T value)
    {
        value = default;
        if (string.IsNullOrWhiteSpace(name))
            return reader.RefuseValue(Name);
        if (name == OpenEnum.Unknown)
            return true;

        foreach (var known in Known)
        {
            if (!string.Equals(known.Value, name, StringComparison.OrdinalIgnoreCase))
                continue;
            reader.Report(Rules.WrongCase, known.Value, name);
            value = known;
            return true;
        }

        reader.Report(Rules.UnknownName, name);
        value = T.From(name);
        return true;
    }
}
