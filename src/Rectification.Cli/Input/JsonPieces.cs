using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using Rectification.Documents;
using Rectification.Primitives;

namespace Rectification.Cli.Input;

/// <summary>
/// Finds the notices in JSON text: one, an array of them, one after another, or lines of <c>rectify import --format ndjson</c>.
/// </summary>
/// <param name="messages">The language to speak.</param>
/// <param name="withReadings">Whether to give what a line says of the reading too.</param>
internal sealed class JsonPieces(Messages messages, bool withReadings = false)
{
    private const int MaxDepth = 1000;
    private static readonly JsonReaderOptions Many = new() { AllowMultipleValues = true, MaxDepth = MaxDepth };

    private readonly JsonEnvelope _envelope = new(messages, withReadings);

    /// <summary>
    /// Whether a file holds JSON: its extension says so, or the first character of a plain text where the extension says nothing. A page
    /// or a document may well begin with [打印].
    /// </summary>
    [SuppressMessage("Globalization", "CA1308:Normalize strings to uppercase", Justification = "Extensions are written in lower case.")]
    public static bool IsJson(string name, DocumentText document) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".json" or ".ndjson" or ".jsonl" => true,
        ".txt" => false,
        _ => document.Form == DocumentForm.Text && document.Text.AsSpan().TrimStart() is ['{' or '[', ..],
    };

    /// <summary>
    /// The notices in order. Text that is empty or not well-formed JSON is one piece, for the reader of notices to say what is wrong.
    /// </summary>
    public ValueList<JsonPiece> Split(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        try
        {
            return string.IsNullOrWhiteSpace(text) ? [new(text, null, null, default)] : [.. Pieces(utf8, Ranges(utf8))];
        }
        catch (JsonException)
        {
            return [new(text, null, null, default)];
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

    private IEnumerable<JsonPiece> Pieces(byte[] utf8, List<(int Start, int End)> ranges)
    {
        var (place, before) = (default(JsonPlace), 0);
        foreach (var (start, end) in ranges)
        {
            place = place.After(utf8.AsSpan(before, start - before));
            before = start;
            yield return Piece(utf8.AsMemory(start, end - start), place);
        }
    }

    private JsonPiece Piece(ReadOnlyMemory<byte> utf8, JsonPlace place)
    {
        using var document = JsonDocument.Parse(utf8, new() { MaxDepth = MaxDepth });
        return _envelope.Read(document.RootElement, place) ?? new(Encoding.UTF8.GetString(utf8.Span), null, null, place);
    }
}
