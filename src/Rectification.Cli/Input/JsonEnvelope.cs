using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Rectification.Import;
using Rectification.Json;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Cli.Input;

/// <summary>Reads the lines that <c>rectify import --format ndjson</c> writes: a notice with the file and index it came from.</summary>
internal sealed class JsonEnvelope(Messages messages, bool withReadings)
{
    private static readonly string[] MembersOfReading = ["nature", "natureCertainty", "natureEvidence", "segments"];

    /// <summary>The notice in it.</summary>
    /// <returns>Null where the JSON is no such line, but should be a notice itself.</returns>
    public JsonPiece? Read(JsonElement json, JsonPlace place)
    {
        try
        {
            if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty("notice", out var notice))
                return null;
            var text = notice.ValueKind == JsonValueKind.Null ? null : notice.GetRawText();
            var (file, fileProblem) = ReadFile(json);
            var (index, indexProblem) = ReadIndex(json);
            return new(text, file, index, PlaceOf(notice, json, place), fileProblem ?? indexProblem,
                FindingsOfText(json, hasNotice: text is not null), withReadings ? ReadingOf(json) : null);
        }
        catch (InvalidOperationException)
        {
            // The name of a member is half a surrogate pair: no line that import wrote. The reader of notices says what is wrong with it.
            return null;
        }
    }

    // What is wrong with a notice is told from where the notice begins, not the line.
    private static JsonPlace PlaceOf(JsonElement notice, JsonElement json, JsonPlace place)
    {
        var utf8 = JsonMarshal.GetRawUtf8Value(json);
        return utf8.Overlaps(JsonMarshal.GetRawUtf8Value(notice), out var start) ? place.After(utf8[..start]) : place;
    }

    // They stand at a place and at no member of the notice, where validation would find them again. What is written otherwise is no finding
    // of import.
    private static ValueList<Finding> FindingsOfText(JsonElement json, bool hasNotice)
    {
        try
        {
            return json.TryGetProperty("findings", out var list) && list.ValueKind == JsonValueKind.Array
                ? list.EnumerateArray().Select(static one => one.Deserialize(CliJsonContext.Default.Finding)!)
                    .Where(finding => !hasNotice || finding is { Path: "", Source: not null }).ToValueList()
                : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    // What is written otherwise is no reading of import, as with its findings.
    private static ImportResult? ReadingOf(JsonElement json)
    {
        var reading = new JsonObject();
        foreach (var name in MembersOfReading)
        {
            if (json.TryGetProperty(name, out var member))
                reading[name] = JsonNode.Parse(member.GetRawText());
        }

        try
        {
            return reading.Deserialize(CliJsonContext.Default.ImportResult);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private (string? File, string? Problem) ReadFile(JsonElement json)
    {
        if (!json.TryGetProperty("file", out var member) || member.ValueKind == JsonValueKind.Null)
            return (null, null);
        if (member.ValueKind != JsonValueKind.String)
            return (null, messages.NotText("file"));
        try
        {
            return (member.GetString(), null);
        }
        catch (InvalidOperationException)
        {
            return (null, messages.NotUnicode);
        }
    }

    private (int? Index, string? Problem) ReadIndex(JsonElement json)
    {
        if (!json.TryGetProperty("index", out var member) || member.ValueKind == JsonValueKind.Null)
            return (null, null);
        return member.ValueKind == JsonValueKind.Number && member.TryGetInt32(out var index) && index >= 0
            ? (index, null)
            : (null, messages.NotAnIndex("index"));
    }
}
