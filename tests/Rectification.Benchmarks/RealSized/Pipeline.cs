using System.Buffers;
using System.Text.Json;
using Rectification.Import;
using Rectification.Json;
using Rectification.Validation;

namespace Rectification.Benchmarks.RealSized;

/// <summary>The whole way of a notice: text, notice, findings, a line of JSON with both.</summary>
internal static class Pipeline
{
    public static int Run(string text, ArrayBufferWriter<byte> line)
    {
        var result = NoticeImporter.Import(text);
        var findings = result.Validate();
        line.ResetWrittenCount();
        using var json = new Utf8JsonWriter(line, new() { Encoder = NoticeJson.Encoder });
        json.WriteStartObject();
        json.WritePropertyName("notice");
        NoticeJson.Write(json, result.Notice!);
        json.WriteStartArray("findings");
        foreach (var finding in findings)
            JsonSerializer.Serialize(json, finding, NoticeJson.GetTypeInfo<Finding>());
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return line.WrittenCount;
    }
}
