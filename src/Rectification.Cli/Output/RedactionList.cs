using System.Text.Json;
using Rectification.Cli.Input;
using Rectification.Cli.Processing;
using Rectification.Privacy;

namespace Rectification.Cli.Output;

/// <summary>What was hidden and where, one line of JSON each, without the words that were hidden.</summary>
internal static class RedactionList
{
    public static async Task WriteAsync(Stream stream, RedactedInput input, CancellationToken cancellationToken)
    {
        foreach (var redaction in input.Redactions)
        {
            var line = new MemoryStream();
            await using (var json = new Utf8JsonWriter(line, JsonText.Compact))
                Write(json, input.Source, redaction);
            line.WriteByte((byte)'\n');
            await stream.WriteAsync(line.GetBuffer().AsMemory(0, (int)line.Length), cancellationToken);
        }
    }

    private static void Write(Utf8JsonWriter json, InputSource source, Redaction redaction)
    {
        json.WriteStartObject();
        json.WriteString("file", source.Name);
        if (source.Line > 0)
            json.WriteNumber("line", source.Line);
        json.WriteString("kind", JsonText.CamelCase(redaction.Kind));
        json.WriteString("path", redaction.Path);
        json.WriteNumber("start", redaction.Original.Start);
        json.WriteNumber("length", redaction.Original.Length);
        json.WriteNumber("redactedStart", redaction.Redacted.Start);
        json.WriteNumber("redactedLength", redaction.Redacted.Length);
        json.WriteString("replacement", redaction.Replacement);
        json.WriteEndObject();
    }
}
