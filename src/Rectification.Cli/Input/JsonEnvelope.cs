using System.Text.Json;
using Rectification.Json;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Cli.Input;

/// <summary>Reads the lines that <c>rectify import --format ndjson</c> writes: a notice with the file and index it came from.</summary>
internal sealed class JsonEnvelope(Messages messages)
{
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
            return new(text, file, index, place, fileProblem ?? indexProblem, FindingsOfText(json, hasNotice: text is not null));
        }
        catch (InvalidOperationException)
        {
            // The name of a member is half a surrogate pair: no line that import wrote. The reader of notices says what is wrong with it.
            return null;
        }
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
