using System.Buffers;
using System.Text;
using System.Text.Json;
using Rectification.Primitives;

namespace Rectification.Cli.Input;

/// <summary>Finds the notices in JSON text: one, an array of them, one after another, or lines of <c>rectify import --format ndjson</c>.</summary>
internal static class JsonPieces
{
    private static readonly JsonReaderOptions Many = new() { AllowMultipleValues = true, MaxDepth = 1000 };

    /// <summary>Whether a file holds JSON: its extension says so, or its first character where the extension says nothing.</summary>
    public static bool IsJson(string name, string text) => Path.GetExtension(name) switch
    {
        ".json" or ".ndjson" or ".jsonl" => true,
        ".txt" => false,
        _ => text.AsSpan().TrimStart() is ['{' or '[', ..],
    };

    /// <summary>The notices in order. Text that is not well-formed JSON is one piece, for the reader of notices to say what is wrong.</summary>
    public static ValueList<JsonPiece> Split(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        try
        {
            return Ranges(utf8).Select(range => Piece(utf8, range)).ToValueList();
        }
        catch (JsonException)
        {
            return [new(text, null, null, 0, 0)];
        }
    }

    private static List<(int Start, int End)> Ranges(ReadOnlySpan<byte> utf8)
    {
        var ranges = new List<(int, int)>();
        var reader = new Utf8JsonReader(utf8, Many);
        while (reader.Read())
        {
            // The brackets of an array around notices are passed over; everything else at that level is a notice, or should be.
            if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.EndArray)
                continue;
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            ranges.Add((start, (int)reader.BytesConsumed));
        }

        return ranges;
    }

    private static JsonPiece Piece(byte[] utf8, (int Start, int End) range)
    {
        var before = utf8.AsSpan(0, range.Start);
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        var (lines, columns) = (before.Count((byte)'\n'), Encoding.UTF8.GetCharCount(before[lineStart..]));
        using var document = JsonDocument.Parse(utf8.AsMemory(range.Start, range.End - range.Start), new() { MaxDepth = 1000 });
        if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("notice", out var notice))
            return new(Encoding.UTF8.GetString(utf8.AsSpan(range.Start, range.End - range.Start)), null, null, lines, columns);

        return new(
            notice.ValueKind == JsonValueKind.Null ? null : notice.GetRawText(),
            document.RootElement.TryGetProperty("file", out var file) ? file.GetString() : null,
            document.RootElement.TryGetProperty("index", out var index) ? index.GetInt32() : null,
            lines,
            columns);
    }
}
