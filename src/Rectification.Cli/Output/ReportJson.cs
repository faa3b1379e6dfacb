using System.Text.Json;
using Rectification.Cli.Processing;
using Rectification.Json;
using Rectification.Primitives;

namespace Rectification.Cli.Output;

/// <summary>A report as JSON: the file, the notice, the findings and, where asked for, the segments.</summary>
internal static class ReportJson
{
    public static void Write(Utf8JsonWriter json, NoticeReport report, bool withSegments)
    {
        json.WriteStartObject();
        json.WriteString("file", report.File);
        json.WriteNumber("index", report.Index);
        json.WritePropertyName("notice");
        if (report.Notice is null)
            json.WriteNullValue();
        else
            NoticeJson.Write(json, report.Notice);
        json.WritePropertyName("findings");
        WriteFindings(json, report.Findings);
        if (report.Nature is { } nature)
            WriteNature(json, report, nature, withSegments);
        if (withSegments)
            WriteSegments(json, report);
        json.WriteEndObject();
    }

    /// <summary>The findings as a list, messages in the language of the user.</summary>
    public static void WriteFindings(Utf8JsonWriter json, ValueList<LocatedFinding> findings)
    {
        json.WriteStartArray();
        foreach (var (finding, line, column) in findings)
        {
            // The shape of the library, and where an editor finds it.
            var written = JsonSerializer.SerializeToNode(finding, CliJsonContext.Default.Finding)!.AsObject();
            if (line is { } atLine && column is { } atColumn)
                (written["line"], written["column"]) = (atLine, atColumn);
            written.WriteTo(json);
        }

        json.WriteEndArray();
    }

    // The evidence is as long as the segments are and meant for the same readers.
    private static void WriteNature(Utf8JsonWriter json, NoticeReport report, TextNature nature, bool withEvidence)
    {
        json.WriteString("nature", nature.Value);
        json.WriteNumber("natureCertainty", report.NatureCertainty);
        if (!withEvidence)
            return;
        json.WriteStartArray("natureEvidence");
        foreach (var evidence in report.NatureEvidence)
        {
            json.WriteStartObject();
            json.WriteString("sign", evidence.Sign);
            json.WriteNumber("weight", evidence.Weight);
            if (evidence.Source is { } source)
                WriteSpan(json, source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteStartObject("source");
        json.WriteNumber("start", span.Start);
        json.WriteNumber("length", span.Length);
        json.WriteEndObject();
    }

    private static void WriteSegments(Utf8JsonWriter json, NoticeReport report)
    {
        json.WriteStartArray("segments");
        foreach (var (span, role) in report.Segments)
        {
            json.WriteStartObject();
            json.WriteNumber("start", span.Start);
            json.WriteNumber("length", span.Length);
            json.WriteString("role", JsonText.CamelCase(role));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
